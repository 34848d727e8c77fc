package dev.wireglass.processor.generate;

import dev.wireglass.processor.plan.DecoderPlan;
import dev.wireglass.processor.plan.Extent;
import dev.wireglass.processor.plan.Member;
import dev.wireglass.processor.plan.Place;

/// Says in words where members lie, for documentation comments.
final class LayoutTable {
  private LayoutTable() {}

  /// One line per field: its first byte, its length and its name.
  static String of(DecoderPlan plan) {
    StringBuilder table = new StringBuilder("byte  length    field\n");
    for (Member member : plan.members()) {
      switch (member) {
        case Member.Number number ->
            table.append(row(start(number.place()), bits(number.width()), number.name()));
        case Member.Slice slice ->
            table.append(row(start(slice.place()), length(slice.length()), slice.name()));
        case Member.Length _, Member.Payload _ -> {}
      }
    }
    return table.toString();
  }

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

  private static String bits(int width) {
    return width % 8 == 0 ? counted(width / 8, "byte") : counted(width, "bit");
  }

  private static String length(Extent length) {
    return switch (length) {
      case Extent.Fixed(long bytes) -> counted(bytes, "byte");
      case Extent.Calculated _ -> "varies";
    };
  }

  private static String counted(long number, String unit) {
    return number + " " + unit + (number == 1 ? " " : "s");
  }

  private static String row(String start, String length, String name) {
    return "%4s  %-8s  %s\n".formatted(start, length, name);
  }
}
