package dev.wireglass.processor;

import dev.wireglass.annotation.ChecksumKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Writes declarations that may be right or wrong in any way that javac itself lets pass.
final class RandomDeclarations {
  private static final List<String> NAMES =
      List.of("a", "b", "count", "aOffset", "bCode", "headerLength", "remaining", "check", "data");
  private static final List<String> ORDERS =
      List.of("BIG_ENDIAN", "BIG_ENDIAN", "BIG_ENDIAN", "LITTLE_ENDIAN", "RUNTIME", "UNSTATED");
  private static final List<String> BIT_ORDERS =
      List.of(
          "",
          "",
          ", bits = BitOrder.MOST_SIGNIFICANT_FIRST",
          ", bits = BitOrder.LEAST_SIGNIFICANT_FIRST");
  private static final List<Integer> WIDTHS =
      List.of(1, 3, 4, 7, 8, 8, 8, 16, 16, 24, 31, 32, 40, 63, 64, 0, 65, -8);
  private static final List<String> NUMBERS =
      List.of("int", "int", "int", "long", "long", "short", "byte", "boolean", "Kind", "Pair");
  private static final List<String> ANYTHING =
      List.of("int", "MemorySegment", "String", "void", "long[]", "Empty", "Kind", "double");
  private static final List<String> OPERATORS =
      List.of(
          " + ",
          " - ",
          " * ",
          " / ",
          " % ",
          " << ",
          " >> ",
          " & ",
          " | ",
          " < ",
          " ? 1 : ",
          " && ",
          " != 0 || !");
  private static final List<String> SPECS =
      List.of("", "RFC 1", "*/ {@link $L <b> & \\\\u0041", "a\\nb");

  private static final List<String> WITHIN =
      List.of("Next", "Next", "Varying", "Ordered", "Runnable");
  private static final List<String> NEXT = List.of("Next", "Next", "Ordered", "Runnable");

  /// Headers that declarations name as what follows.
  static final String NEXT_HEADERS =
      """
      import dev.wireglass.annotation.*;
      @Header interface Next { @Bits(8) int type(); }
      @Header(order = Order.RUNTIME) interface Ordered { @Bits(16) int type(); }
      @Header interface Varying { @Bits(8) int type(); @Bytes(length = "type") String name(); }
      """;

  private static final String ENUMS =
      """
          enum Kind { @Code(1) ONE, @Code(2) TWO, @Unknown OTHER }
          enum Pair { @Code(0) OFF, @Code(1) ON }
          enum Bit { @Flag(0) LOW, @Flag(7) HIGH }
      enum Empty {}
      """;

  private final Random random;

  /// One in so many annotations and types is odd.
  private int rarity;

  RandomDeclarations(long seed) {
    random = new Random(seed);
  }

  /// A source with the declaration of a header.
  String declaration(String name) {
    rarity = random.nextBoolean() ? 12 : 100;
    List<String> names = new ArrayList<>(NAMES);
    StringBuilder source = new StringBuilder();
    source.append("import dev.wireglass.annotation.*;\nimport java.lang.foreign.MemorySegment;\n");
    source.append(
        "@Header(order = Order.%s%s, spec = \"%s\"%s)\ninterface %s {\n"
            .formatted(
                oneOf(ORDERS),
                oneOf(BIT_ORDERS),
                oneOf(SPECS),
                sometimes(", bytes = " + random.nextInt(9)),
                name));
    for (int i = random.nextInt(6); i >= 0; i--) {
      String accessor = names.remove(random.nextInt(names.size()));
      source.append(accessor(accessor));
    }
    return source.append(ENUMS).append("}\n").toString();
  }

  private String accessor(String name) {
    String layouts = layout();
    String carrier = random.nextInt(rarity) == 0 ? oneOf(ANYTHING) : carrier(layouts);
    String more =
        sometimes("@Const(%d) ".formatted(random.nextInt(-1, 9)))
            + sometimes("@Range(min = %d) ".formatted(random.nextInt(-1, 9)))
            + sometimes("@Offset(%d) ".formatted(random.nextInt(4)))
            + sometimes("@Word(%d) ".formatted(8 * random.nextInt(1, 4)))
            + sometimes("@OneOf({%d, 3}) ".formatted(random.nextInt(-1, 9)))
            + sometimes("@Flags(%s.class) ".formatted(oneOf(List.of("Bit", "Bit", "Kind"))))
            + sometimes("@Checksum(value = ChecksumKind.%s%s) ".formatted(kind(), cover()))
            + sometimes("@Reserved ")
            + sometimes("@Present(\"%s\") ".formatted(expression(2)))
            + sometimes("@Unit(\"$T \\\" %s\") ");
    boolean isDefault = random.nextInt(rarity) == 0 && !carrier.equals("void");
    return "  %s%s%s %s(%s)%s\n"
        .formatted(
            layouts,
            more,
            isDefault ? "default " + carrier : carrier,
            name,
            random.nextInt(3 * rarity) == 0 ? "int index" : "",
            isDefault ? " { throw new AssertionError(); }" : ";");
  }

  private String carrier(String layouts) {
    if (layouts.contains("@Bits")) {
      return oneOf(rarity > 12 ? NUMBERS.subList(0, 4) : NUMBERS);
    }
    if (layouts.contains("@Nested")) {
      return oneOf(WITHIN);
    }
    if (layouts.contains("@Repeated")) {
      return "Iterable<" + oneOf(WITHIN) + ">";
    }
    return layouts.contains("@Length") ? "int" : "MemorySegment";
  }

  private String layout() {
    return switch (random.nextInt(40)) {
      case 0 -> "";
      case 1 -> "@Bits(8) @Bytes(1) ";
      case 2, 3, 4 -> "@Length(\"%s\") ".formatted(expression(2));
      case 5, 6, 7 -> "@Bytes(length = \"%s\") ".formatted(expression(2));
      case 8 -> "@Bytes(value = %d, length = \"%s\") ".formatted(random.nextInt(2), expression(1));
      case 9, 10, 11 -> "@Bytes(%d) ".formatted(random.nextInt(-1, 8));
      case 12, 13, 14, 15 -> payload();
      case 16, 17, 18 -> delimited() + "@Nested ";
      case 19, 20, 21 -> delimited() + list();
      default ->
          "@Bits(value = %d%s%s%s) "
              .formatted(
                  width(),
                  sometimes(", signed = true"),
                  sometimes(", raw = true"),
                  sometimes(", order = Order.LITTLE_ENDIAN"));
    };
  }

  private ChecksumKind kind() {
    return oneOf(List.of(ChecksumKind.values()));
  }

  private String cover() {
    return sometimes(", pseudoHeader = true")
        + sometimes(", cover = ChecksumCover.HEADER_AND_PAYLOAD");
  }

  private String delimited() {
    return random.nextBoolean() ? "" : "@Bytes(length = \"%s\") ".formatted(expression(2));
  }

  private String list() {
    return switch (random.nextInt(rarity)) {
      case 0 -> "@Repeated(count = \"%s\", until = \"type == 0\") ".formatted(expression(1));
      case 1, 2 ->
          "@Repeated(until = \"%s\") "
              .formatted(random.nextBoolean() ? "type == 0" : expression(2));
      case 3, 4 -> "@Repeated ";
      default -> "@Repeated(count = \"%s\") ".formatted(expression(2));
    };
  }

  private int width() {
    return rarity > 12 ? 8 * random.nextInt(1, 4) : oneOf(WIDTHS);
  }

  private String payload() {
    return random.nextBoolean()
        ? "@Payload "
        : "@Payload(on = \"%s\", length = \"%s\", cases = {%s%s}) "
            .formatted(
                oneOf(NAMES),
                random.nextBoolean() ? "" : expression(2),
                "@Case(value = %d, type = %s.class)".formatted(random.nextInt(-1, 9), oneOf(NEXT)),
                sometimes(", @Case(value = 3, type = String.class)"));
  }

  private String expression(int depth) {
    return switch (random.nextInt(depth == 0 ? 5 : 9)) {
      case 0 -> Integer.toString(random.nextInt(40));
      case 1, 2, 3 -> oneOf(NAMES);
      case 4 -> random.nextInt(20) == 0 ? "0x )" : Long.toString(random.nextLong(1L << 40));
      case 5 -> "(" + expression(depth - 1) + ")";
      default -> expression(depth - 1) + oneOf(OPERATORS) + expression(depth - 1);
    };
  }

  private String sometimes(String text) {
    return random.nextInt(rarity) == 0 ? text : "";
  }

  private <T> T oneOf(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }
}
