package dev.wireglass.processor.export;

import static java.util.stream.Collectors.toMap;

import dev.wireglass.annotation.Order;
import dev.wireglass.processor.model.HeaderModel;
import dev.wireglass.processor.model.Position;
import dev.wireglass.processor.plan.DecoderPlan;
import dev.wireglass.processor.plan.Extent;
import dev.wireglass.processor.plan.Member;
import dev.wireglass.processor.plan.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// A header and how Lua finds what is in it: functions in the tables `number` and `length`, which
/// take the buffer and, where it is known only at run time, the byte order.
///
/// @param header the declaration
/// @param plan the plan of its decoder
record LuaHeader(HeaderModel header, DecoderPlan plan) {
  /// The most bits that a number of Lua holds exactly.
  static final int EXACT_BITS = 53;

  /// What every function takes.
  String arguments() {
    return plan.isOrderedAtRuntime() ? "buffer, little_endian" : "buffer";
  }

  String protocol() {
    return LuaNames.protocol(plan.header());
  }

  /// A call of the function that reads a number.
  String number(String name) {
    return LuaNames.entry("number", name) + "(" + arguments() + ")";
  }

  /// A call of the function that calculates a length.
  String length(String name) {
    return LuaNames.entry("length", name) + "(" + arguments() + ")";
  }

  /// The condition under which a field is there, to stand in front of another; empty if it always
  /// is.
  String ifThere(String field) {
    return plan.presence(field) == null ? "" : length(field) + " > 0 and ";
  }

  /// The numbers by name.
  Map<String, Member.Number> numbers() {
    return plan.numbers().collect(toMap(Member.Number::name, number -> number));
  }

  /// Whether a number of Lua cannot hold the number.
  static boolean isWide(Member.Number number) {
    return number.width() > EXACT_BITS;
  }

  /// Whether the number is read least significant byte first, as Lua.
  static String isLittleEndian(Member.Number number) {
    return number.dependsOnOrder()
        ? "little_endian"
        : Boolean.toString(number.order() == Order.LITTLE_ENDIAN);
  }

  /// The bytes that a number has bits in.
  static Touched touched(Member.Number number) {
    return Touched.of(number.loads());
  }

  /// The range of bytes that a number has bits in.
  String range(Member.Number number) {
    Touched touched = touched(number);
    return range(number, 0, touched.bytes());
  }

  /// The byte that holds one bit of a number.
  ///
  /// @param bit counted from the least significant bit of the number
  String byteOf(Member.Number number, int bit) {
    Touched touched = touched(number);
    int fromLow = (touched.low() + bit) / 8;
    return "buffer(" + offset(number, touched.bytes() - 1 - fromLow, fromLow) + ", 1)";
  }

  private String range(Member.Number number, int behind, int bytes) {
    return "buffer(" + offset(number, behind, behind) + ", " + bytes + ")";
  }

  /// Where a byte of a number is.
  ///
  /// @param big which of the touched bytes, if the most significant one comes first
  /// @param little which of them, if the least significant one does
  private String offset(Member.Number number, int big, int little) {
    long place = number.place().bytes();
    if (number.order() != Order.RUNTIME) {
      int behind = number.order() == Order.LITTLE_ENDIAN ? little : big;
      return sum(place + touched(number).at() + behind, number.place());
    }
    long first = place + Touched.of(number.bigEndian()).at() + big;
    long second = place + Touched.of(number.littleEndian()).at() + little;
    return first == second
        ? sum(first, number.place())
        : sum("(little_endian and %d or %d)".formatted(second, first), number.place());
  }

  /// The bytes in front of a place.
  String offset(Place place) {
    return sum(place.bytes(), place);
  }

  /// How many bytes a range has, without its terminator.
  String content(Member.Slice slice) {
    return switch (slice.length()) {
      case Extent.Fixed(long bytes) -> Long.toString(bytes);
      case Extent.Calculated _ -> length(slice.name());
      case Extent.Terminated terminated -> length(slice.name()) + " - " + terminated.mark().size();
    };
  }

  /// The bytes in front of the payload.
  String end() {
    Member.Length length = plan.length();
    Position end = header.layout().end();
    return length != null
        ? length(length.name())
        : sum(
            Long.toString(end.bytes()),
            end.variable().stream().map(field -> length(field.name())).toList());
  }

  private String sum(long bytes, Place place) {
    return sum(Long.toString(bytes), place);
  }

  private String sum(String bytes, Place place) {
    return sum(bytes, place.slices().stream().map(slice -> length(slice.name())).toList());
  }

  private static String sum(String bytes, List<String> lengths) {
    List<String> terms = new ArrayList<>();
    if (lengths.isEmpty() || !bytes.equals("0")) {
      terms.add(bytes);
    }
    terms.addAll(lengths);
    return String.join(" + ", terms);
  }
}
