package dev.wireglass.processor.generate;

import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.wireglass.processor.plan.DecoderPlan;
import java.nio.ByteOrder;
import java.util.Objects;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/// What makes a decoder a reusable view: its fields and the methods that place it.
///
/// @param plan the decoder
record FlyweightMethods(DecoderPlan plan) {

  Stream<FieldSpec> fields() {
    Stream<FieldSpec> window =
        Stream.of(
            FieldSpec.builder(Types.SEGMENT, "bytes", Modifier.PRIVATE)
                .initializer("$T.NULL", Types.SEGMENT)
                .build(),
            FieldSpec.builder(TypeName.LONG, "offset", Modifier.PRIVATE).build(),
            FieldSpec.builder(TypeName.LONG, "limit", Modifier.PRIVATE).build());
    Stream<FieldSpec> order =
        Stream.of(
            FieldSpec.builder(ByteOrder.class, "order", Modifier.PRIVATE)
                .initializer("$T.BIG_ENDIAN", ByteOrder.class)
                .build());
    return plan.isOrderedAtRuntime() ? Stream.concat(window, order) : window;
  }

  /// The classes that walk through lists.
  Stream<TypeSpec> iterators() {
    return plan.listings().stream()
        .map(listing -> new ElementsIterator(plan, plan.slice(listing.name()), listing).type());
  }

  Stream<MethodSpec> methods() {
    return Stream.of(wrap(), tryWrap(), move());
  }

  private MethodSpec wrap() {
    return Signature.method("wrap", Types.decoder(plan))
        .addParameters(Signature.of(plan).parameters(true))
        .addJavadoc(
            "Reads the header that starts at {@code offset} from now on, and nothing at or behind\n"
                + "{@code limit}.\n")
        .addJavadoc("\n@return this\n")
        .addJavadoc("@throws $T if the header cannot be read\n", Types.UNREADABLE)
        .addJavadoc("@throws $T if the segment is shorter than the limit\n", outOfBounds())
        .addStatement("$T.checkFromToIndex(offset, limit, bytes.byteSize())", Objects.class)
        .addStatement("$T fault = explain($L)", Types.FAULT, arguments())
        .beginControlFlow("if (fault != null)")
        .addStatement("throw new $T(fault)", Types.UNREADABLE)
        .endControlFlow()
        .addStatement("move($L)", arguments())
        .addStatement("return this")
        .build();
  }

  private MethodSpec tryWrap() {
    return Signature.method("tryWrap", TypeName.BOOLEAN)
        .addParameters(Signature.of(plan).parameters(true))
        .addJavadoc("Like {@link #wrap}, but stays where it is when the header cannot be read.\n")
        .addJavadoc("\n@return whether the header can be read\n")
        .addJavadoc("@throws $T if the segment is shorter than the limit\n", outOfBounds())
        .addStatement("$T.checkFromToIndex(offset, limit, bytes.byteSize())", Objects.class)
        .beginControlFlow("if (check($L) != $T.READABLE)", arguments(), Types.VERDICT)
        .addStatement("return false")
        .endControlFlow()
        .addStatement("move($L)", arguments())
        .addStatement("return true")
        .build();
  }

  private MethodSpec move() {
    MethodSpec.Builder method = MethodSpec.methodBuilder("move").addModifiers(Modifier.PRIVATE);
    for (ParameterSpec parameter : Signature.of(plan).parameters(true)) {
      method.addParameter(parameter);
      method.addStatement("this.$1L = $1L", parameter.name());
    }
    return method.build();
  }

  private String arguments() {
    return Signature.of(plan).arguments(true);
  }

  private static Class<?> outOfBounds() {
    return IndexOutOfBoundsException.class;
  }
}
