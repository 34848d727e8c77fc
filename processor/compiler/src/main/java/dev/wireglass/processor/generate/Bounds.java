package dev.wireglass.processor.generate;

import dev.wireglass.processor.expression.Interval;
import dev.wireglass.processor.model.Carrier;
import dev.wireglass.processor.plan.Member;
import dev.wireglass.processor.plan.Setting;
import java.util.ArrayList;
import java.util.List;

/// Writes the conditions under which a variable cannot be stored.
///
/// @param value the variable
/// @param carrier its type
/// @param holds every number that the bits hold
record Bounds(String value, Carrier.Primitive carrier, Interval holds) {

  /// Such as `4 bits hold`.
  static String bits(int width) {
    return width == 1 ? "1 bit holds" : width + " bits hold";
  }

  /// Where the bits do not hold it; empty where the type has no other values.
  List<String> outside() {
    List<String> outside = new ArrayList<>();
    Interval type = Interval.signed(Math.max(2, carrier.bits()));
    if (carrier == Carrier.Primitive.BOOLEAN || !holds.isWithin(type)) {
      return outside;
    }
    if (holds.min().compareTo(type.min()) > 0) {
      outside.add(value + " < " + ValueSource.literal(holds.min().longValueExact()));
    }
    if (holds.max().compareTo(type.max()) < 0) {
      outside.add(value + " > " + ValueSource.literal(holds.max().longValueExact()));
    }
    return outside;
  }

  /// Where the bits hold it, but lengths do not allow it.
  List<String> narrower(Member.Number number, Setting setting) {
    ValueSource source = new ValueSource(value, number);
    List<String> outside = new ArrayList<>();
    if (setting.allowed().min().compareTo(holds.min()) > 0) {
      outside.add(source.isBelow(setting.allowed().min().longValueExact()));
    }
    if (setting.allowed().max().compareTo(holds.max()) < 0) {
      outside.add(source.isAbove(setting.allowed().max().longValueExact()));
    }
    return outside;
  }
}
