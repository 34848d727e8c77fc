package dev.wireglass.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.wireglass.annotation.Order;
import dev.wireglass.processor.plan.EncoderPlan;
import dev.wireglass.processor.plan.Extent;
import dev.wireglass.processor.plan.Filling;
import dev.wireglass.processor.plan.Member;
import dev.wireglass.processor.plan.Writing;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/// The methods that add options to a list, one behind the other, and end it.
///
/// @param plan the encoder
/// @param range the range
/// @param source the same range in the decoder
record OptionSetters(EncoderPlan plan, Writing range, OptionsSource source) {

  Stream<MethodSpec> methods() {
    return Stream.concat(
        source.choices().values().stream().map(this::addTyped),
        Stream.of(addEmpty(), addValue(), end(), writer()));
  }

  private MethodSpec addTyped(List<Member.Choice> choices) {
    Member.Choice choice = choices.getFirst();
    ClassName encoder = ClassName.get(choice.packageName(), EncoderPlan.encoderOf(choice.header()));
    return Signature.method(adding(), encoder)
        .addParameter(encoder, "next")
        .addJavadoc(
            "Starts an option of kind $L behind those of {@link $T#$L()} so far.\n",
            OptionsSource.kinds(choices, " or "),
            Types.header(plan.decoder()),
            range.name())
        .addJavadoc("\n@return {@code next}, to be filled in before the list goes on\n")
        .addJavadoc(
            "@throws $T if the limit leaves no room for it\n", IndexOutOfBoundsException.class)
        .addStatement(
            "return next.wrap(bytes, $L().next(), limit$L)",
            opened(),
            choice.order() == Order.RUNTIME ? ", order" : "")
        .build();
  }

  private MethodSpec addEmpty() {
    return Signature.method(adding(), Types.encoder(plan))
        .addParameter(TypeName.INT, "kind")
        .addJavadoc(
            "Adds an option without a value to {@link $T#$L()}.\n",
            Types.header(plan.decoder()),
            range.name())
        .addStatement("return $L(kind, $T.NULL)", adding(), Types.SEGMENT)
        .build();
  }

  private MethodSpec addValue() {
    return Signature.method(adding(), Types.encoder(plan))
        .addParameter(TypeName.INT, "kind")
        .addParameter(Types.SEGMENT, "value")
        .addJavadoc(
            "Adds an option to {@link $T#$L()}.\n", Types.header(plan.decoder()), range.name())
        .addJavadoc(
            "\n@throws $T if kind or length cannot be written\n", IllegalArgumentException.class)
        .addJavadoc(
            "@throws $T if the limit leaves no room for it\n", IndexOutOfBoundsException.class)
        .addStatement("$L().add(kind, value)", opened())
        .addStatement("return this")
        .build();
  }

  private MethodSpec end() {
    Filling filling = range.filling();
    MethodSpec.Builder method =
        Signature.method("end" + source.capitalised(), Types.encoder(plan))
            .addJavadoc(
                "Ends the list of {@link $T#$L()}", Types.header(plan.decoder()), range.name());
    if (filling != null) {
      method.addJavadoc(
          ": fills it up to a length that\n{@code $L} can say, and sets that.",
          filling.setting().number().name());
    } else {
      method.addJavadoc(range.takesRest() ? " with its end marker." : " and fills it up.");
    }
    if (hasPlace()) {
      method.addJavadoc(" Writing what is behind does the same.");
    }
    return method
        .addJavadoc("\n")
        .addStatement("return $L($L().$L)", source.slice().slice(), opened(), closing(filling))
        .build();
  }

  private String closing(@Nullable Filling filling) {
    if (filling == null) {
      return range.takesRest() ? "close()" : "closeAt(" + call("Length") + ")";
    }
    // There is no other number in a length that is solved for one.
    Extent.Fixed rest = (Extent.Fixed) filling.rest();
    return "close(%s, %s)"
        .formatted(ValueSource.literal(filling.step()), ValueSource.literal(rest.bytes()));
  }

  /// The writer, with its list begun.
  private MethodSpec writer() {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(opened())
            .addModifiers(Modifier.PRIVATE)
            .returns(Types.OPTION_WRITER);
    if (range.isVariable() && plan.isOrdered()) {
      method
          .beginControlFlow("if (placed >= $L)", range.ordinal())
          .addStatement(
              "throw new $T($S)",
              IllegalStateException.class,
              plan.decoder().header() + "." + range.name() + " is written already")
          .endControlFlow();
    }
    method.beginControlFlow("if (!$L.isOpen())", source.writer());
    String before = Ordering.of(plan).placing(range.inFront());
    if (!before.isEmpty()) {
      method.addStatement("$L()", before);
    }
    return method
        .addCode(Absence.refusal(plan, range.name()))
        .addStatement(
            "$L.open($L.$L,$Wbytes, $L, limit)",
            source.writer(),
            plan.decoder().decoder(),
            source.format(),
            call("Offset"))
        .endControlFlow()
        .addStatement("return $L", source.writer())
        .build();
  }

  private boolean hasPlace() {
    return range.isVariable() && !range.needsLimit();
  }

  private String call(String suffix) {
    boolean limit = range.needsLimit() || range.place().needsLimit();
    return reads().call(range.name() + suffix, limit);
  }

  private String adding() {
    return "add" + source.capitalised();
  }

  private String opened() {
    return "open" + source.capitalised();
  }

  private Reads reads() {
    return new Reads(plan.decoder());
  }
}
