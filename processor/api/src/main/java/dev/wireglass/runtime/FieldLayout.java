package dev.wireglass.runtime;

import dev.wireglass.annotation.Encoding;
import dev.wireglass.annotation.LengthCounts;
import dev.wireglass.annotation.Order;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/// What a declaration says about one field.
public sealed interface FieldLayout {
  /// The name of the accessor.
  String name();

  /// Where the field starts, counted in the order of the declaration; where it may be absent, where
  /// it would.
  Place start();

  /// The expression that is true where the field is there, such as `keyPresent`; empty where it
  /// always is. A field that is absent takes no bytes.
  String condition();

  /// Whether the field is there only under a condition.
  default boolean isOptional() {
    return !condition().isEmpty();
  }

  /// A number.
  ///
  /// Where bits come first that are less significant, a number lies elsewhere in its bytes than its
  /// start tells, or in pieces: [#word] finds it in every header.
  ///
  /// @param name the accessor
  /// @param start where it starts
  /// @param condition when it is there, or empty
  /// @param bits how many bits it has, 1 to 64
  /// @param word where its bits are
  /// @param signed it is in two's complement
  /// @param order the order of its bytes
  /// @param type what its accessor returns, such as `int`, `boolean`, or the name of an enum
  /// @param unit what it counts, or empty
  /// @param constraints the annotations that say which values are valid, such as `@Range(min = 5)`
  /// @param codes the constants of the enum that it is read as, by number
  /// @param unknown the constant for all other numbers, or empty
  /// @param flags the names of its bits, by bit, 0 being the least significant
  record Number(
      String name,
      Place start,
      String condition,
      int bits,
      Word word,
      boolean signed,
      Order order,
      String type,
      String unit,
      List<String> constraints,
      List<Label> codes,
      String unknown,
      List<Label> flags)
      implements FieldLayout {

    public Number {
      constraints = List.copyOf(constraints);
      codes = List.copyOf(codes);
      flags = List.copyOf(flags);
    }
  }

  /// A range of bytes.
  ///
  /// @param name the accessor
  /// @param start where it starts
  /// @param condition when it is there, or empty
  /// @param bytes its length in bytes where it is there: a number, or an expression such as `ihl *
  ///   4 - 20`; empty where a terminator says it
  /// @param varies its length where it is there is known only at run time
  /// @param terminator the bytes that it ends with, which are no part of what is read, or none
  /// @param view what its bytes are more than bytes, or null
  record Range(
      String name,
      Place start,
      String condition,
      String bytes,
      boolean varies,
      List<Integer> terminator,
      @Nullable View view)
      implements FieldLayout {

    public Range {
      terminator = List.copyOf(terminator);
    }

    /// How its bytes are characters, or null where they are none.
    public @Nullable Text text() {
      return view instanceof Text text ? text : null;
    }
  }

  /// What a range of bytes is.
  sealed interface View {}

  /// Characters in a range of bytes.
  ///
  /// @param encoding how they are stored
  /// @param padding the character behind a text that is shorter, or -1
  record Text(Encoding encoding, int padding) implements View {}

  /// A header in a range of bytes.
  ///
  /// @param header the qualified name of its declaration
  record Nested(String header) implements View {}

  /// Headers in a range of bytes, one behind the other.
  ///
  /// @param header the qualified name of their declaration
  /// @param count how many there are, as declared; empty where that is not said
  /// @param until the condition that holds for the last of them only, or empty
  record Repeated(String header, String count, String until) implements View {}

  /// Options in a range of bytes, each with its kind and its length in front.
  ///
  /// @param kindBits how many bits the kind has
  /// @param lengthBits how many bits the length has
  /// @param counts what the length counts
  /// @param align what the place of an option is a multiple of, counted from the first
  /// @param end the kind behind which no option follows, or -1
  /// @param single the kind that has no length, or -1
  /// @param cases the header of an option of some kind
  record OptionList(
      int kindBits,
      int lengthBits,
      LengthCounts counts,
      int align,
      int end,
      int single,
      List<HeaderLayout.Case> cases)
      implements View {
    public OptionList {
      cases = List.copyOf(cases);
    }
  }

  /// A place in the header.
  ///
  /// @param bits the bits in front that are always there
  /// @param behind the fields in front that may be absent, and the ranges of variable length: their
  ///   lengths are to be added, with what ends them
  record Place(long bits, List<String> behind) {
    public Place {
      behind = List.copyOf(behind);
    }

    /// The bits in front, unless that depends on what is in the header.
    public OptionalLong offset() {
      return behind.isEmpty() ? OptionalLong.of(bits) : OptionalLong.empty();
    }

    /// Such as `160`, or `160 + options`.
    @Override
    public String toString() {
      return behind.isEmpty() ? Long.toString(bits) : bits + " + " + String.join(" + ", behind);
    }
  }

  /// Some bytes that are read as one number of the field's byte order, and then divided.
  ///
  /// @param start where the first of the bytes is
  /// @param bits how many bits the bytes have
  /// @param lowBit how many of these are less significant than those of the field
  record Word(Place start, int bits, int lowBit) {
    /// The bytes that a number touches when bits that are more significant come first, or when it
    /// is whole bytes.
    public static Word around(Place start, int bits) {
      long first = start.bits() / 8 * 8;
      long end = start.bits() + bits;
      long last = Math.ceilDiv(end, 8) * 8;
      return new Word(new Place(first, start.behind()), (int) (last - first), (int) (last - end));
    }
  }

  /// A name for a number or for a bit.
  record Label(long value, String name) {}
}
