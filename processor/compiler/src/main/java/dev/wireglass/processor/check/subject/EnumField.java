package dev.wireglass.processor.check.subject;

import dev.wireglass.processor.model.Accessor;
import dev.wireglass.processor.model.Carrier;
import dev.wireglass.processor.model.Field;
import dev.wireglass.processor.model.HeaderModel;
import java.util.List;
import java.util.stream.Stream;

/// A number whose accessor returns an enum.
///
/// @param number the number
/// @param carrier the enum
public record EnumField(Field.Bits number, Carrier.Enumeration carrier) {

  public static Stream<EnumField> of(HeaderModel header) {
    return Sound.numbers(header).flatMap(EnumField::of);
  }

  private static Stream<EnumField> of(Field.Bits number) {
    return number.accessor().carrier() instanceof Carrier.Enumeration carrier
        ? Stream.of(new EnumField(number, carrier))
        : Stream.empty();
  }

  public String name() {
    return number.name();
  }

  public Accessor accessor() {
    return number.accessor();
  }

  /// The name of the enum.
  public String type() {
    return carrier.name();
  }

  public List<Carrier.Constant> constants() {
    return carrier.constants();
  }

  /// Whether no field in front returns the same enum: what is wrong with the enum itself is told
  /// there.
  public boolean isFirst(HeaderModel header) {
    return of(header)
        .filter(other -> other.carrier.equals(carrier))
        .findFirst()
        .orElse(this)
        .equals(this);
  }

  /// Whether the rule about codes leaves every constant alone.
  public boolean isComplete() {
    return !constants().isEmpty() && constants().stream().allMatch(EnumField::isAnnotated);
  }

  public static boolean isAnnotated(Carrier.Constant constant) {
    return constant.hasCode() || constant.unknown();
  }
}
