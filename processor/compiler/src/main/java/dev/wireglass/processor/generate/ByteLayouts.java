package dev.wireglass.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import dev.wireglass.annotation.Order;
import dev.wireglass.processor.plan.DecoderPlan;
import dev.wireglass.processor.plan.Load;
import dev.wireglass.processor.plan.Member;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/// The constants that a decoder reads numbers of several bytes with, and their names.
final class ByteLayouts {
  private ByteLayouts() {}

  /// The constant for a load of 1, 2, 4 or 8 bytes.
  ///
  /// @param order the order of the bytes; with `RUNTIME` there is a constant for each
  static String name(DecoderPlan plan, int bytes, Order order) {
    if (bytes == 1) {
      return "JAVA_BYTE";
    }
    return plan.isOrderedAtRuntime() ? javaName(bytes) + "_" + order : javaName(bytes);
  }

  /// The declarations of the constants that the plan's numbers need.
  static List<FieldSpec> constants(DecoderPlan plan) {
    return switch (plan.order()) {
      case BIG_ENDIAN -> constants(plan, Order.BIG_ENDIAN, Member.Number::bigEndian);
      case LITTLE_ENDIAN -> constants(plan, Order.LITTLE_ENDIAN, Member.Number::littleEndian);
      case RUNTIME ->
          Stream.concat(
                  constants(plan, Order.BIG_ENDIAN, Member.Number::bigEndian).stream(),
                  constants(plan, Order.LITTLE_ENDIAN, Member.Number::littleEndian).stream())
              .toList();
      case UNSTATED -> List.of();
    };
  }

  private static List<FieldSpec> constants(
      DecoderPlan plan, Order order, Function<Member.Number, List<Load>> loads) {
    var sizes = new TreeSet<Integer>();
    plan.numbers().forEach(number -> loads.apply(number).forEach(load -> sizes.add(load.bytes())));
    return sizes.stream()
        .filter(bytes -> bytes > 1)
        .map(bytes -> constant(name(plan, bytes, order), bytes, order))
        .toList();
  }

  private static FieldSpec constant(String name, int bytes, Order order) {
    return FieldSpec.builder(layoutType(bytes), name)
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
        .initializer(
            "$T.JAVA_$L_UNALIGNED$Z.withOrder($T.$L)",
            ValueLayout.class,
            javaName(bytes),
            ByteOrder.class,
            order)
        .build();
  }

  private static ClassName layoutType(int bytes) {
    return switch (bytes) {
      case 2 -> ClassName.get(ValueLayout.OfShort.class);
      case 4 -> ClassName.get(ValueLayout.OfInt.class);
      case 8 -> ClassName.get(ValueLayout.OfLong.class);
      default -> throw new IllegalArgumentException("no layout has " + bytes + " bytes");
    };
  }

  /// The upper-case name of the primitive type of so many bytes.
  private static String javaName(int bytes) {
    return switch (bytes) {
      case 2 -> "SHORT";
      case 4 -> "INT";
      case 8 -> "LONG";
      default -> throw new IllegalArgumentException("no number has " + bytes + " bytes");
    };
  }
}
