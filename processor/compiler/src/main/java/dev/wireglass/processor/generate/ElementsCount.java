package dev.wireglass.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.wireglass.processor.plan.DecoderPlan;
import dev.wireglass.processor.plan.Listing;
import dev.wireglass.processor.plan.Member;
import java.util.stream.Stream;

/// The methods that say how many elements of a list can be read, and whether these are all.
///
/// @param plan the decoder
/// @param slice the range
/// @param listing the list
record ElementsCount(DecoderPlan plan, Member.Slice slice, Listing listing) {
  private static final String COUNT = "Count";
  private static final String COMPLETE = "AreComplete";

  Stream<MethodSpec> statics() {
    return listing.canBeIncomplete() ? Stream.of(count(), complete()) : Stream.of(count());
  }

  Stream<MethodSpec> instances() {
    MethodSpec count = instance(COUNT, TypeName.INT, "How many elements can be read.\n");
    return listing.canBeIncomplete()
        ? Stream.of(
            count,
            instance(
                COMPLETE,
                TypeName.BOOLEAN,
                "Whether the list ends where it should, not at an element that cannot be read.\n"))
        : Stream.of(count);
  }

  private MethodSpec instance(String suffix, TypeName type, String description) {
    return Signature.method(slice.name() + suffix, type)
        .addJavadoc(description)
        .addCode(PresenceMethods.required(plan, slice))
        .addStatement("return $L", walk().call(suffix))
        .build();
  }

  private MethodSpec count() {
    return method(COUNT, TypeName.INT)
        .addJavadoc("How many elements of {@code $L} can be read.\n", slice.name())
        .addCode(listing.isPlain() ? plainCount() : walkedCount())
        .build();
  }

  private CodeBlock plainCount() {
    CodeBlock fitting = CodeBlock.of("$L / $L", walk().call("Length"), listing.size());
    return CodeBlock.builder()
        .addStatement(
            "return (int) $L",
            listing.count() == null
                ? CodeBlock.of("($L)", fitting)
                : CodeBlock.of("$T.min($L, $L)", Math.class, walk().count(), fitting))
        .build();
  }

  private CodeBlock walkedCount() {
    CodeBlock.Builder code = CodeBlock.builder().add(start()).addStatement("int index = 0");
    if (listing.count() != null) {
      code.addStatement("long count = $L", walk().count());
    }
    code.beginControlFlow("while ($L)", more());
    code.addStatement("index++");
    if (listing.until() != null) {
      code.beginControlFlow("if ($L)", walk().isLast()).addStatement("break").endControlFlow();
    }
    return code.addStatement("at = $L", walk().next())
        .endControlFlow()
        .addStatement("return index")
        .build();
  }

  private MethodSpec complete() {
    return method(COMPLETE, TypeName.BOOLEAN)
        .addJavadoc(
            "Whether {@code $L} ends where it should, not at an element that cannot be read.\n",
            slice.name())
        .addCode(listing.until() != null ? endsWithLast() : endsByNumber())
        .build();
  }

  private CodeBlock endsByNumber() {
    if (listing.count() != null) {
      return CodeBlock.builder()
          .addStatement("long count = $L", walk().count())
          .addStatement("return $L == count", walk().call(COUNT))
          .build();
    }
    if (listing.isPlain()) {
      return CodeBlock.builder()
          .addStatement("return $L % $L == 0", walk().call("Length"), listing.size())
          .build();
    }
    return CodeBlock.builder()
        .add(start())
        .beginControlFlow("while ($L)", more())
        .addStatement("at = $L", walk().next())
        .endControlFlow()
        .addStatement("return at == end")
        .build();
  }

  private CodeBlock endsWithLast() {
    return CodeBlock.builder()
        .add(start())
        .beginControlFlow("while ($L)", more())
        .beginControlFlow("if ($L)", walk().isLast())
        .addStatement("return true")
        .endControlFlow()
        .addStatement("at = $L", walk().next())
        .endControlFlow()
        .addStatement("return false")
        .build();
  }

  private CodeBlock start() {
    CodeBlock.Builder code =
        CodeBlock.builder()
            .addStatement("long end = $L", walk().call("Limit"))
            .addStatement("long at = $L", walk().call("Offset"));
    return code.build();
  }

  private CodeBlock more() {
    return listing.count() == null
        ? walk().isReadable()
        : CodeBlock.of("index < count && $L", walk().isReadable());
  }

  private MethodSpec.Builder method(String suffix, TypeName type) {
    return Signature.of(plan).staticMethod(slice.name() + suffix, type, slice.needsLimit());
  }

  private Walk walk() {
    return new Walk(plan, slice, listing);
  }
}
