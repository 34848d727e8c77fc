package dev.wireglass.processor.model;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Annotations as they are written in a declaration.
public final class Declared {
  private Declared() {}

  /// Such as `@Bits(4)`.
  public static String text(Clause.Bits bits) {
    List<String> values = new ArrayList<>();
    boolean alone = !bits.signed() && !bits.raw() && !bits.hasOwnOrder();
    values.add(alone ? Integer.toString(bits.width()) : "value = " + bits.width());
    if (bits.signed()) {
      values.add("signed = true");
    }
    if (bits.raw()) {
      values.add("raw = true");
    }
    if (bits.hasOwnOrder()) {
      values.add("order = Order." + bits.order());
    }
    return "@Bits(" + String.join(", ", values) + ")";
  }

  /// Such as `@Const(4)`.
  public static String text(Clause.Const constant) {
    return "@Const(" + constant.value() + ")";
  }

  /// Such as `@OneOf({1, 2, 5})`.
  public static String text(Clause.OneOf oneOf) {
    return oneOf.choices().stream()
        .map(choice -> Long.toString(choice.value()))
        .collect(Collectors.joining(", ", "@OneOf({", "})"));
  }

  /// Such as `@Repeated(count = "entries")`.
  public static String text(Clause.Repeated list) {
    if (list.count().isGiven()) {
      return "@Repeated(count = \"%s\")".formatted(list.count().value());
    }
    return list.until().isGiven()
        ? "@Repeated(until = \"%s\")".formatted(list.until().value())
        : "@Repeated";
  }

  /// Such as `@Range(min = 5)`.
  public static String text(Clause.Range range) {
    return range(range.min(), range.max());
  }

  /// What narrows the values of a number, or empty.
  public static String narrowing(Field.Bits field) {
    Clause.Const constant = field.accessor().clause(Clause.Const.class);
    Clause.Range range = field.accessor().clause(Clause.Range.class);
    return constant != null ? text(constant) : range == null ? "" : text(range);
  }

  /// A range with these bounds, where the extreme of `long` is none.
  public static String range(long min, long max) {
    List<String> bounds = new ArrayList<>();
    if (min != Long.MIN_VALUE) {
      bounds.add("min = " + min);
    }
    if (max != Long.MAX_VALUE) {
      bounds.add("max = " + max);
    }
    return "@Range(" + String.join(", ", bounds) + ")";
  }
}
