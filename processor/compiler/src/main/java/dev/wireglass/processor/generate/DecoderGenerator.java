package dev.wireglass.processor.generate;

import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.wireglass.processor.plan.DecoderPlan;
import dev.wireglass.processor.plan.Member;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/// Writes the class of a decoder.
public final class DecoderGenerator {
  private DecoderGenerator() {}

  /// The source of the decoder: constants, then static methods in wire order, then the flyweight.
  public static TypeSpec.Builder generate(DecoderPlan plan) {
    FlyweightMethods flyweight = new FlyweightMethods(plan);
    TypeSpec.Builder type =
        TypeSpec.classBuilder(Types.decoder(plan))
            .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
            .addSuperinterface(Types.header(plan))
            .addJavadoc("$L", ClassDocumentation.of(plan))
            .addField(fixedLength(plan));
    ByteLayouts.constants(plan).forEach(type::addField);
    Terminators.constants(plan).forEach(type::addField);
    flyweight.fields().forEach(type::addField);
    ViewSource.of(plan).flatMap(ViewSource::fields).forEach(type::addField);
    List<MethodSpec> methods = new ArrayList<>(new CheckMethods(plan).methods().toList());
    methods.add(LengthMethods.end(plan));
    for (Member member : plan.members()) {
      methods.addAll(PresenceMethods.statics(plan, member).toList());
      methods.addAll(statics(plan, member).toList());
    }
    methods.addAll(flyweight.methods().toList());
    for (Member member : plan.members()) {
      methods.addAll(PresenceMethods.instances(plan, member).toList());
      methods.addAll(instances(plan, member).toList());
    }
    methods.add(new ValidateMethod(plan).method());
    methods.add(new ToStringMethod(plan).method());
    methods.addAll(new DumpMethod(plan).methods());
    LayoutMethod layout = new LayoutMethod(plan);
    methods.add(layout.method());
    flyweight.iterators().forEach(type::addType);
    return type.addMethods(methods).addType(layout.holder());
  }

  /// An empty class in place of a decoder whose declaration is in error, so that its users get no
  /// errors of their own.
  public static TypeSpec.Builder placeholder(String header) {
    return placeholder(header, DecoderPlan.decoderOf(header));
  }

  static TypeSpec.Builder placeholder(String header, String name) {
    return TypeSpec.classBuilder(name)
        .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
        .addJavadoc("Empty, because the declaration of {@code $L} is in error.\n", header);
  }

  static FieldSpec fixedLength(DecoderPlan plan) {
    return FieldSpec.builder(TypeName.INT, "FIXED_LENGTH")
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
        .addJavadoc("The bytes in front of the first field of variable length.\n")
        .initializer("$L", plan.fixedLength())
        .build();
  }

  private static Stream<FlagMethods> flags(DecoderPlan plan, Member.Number number) {
    return Stream.ofNullable(number.flags()).map(each -> new FlagMethods(plan, number, each));
  }

  private static Stream<MethodSpec> statics(DecoderPlan plan, Member member) {
    return switch (member) {
      case Member.Number number ->
          Stream.of(
                  new NumberMethods(plan, number).statics(),
                  flags(plan, number).flatMap(FlagMethods::statics),
                  ChecksumMethods.of(plan, number).flatMap(ChecksumMethods::statics))
              .flatMap(each -> each);
      case Member.Slice slice -> new SliceMethods(plan, slice).statics();
      case Member.Length length -> new LengthMethods(plan, length).statics();
      case Member.Payload payload -> new PayloadMethods(plan, payload).statics();
    };
  }

  private static Stream<MethodSpec> instances(DecoderPlan plan, Member member) {
    return switch (member) {
      case Member.Number number ->
          Stream.of(
                  new NumberMethods(plan, number).instances(),
                  flags(plan, number).flatMap(FlagMethods::instances),
                  ChecksumMethods.of(plan, number).flatMap(ChecksumMethods::instances))
              .flatMap(each -> each);
      case Member.Slice slice -> new SliceMethods(plan, slice).instances();
      case Member.Length length -> new LengthMethods(plan, length).instances();
      case Member.Payload payload -> new PayloadMethods(plan, payload).instances();
    };
  }
}
