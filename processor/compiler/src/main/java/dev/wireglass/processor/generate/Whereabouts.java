package dev.wireglass.processor.generate;

import dev.wireglass.processor.plan.Member;
import dev.wireglass.processor.plan.Place;

/// Says in words where members lie, for documentation comments.
final class Whereabouts {
  private Whereabouts() {}

  /// Where a number lies, such as `bytes 12 to 15` or `byte 0, bits 4 to 7`.
  static String where(Member.Number number) {
    if (number.part() != null) {
      return where(number, number.part());
    }
    String start = start(number.place());
    if (number.width() == 1) {
      return "byte " + start + ", bit " + number.firstBit();
    }
    int lastBit = number.firstBit() + number.width() - 1;
    if (number.firstBit() == 0 && number.width() == 8) {
      return "byte " + start;
    }
    if (number.firstBit() == 0 && number.width() % 8 == 0) {
      return number.width() / 8 + " bytes from byte " + start;
    }
    return "byte %s, bits %d to %d".formatted(start, number.firstBit(), lastBit);
  }

  private static String where(Member.Number number, Member.Part part) {
    int last = part.lowBit() + number.width() - 1;
    String bits =
        number.width() == 1 ? "bit " + last : "bits %d to %d".formatted(part.lowBit(), last);
    return "%s of the %d-byte word at byte %s, counted from the lowest"
        .formatted(bits, part.bytes(), start(part.word()));
  }

  static String start(Place place) {
    StringBuilder start = new StringBuilder().append(place.bytes());
    place.slices().forEach(slice -> start.append(" + ").append(slice.name()));
    return start.toString();
  }
}
