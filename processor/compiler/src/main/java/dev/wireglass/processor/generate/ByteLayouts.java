package dev.wireglass.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import dev.wireglass.annotation.Order;
import dev.wireglass.processor.plan.DecoderPlan;
import dev.wireglass.processor.plan.Load;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/// The constants that a decoder reads numbers of several bytes with, and their names.
final class ByteLayouts {
  private static final List<Order> ORDERS = List.of(Order.BIG_ENDIAN, Order.LITTLE_ENDIAN);

  private ByteLayouts() {}

  /// The constant for a load of 1, 2, 4 or 8 bytes.
  ///
  /// @param order the order of the bytes, part of the name where the decoder needs both
  static String name(DecoderPlan plan, int bytes, Order order) {
    if (bytes == 1) {
      return "JAVA_BYTE";
    }
    boolean needsBoth = ORDERS.stream().allMatch(each -> loads(plan, each).findAny().isPresent());
    return needsBoth ? javaName(bytes) + "_" + order : javaName(bytes);
  }

  /// The declarations of the constants that the plan's numbers need.
  static List<FieldSpec> constants(DecoderPlan plan) {
    return ORDERS.stream()
        .flatMap(
            order ->
                sizes(plan, order).stream()
                    .map(bytes -> constant(name(plan, bytes, order), bytes, order)))
        .toList();
  }

  /// The lengths of the loads of several bytes in one order.
  private static SortedSet<Integer> sizes(DecoderPlan plan, Order order) {
    return loads(plan, order).map(Load::bytes).collect(Collectors.toCollection(TreeSet::new));
  }

  private static Stream<Load> loads(DecoderPlan plan, Order order) {
    return plan.numbers()
        .flatMap(number -> number.loads(order).stream())
        .filter(load -> load.bytes() > 1);
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
