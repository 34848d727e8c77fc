package dev.wireglass.processor.model;

import dev.wireglass.annotation.BitOrder;
import dev.wireglass.annotation.ChecksumCover;
import dev.wireglass.annotation.ChecksumKind;
import dev.wireglass.annotation.Encoding;
import dev.wireglass.annotation.LengthCounts;
import dev.wireglass.annotation.Order;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One annotation, with the places of its values.
public sealed interface Clause {
  /// Where the annotation stands.
  Place place();

  /// The annotation as it is written, without its values.
  default String text() {
    return "@" + getClass().getSimpleName();
  }

  /// Whether it says what an accessor reads; all others say more about that.
  default boolean isLayout() {
    return this instanceof Bits
        || this instanceof Bytes
        || this instanceof Length
        || this instanceof Payload;
  }

  /// `@Header`. A claim of -1 bytes claims nothing, nor does an empty diagram.
  record Header(
      Place place,
      Order order,
      BitOrder bitOrder,
      Place bytesPlace,
      int bytes,
      String spec,
      Text diagram,
      boolean isRecord)
      implements Clause {}

  /// `@Bits`.
  record Bits(
      Place place,
      Place widthPlace,
      int width,
      Place signedPlace,
      boolean signed,
      Place rawPlace,
      boolean raw,
      Place orderPlace,
      Order order)
      implements Clause {
    /// Whether it states a byte order.
    public boolean hasOwnOrder() {
      return order != Order.UNSTATED;
    }
  }

  /// `@Bytes`. A fixed length of -1 is not given, nor is an empty expression or terminator.
  record Bytes(
      Place place, Place fixedPlace, int fixed, Text length, Place untilPlace, List<Choice> until)
      implements Clause {
    public Bytes {
      until = List.copyOf(until);
    }

    /// Whether a terminator says the length.
    public boolean isTerminated() {
      return !until.isEmpty();
    }

    /// The terminator, byte by byte.
    public List<Long> terminator() {
      return until.stream().map(Choice::value).toList();
    }
  }

  /// `@Text`. A padding of -1 is none.
  record Characters(Place place, Encoding encoding, Place paddingPlace, int padding)
      implements Clause {
    @Override
    public String text() {
      return "@Text";
    }
  }

  /// `@Tlv`. An `end` or `single` of -1 is none.
  record Tlv(
      Place place,
      Place kindBitsPlace,
      int kindBits,
      Place lengthBitsPlace,
      int lengthBits,
      LengthCounts counts,
      Place alignPlace,
      int align,
      Place endPlace,
      int end,
      Place singlePlace,
      int single,
      List<OptionCase> cases)
      implements Clause {
    public Tlv {
      cases = List.copyOf(cases);
    }
  }

  /// `@Nested`.
  record Nested(Place place, NestedHeader header) implements Clause {
    /// The range that the annotation alone stands for; without a length where none is known.
    public Bytes range() {
      return new Bytes(place, place, header.size(), new Text(place, ""), place, List.of());
    }
  }

  /// `@Repeated`. An empty count or condition is not given.
  record Repeated(Place place, Text count, Text until, NestedHeader element) implements Clause {
    /// The range that the annotation alone stands for; without a length where none is known.
    public Bytes range() {
      boolean isKnown = element.varies() || element.size() != -1;
      String length = isSized() ? times(count.value(), element.size()) : isKnown ? "remaining" : "";
      return new Bytes(place, place, -1, new Text(count.place(), length), place, List.of());
    }

    /// Whether the number of elements says how long they are.
    public boolean isSized() {
      return count.isGiven() && !until.isGiven() && element.size() != -1;
    }

    /// The condition, over the numbers of an element; null when none is given or the element is in
    /// error.
    public @Nullable LengthExpression condition() {
      return !until.isGiven() || element.model() == null || element.model().accessors().isEmpty()
          ? null
          : new LengthExpression(
              element.model(),
              element.model().accessors().getFirst(),
              until,
              LengthExpression.Role.HEADER);
    }

    private static String times(String count, int size) {
      boolean isName = count.matches("\\s*\\w+\\s*");
      return (isName ? count : "(" + count + ")") + " * " + size;
    }
  }

  /// `@Length`.
  record Length(Place place, Text value) implements Clause {}

  /// `@Payload`. An empty `on` or length is not given.
  record Payload(Place place, Text on, Text length, List<Case> cases) implements Clause {
    public Payload {
      cases = List.copyOf(cases);
    }
  }

  /// `@Case`, always within `@Payload` or `@Tlv`.
  record Case(Place place, Place valuePlace, long value, Place typePlace, HeaderReference type)
      implements Clause {}

  /// `@Const`.
  record Const(Place place, Place valuePlace, long value) implements Clause {}

  /// `@Range`; a bound that is not given is the extreme of `long`.
  record Range(Place place, Place minPlace, long min, Place maxPlace, long max) implements Clause {}

  /// `@OneOf`.
  record OneOf(Place place, List<Choice> choices) implements Clause {
    public OneOf {
      choices = List.copyOf(choices);
    }
  }

  /// One of several numbers in an annotation.
  record Choice(Place place, long value) {}

  /// `@Reserved`.
  record Reserved(Place place) implements Clause {}

  /// `@Word`.
  record Word(Place place, Place bitsPlace, int bits) implements Clause {}

  /// `@Flags`.
  record Flags(Place place, Place typePlace, FlagSet type) implements Clause {}

  /// `@Checksum`.
  record Checksum(
      Place place,
      Place kindPlace,
      ChecksumKind kind,
      Place coverPlace,
      ChecksumCover cover,
      Place pseudoHeaderPlace,
      boolean pseudoHeader,
      boolean zeroMeansNone)
      implements Clause {
    /// Whether it is computed from the payload too.
    public boolean coversPayload() {
      return cover == ChecksumCover.HEADER_AND_PAYLOAD;
    }
  }

  /// `@Offset`.
  record Offset(Place place, Place valuePlace, int value) implements Clause {}

  /// `@Present`.
  record Present(Place place, Text condition) implements Clause {}

  /// `@Unit`.
  record Unit(Place place, String value) implements Clause {}
}
