package dev.wireglass.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.wireglass.processor.model.MethodName;
import dev.wireglass.processor.plan.DecoderPlan;
import dev.wireglass.processor.plan.Listing;
import dev.wireglass.processor.plan.Member;
import java.util.Iterator;
import java.util.NoSuchElementException;
import javax.lang.model.element.Modifier;

/// Writes the class that moves one view through a list.
///
/// @param plan the decoder
/// @param slice the range
/// @param listing the list
record ElementsIterator(DecoderPlan plan, Member.Slice slice, Listing listing) {

  /// Its name.
  static String name(Listing listing) {
    String name = listing.name();
    return MethodName.capitalised(name) + "Iterator";
  }

  TypeSpec type() {
    TypeSpec.Builder type =
        TypeSpec.classBuilder(name(listing))
            .addModifiers(Modifier.PRIVATE, Modifier.FINAL)
            .addJavadoc("Moves one view from element to element, as far as they can be read.\n")
            .addSuperinterface(
                ParameterizedTypeName.get(
                    ClassName.get(Iterator.class), Types.header(listing.element())))
            .addField(fixed("end", walk().call("Limit")));
    if (listing.count() != null) {
      type.addField(fixed("count", walk().count().toString()));
    }
    type.addField(
            FieldSpec.builder(TypeName.LONG, "at", Modifier.PRIVATE)
                .initializer(walk().call("Offset"))
                .build())
        .addField(FieldSpec.builder(TypeName.INT, "index", Modifier.PRIVATE).build());
    if (listing.until() != null) {
      type.addField(FieldSpec.builder(TypeName.BOOLEAN, "ended", Modifier.PRIVATE).build());
    }
    return type.addMethod(hasNext()).addMethod(next()).build();
  }

  private static FieldSpec fixed(String name, String value) {
    return FieldSpec.builder(TypeName.LONG, name, Modifier.PRIVATE, Modifier.FINAL)
        .initializer(value)
        .build();
  }

  private MethodSpec hasNext() {
    CodeBlock more =
        listing.until() != null
            ? CodeBlock.of("!ended && ")
            : listing.count() != null ? CodeBlock.of("index < count && ") : CodeBlock.of("");
    return Signature.override("hasNext", TypeName.BOOLEAN)
        .addStatement("return $L$L", more, walk().isReadable())
        .build();
  }

  private MethodSpec next() {
    MethodSpec.Builder method =
        Signature.override("next", walk().decoder())
            .beginControlFlow("if (!hasNext())")
            .addStatement("throw new $T()", NoSuchElementException.class)
            .endControlFlow()
            .addStatement("$LView.wrap(bytes, at, end$L)", slice.name(), walk().order());
    if (listing.until() != null) {
      method.addStatement("ended = $L", walk().isLast());
    }
    return method
        .addStatement("at = $L", walk().next())
        .addStatement("index++")
        .addStatement("return $LView", slice.name())
        .build();
  }

  private Walk walk() {
    return new Walk(plan, slice, listing);
  }
}
