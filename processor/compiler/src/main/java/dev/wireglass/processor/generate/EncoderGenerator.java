package dev.wireglass.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.wireglass.processor.plan.EncoderPlan;
import dev.wireglass.processor.plan.Member;
import dev.wireglass.processor.plan.Setting;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/// Writes the class of an encoder.
public final class EncoderGenerator {
  private EncoderGenerator() {}

  /// The source of the encoder: constants, then static methods in wire order, then the view.
  public static TypeSpec.Builder generate(EncoderPlan plan) {
    ViewMethods view = new ViewMethods(plan);
    TypeSpec.Builder type =
        TypeSpec.classBuilder(Types.encoder(plan))
            .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
            .addJavadoc("$L", documentation(plan))
            .addField(DecoderGenerator.fixedLength(plan.decoder()));
    ByteLayouts.constants(plan.decoder()).forEach(type::addField);
    Terminators.constants(plan.decoder()).forEach(type::addField);
    view.fields().forEach(type::addField);
    ViewSource.of(plan.decoder()).flatMap(ViewSource::encoderFields).forEach(type::addField);
    List<MethodSpec> methods = new ArrayList<>();
    plan.settings()
        .forEach(setting -> methods.addAll(new SetterMethods(plan, setting).statics().toList()));
    methods.add(view.wrap());
    plan.decoder().members().forEach(member -> methods.addAll(instances(plan, member).toList()));
    methods.add(new SetMethod(plan).method());
    methods.add(view.end());
    methods.addAll(view.placing().toList());
    return type.addMethods(methods);
  }

  /// An empty class in place of an encoder whose declaration is in error.
  public static TypeSpec.Builder placeholder(String header) {
    return DecoderGenerator.placeholder(header, EncoderPlan.encoderOf(header));
  }

  private static Stream<MethodSpec> instances(EncoderPlan plan, Member member) {
    RangeMethods ranges = new RangeMethods(plan);
    return switch (member) {
      case Member.Number number ->
          Stream.concat(
              new SetterMethods(plan, setting(plan, number)).instances(),
              ChecksumFilling.onDemand(plan, number).map(ChecksumFilling::method));
      case Member.Slice slice ->
          plan.writings().stream()
              .filter(writing -> writing.name().equals(slice.name()))
              .flatMap(
                  writing ->
                      Stream.concat(
                          ViewSource.of(plan.decoder(), slice).setters(plan, writing),
                          Stream.of(ranges.range(slice, writing))));
      case Member.Payload payload -> Stream.of(ranges.payload(payload));
      case Member.Length _ -> Stream.empty();
    };
  }

  private static Setting setting(EncoderPlan plan, Member.Number number) {
    return plan.settings().stream()
        .filter(setting -> setting.number().name().equals(number.name()))
        .findFirst()
        .orElseThrow();
  }

  private static CodeBlock documentation(EncoderPlan plan) {
    CodeBlock.Builder text = CodeBlock.builder();
    text.add("Encodes {@link $T}", Types.header(plan.decoder()));
    text.add("$L.\n", ClassDocumentation.spec(plan.decoder()));
    text.add(
        "\n"
            + "<p>Static methods write one field in place, and no bit of any other. An instance is"
            + " a view\n"
            + "that is moved from header to header with {@link #wrap}; nothing is allocated.\n");
    if (plan.isOrdered()) {
      text.add(
          "\n"
              + "<p>What is behind a range of variable length is written after it, or after the"
              + " numbers that\n"
              + "say its length. From then on these cannot be changed by the view; a range that"
              + " was not\n"
              + "written is zeros.\n");
    }
    if (!plan.decoder().presences().isEmpty()) {
      text.add(
          "\n"
              + "<p>A field that may be absent is there if the numbers in front say so when it is"
              + " written, or\n"
              + "when something behind it is.\n");
    }
    return text.add("\n<pre>\n$L</pre>\n", ClassDocumentation.layout(plan.decoder())).build();
  }
}
