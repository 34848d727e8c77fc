package dev.wireglass.processor.generate;

import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import dev.wireglass.annotation.LengthCounts;
import dev.wireglass.processor.model.Clause;
import dev.wireglass.processor.plan.DecoderPlan;
import dev.wireglass.processor.plan.Member;
import java.nio.ByteOrder;
import java.util.Locale;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/// The constant that a decoder and its encoder walk a list of options with; two of them where the
/// byte order is known only at run time.
///
/// @param plan the decoder
/// @param slice the range
/// @param form how the options are laid out
record OptionFormatSource(DecoderPlan plan, Member.Slice slice, Clause.Tlv form) {

  Stream<FieldSpec> constants() {
    return switch (plan.order()) {
      case RUNTIME ->
          Stream.of(
              constant(constantName() + "_BIG_ENDIAN", "BIG_ENDIAN"),
              constant(constantName() + "_LITTLE_ENDIAN", "LITTLE_ENDIAN"));
      case LITTLE_ENDIAN -> Stream.of(constant(constantName(), "LITTLE_ENDIAN"));
      case BIG_ENDIAN, UNSTATED -> Stream.of(constant(constantName(), "BIG_ENDIAN"));
    };
  }

  Stream<MethodSpec> methods() {
    return plan.isOrderedAtRuntime()
        ? Stream.of(
            MethodSpec.methodBuilder(slice.name() + "Format")
                .addModifiers(Modifier.STATIC)
                .returns(Types.OPTION_FORMAT)
                .addParameter(ByteOrder.class, "order")
                .addStatement(
                    "return order == $1T.BIG_ENDIAN$W? $2L_BIG_ENDIAN$W: $2L_LITTLE_ENDIAN",
                    ByteOrder.class,
                    constantName())
                .build())
        : Stream.empty();
  }

  /// The format, as an expression in the decoder.
  String name() {
    return plan.isOrderedAtRuntime() ? slice.name() + "Format(order)" : constantName();
  }

  private FieldSpec constant(String name, String order) {
    return FieldSpec.builder(Types.OPTION_FORMAT, name, Modifier.STATIC, Modifier.FINAL)
        .initializer(
            "new $T($L, $L, $T.$L, $L, $L, $L, $T.$L)",
            Types.OPTION_FORMAT,
            form.kindBits() / 8,
            form.lengthBits() / 8,
            LengthCounts.class,
            form.counts(),
            form.align(),
            form.end(),
            form.single(),
            ByteOrder.class,
            order)
        .build();
  }

  /// Such as `HOP_OPTIONS_FORMAT` for `hopOptions`.
  private String constantName() {
    StringBuilder name = new StringBuilder();
    for (char each : slice.name().toCharArray()) {
      name.append(Character.isUpperCase(each) || each == '_' ? "_" : "").append(each);
    }
    return name.append("_FORMAT").toString().toUpperCase(Locale.ROOT);
  }
}
