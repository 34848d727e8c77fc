package dev.wireglass.processor.generate;

import com.palantir.javapoet.TypeName;
import dev.wireglass.processor.model.Carrier;
import dev.wireglass.processor.plan.Member;

/// Writes the reading of a number as what it is worth: the code of an enum, and the pattern of a
/// raw number without the sign that it does not have.
///
/// @param text what has the type of the number as it is stored: a call or a variable
/// @param number the number
record ValueSource(String text, Member.Number number) {

  /// What a method of the same class returns.
  ///
  /// @param arguments those of the call that reads it, empty for the flyweight's own
  ValueSource(Member.Number number, String arguments) {
    this(storedName(number) + "(" + arguments + ")", number);
  }

  /// The name of the methods for the number as it is stored.
  static String storedName(Member.Number number) {
    return number.name() + (number.carrier() instanceof Carrier.Enumeration ? "Code" : "");
  }

  /// The type of the number as it is stored.
  static Carrier.Primitive stored(Member.Number number) {
    return number.carrier() instanceof Carrier.Primitive carrier
        ? carrier
        : number.isLong() ? Carrier.Primitive.LONG : Carrier.Primitive.INT;
  }

  /// The type of a variable for the number as it is stored.
  static TypeName type(Member.Number number) {
    return Types.of(stored(number));
  }

  /// What turns a `long` into that type.
  static String cast(Member.Number number) {
    Carrier.Primitive type = stored(number);
    return type == Carrier.Primitive.LONG ? "" : "(" + type.text() + ") ";
  }

  /// A constant of that type.
  static String constant(Member.Number number, long value) {
    return switch (stored(number)) {
      case BOOLEAN -> Boolean.toString(value != 0);
      case INT, LONG ->
          stored(number) == Carrier.Primitive.INT && value != (int) value
              ? cast(number) + literal(value)
              : literal(value);
      case BYTE, SHORT -> cast(number) + literal(value);
    };
  }

  String read() {
    return isRaw() ? unsigned(number.carrier(), text) : text;
  }

  boolean isBoolean() {
    return number.carrier() == Carrier.Primitive.BOOLEAN;
  }

  /// Whether what is written is a `long`.
  boolean isLong() {
    return number.carrier() == Carrier.Primitive.LONG
        || (number.carrier() instanceof Carrier.Enumeration && number.isLong())
        || (isRaw() && number.width() == 32);
  }

  /// Whether it needs more bits than a `long` has for it, so that comparing has to be unsigned.
  boolean isUnsignedLong() {
    return !number.signed() && number.width() == 64;
  }

  /// The condition that the number is smaller than a bound, which is 1 for a boolean.
  String isBelow(long bound) {
    if (isBoolean()) {
      return "!" + text;
    }
    return isUnsignedLong() ? compared(bound) + " < 0" : read() + " < " + literal(bound);
  }

  /// The condition that the number is larger than a bound, which is 0 for a boolean.
  String isAbove(long bound) {
    if (isBoolean()) {
      return text;
    }
    return isUnsignedLong() ? compared(bound) + " > 0" : read() + " > " + literal(bound);
  }

  private String compared(long bound) {
    return "Long.compareUnsigned(" + read() + ", " + literal(bound) + ")";
  }

  static String literal(long value) {
    return value == (int) value ? Long.toString(value) : value + "L";
  }

  /// Whether the number fills what the accessor returns up to its sign bit.
  private boolean isRaw() {
    return !number.signed()
        && number.carrier() instanceof Carrier.Primitive primitive
        && primitive.bits() == number.width();
  }

  private static String unsigned(Carrier carrier, String read) {
    return switch (carrier) {
      case Carrier.Primitive.BYTE -> "Byte.toUnsignedInt(" + read + ")";
      case Carrier.Primitive.SHORT -> "Short.toUnsignedInt(" + read + ")";
      case Carrier.Primitive.INT -> "Integer.toUnsignedLong(" + read + ")";
      default -> read;
    };
  }
}
