package dev.wireglass.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.wireglass.annotation.Order;
import dev.wireglass.processor.model.HeaderReference;
import dev.wireglass.processor.plan.DecoderPlan;
import dev.wireglass.processor.plan.EncoderPlan;
import dev.wireglass.processor.plan.Extent;
import dev.wireglass.processor.plan.Member;
import dev.wireglass.processor.plan.Writing;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/// A range seen as another header.
///
/// @param plan the decoder
/// @param slice the range
/// @param header what stands there
record NestedSource(DecoderPlan plan, Member.Slice slice, HeaderReference header)
    implements ViewSource {

  @Override
  public Stream<FieldSpec> fields() {
    return Stream.of(view(Types.decoder(header)));
  }

  @Override
  public Stream<MethodSpec> statics() {
    return Stream.of(LimitMethod.of(plan, slice));
  }

  @Override
  public Stream<MethodSpec> instances() {
    return Stream.of(
        Signature.override(slice.name(), Types.decoder(header))
            .addJavadoc("The same view each time, moved to where this one is now.\n")
            .addCode(PresenceMethods.required(plan, slice))
            .addStatement(
                "return $1LView.wrap(bytes, $1LOffset($2L), $1LLimit($2L)$3L)",
                slice.name(),
                Signature.of(plan).arguments(slice.needsLimit()),
                order())
            .build());
  }

  @Override
  public String noted() {
    return "%s: as %s\n".formatted(slice.name(), header.name());
  }

  @Override
  public CodeBlock shown() {
    return CodeBlock.of("$L()", slice.name());
  }

  @Override
  public CodeBlock dumped() {
    return CodeBlock.builder()
        .addStatement("dump.nested($S, $L()::dump)", slice.name(), slice.name())
        .build();
  }

  @Override
  public CodeBlock violations() {
    return CodeBlock.builder()
        .beginControlFlow("for ($T each : $L().validate())", Types.VIOLATION, slice.name())
        .addStatement("violations.add(each.within($S, $S))", plan.header(), slice.name())
        .endControlFlow()
        .build();
  }

  @Override
  public Stream<FieldSpec> encoderFields() {
    return isInPlace() ? Stream.of(view(Types.encoder(header))) : Stream.empty();
  }

  /// One of variable length could not say where it ends before it is written.
  @Override
  public Stream<MethodSpec> setters(EncoderPlan encoder, Writing writing) {
    if (!isInPlace()) {
      return Stream.empty();
    }
    MethodSpec.Builder method =
        Signature.method(slice.name(), Types.encoder(header))
            .addJavadoc(
                "Writes {@link $T#$L()} in place: the same view each time.\n",
                Types.header(plan),
                slice.name());
    String placing = Ordering.of(encoder).placing(writing.inFront());
    if (!placing.isEmpty()) {
      method.addStatement("$L()", placing);
    }
    return Stream.of(method.addStatement("return $LView", slice.name()).build());
  }

  @Override
  public CodeBlock started() {
    if (!(slice.length() instanceof Extent.Fixed(long length))) {
      return CodeBlock.of("");
    }
    Signature signature = Signature.of(plan);
    String owner = plan.decoder() + ".";
    return CodeBlock.builder()
        .addStatement(
            "$LView.wrap(bytes, $L,$W$L$L)",
            slice.name(),
            PlaceSource.of(signature, slice.place(), 0, owner),
            PlaceSource.of(signature, slice.place(), length, owner),
            order())
        .build();
  }

  private boolean isInPlace() {
    return slice.length() instanceof Extent.Fixed;
  }

  private FieldSpec view(TypeName type) {
    return FieldSpec.builder(type, slice.name() + "View", Modifier.PRIVATE, Modifier.FINAL)
        .initializer("new $T()", type)
        .build();
  }

  private String order() {
    return header.order() == Order.RUNTIME ? ", order" : "";
  }
}
