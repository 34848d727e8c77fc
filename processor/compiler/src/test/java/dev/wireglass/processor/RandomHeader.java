package dev.wireglass.processor;

import com.google.testing.compile.JavaFileObjects;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import javax.tools.JavaFileObject;

/// Makes up the source of a declaration. Most are in order, but not all: lengths may be negative,
/// or not cover the fields.
final class RandomHeader {
  private static final int MOST_RUNS = 5;
  private static final String MOST_FIRST = ", bits = BitOrder.MOST_SIGNIFICANT_FIRST";
  private static final String LEAST_FIRST = ", bits = BitOrder.LEAST_SIGNIFICANT_FIRST";

  /// Where bits follow bytes, so that numbers may be of any width.
  private static final Set<String> FREE = Set.of("BIG_ENDIAN", "LITTLE_ENDIAN" + LEAST_FIRST);

  private static final List<String> ORDERS =
      List.of(
          "BIG_ENDIAN",
          "BIG_ENDIAN",
          "BIG_ENDIAN" + LEAST_FIRST,
          "LITTLE_ENDIAN",
          "LITTLE_ENDIAN" + LEAST_FIRST,
          "LITTLE_ENDIAN" + MOST_FIRST,
          "RUNTIME",
          "RUNTIME" + MOST_FIRST,
          "RUNTIME" + LEAST_FIRST);

  private final RandomGenerator random;
  private final String name;
  private final String order;
  private final List<String> accessors = new ArrayList<>();
  private final List<String> numbers = new ArrayList<>();
  private final List<String> booleans = new ArrayList<>();
  private final List<String> lengths = new ArrayList<>();
  private long fixedBits;

  private RandomHeader(RandomGenerator random, String name) {
    this.random = random;
    this.name = name;
    this.order = ORDERS.get(random.nextInt(ORDERS.size()));
  }

  /// The source of an interface of this name in the package `random`.
  static JavaFileObject source(RandomGenerator random, String name) {
    return JavaFileObjects.forSourceString("random." + name, new RandomHeader(random, name).text());
  }

  /// The enum that some of the numbers are of, and one that names bits of others.
  static JavaFileObject codes() {
    return JavaFileObjects.forSourceString(
        "random.Codes",
        """
        package random;
        import dev.wireglass.annotation.*;
        public enum Codes {
          @Code(0) ZERO,
          @Code(2) TWO,
          @Code(5) FIVE,
          @Unknown OTHER;

          public enum Bit {
            @Flag(0) FIRST,
            @Flag(1) SECOND
          }
        }
        """);
  }

  private String text() {
    int runs = 1 + random.nextInt(MOST_RUNS);
    addRun();
    boolean terminated = chance(3);
    for (int i = 0; i < runs; i++) {
      switch (random.nextInt(8)) {
        case 0 -> addFixedBytes();
        case 5 -> addNested();
        case 6 -> addList();
        case 7 -> addOptional();
        case 1, 2 -> addRun();
        default -> addVariable(terminated);
      }
    }
    if (chance(3)) {
      addChecksum();
    }
    addEnd();
    return """
    package random;
    import dev.wireglass.annotation.*;
    import java.lang.foreign.MemorySegment;
    @Header(order = Order.%s%s)
    public interface %s {
      %s
    }
    """
        .formatted(order, chance(2) ? ", record = true" : "", name, String.join("\n  ", accessors));
  }

  /// What stands behind the last field: a length, a payload, both, or a field that takes the rest.
  private void addEnd() {
    if (chance(4)) {
      addVariableBytes(expressionOver(with("remaining")));
      return;
    }
    if (chance(4)) {
      addRest();
      return;
    }
    if (chance(2)) {
      if (chance(3)) {
        addVariableBytes("whole - " + (fixedBits / 8));
      }
      addLength();
    }
    if (chance(2)) {
      addPayload();
    }
  }

  private void addLength() {
    lengths.removeIf(length -> length.contains("whole"));
    String fields = String.join(" + ", lengths);
    String sum = (fields.isEmpty() ? "" : fields + " + ") + (fixedBits / 8 + random.nextInt(3));
    String text = chance(3) ? expression() : chance(2) ? sum : sum + " + (" + expression() + ")";
    accessors.add("@Length(\"%s\") %s whole();".formatted(text, oneOf("int", "long")));
  }

  private void addPayload() {
    List<String> names = with("remaining");
    names.add("headerLength");
    accessors.add(
        chance(3)
            ? "@Payload MemorySegment payload();"
            : "@Payload(length = \"%s\") MemorySegment payload();"
                .formatted(expressionOver(names)));
  }

  private void addFixedBytes() {
    int length = 1 + random.nextInt(6);
    fixedBits += 8L * length;
    accessors.add("@Bytes(%d) %s %s();".formatted(length, range(length), nextName()));
  }

  private void addNested() {
    String part = RandomParts.any(random, order);
    String accessor = "@Nested Parts.%s %s();".formatted(part, nextName());
    int size = RandomParts.size(part);
    if (size != -1 && chance(2)) {
      fixedBits += 8L * size;
      accessors.add(accessor);
    } else if (chance(2)) {
      int length = Math.max(size, 3) + random.nextInt(3);
      fixedBits += 8L * length;
      accessors.add("@Bytes(%d) %s".formatted(length, accessor));
    } else if (chance(5)) {
      accessors.add("@Bytes(until = 7) " + accessor);
    } else {
      String length = "%s + %d".formatted(expression(), random.nextInt(12));
      lengths.add("(" + length + ")");
      accessors.add("@Bytes(length = \"%s\") %s".formatted(length, accessor));
    }
  }

  private void addList() {
    String part = RandomParts.element(random, order);
    String length = expression();
    if (chance(2) && RandomParts.size(part) != -1) {
      String list = "@Repeated(count = \"%s\") Iterable<Parts.%s> %s();";
      lengths.add("(" + length + ") * " + RandomParts.size(part));
      accessors.add(list.formatted(length, part, nextName()));
    } else {
      lengths.add("(" + length + ")");
      accessors.add("@Bytes(length = \"%s\") %s".formatted(length, list(part)));
    }
  }

  private void addRest() {
    accessors.add(list(RandomParts.element(random, order)));
  }

  private String list(String part) {
    String end =
        oneOf(
            "",
            "(count = \"" + expression() + "\")",
            "(until = \"" + RandomParts.condition(part) + "\")");
    return "@Repeated%s Iterable<Parts.%s> %s();".formatted(end, part, nextName());
  }

  private void addVariableBytes(String length) {
    lengths.add("(" + length + ")");
    accessors.add("@Bytes(length = \"%s\") %s %s();".formatted(length, range(0), nextName()));
  }

  private void addVariable(boolean terminated) {
    if (terminated && chance(2)) {
      addTerminatedBytes();
    } else {
      addVariableBytes(expression());
    }
  }

  private void addTerminatedBytes() {
    String until = oneOf("0", "'\\n'", "255", "{7, 7}");
    accessors.add("@Bytes(until = %s) %s %s();".formatted(until, text(1), nextName()));
  }

  /// What a range of bytes is returned as.
  private String range(int length) {
    return chance(7) ? RandomTlv.of(random) + " dev.wireglass.runtime.Options" : text(length);
  }

  /// Text, or the bytes as they are.
  private String text(int length) {
    if (!chance(3)) {
      return "MemorySegment";
    }
    String encoding =
        oneOf("UTF_8", "US_ASCII", "ISO_8859_1", length % 2 == 0 ? "UTF_16LE" : "ISO_8859_1");
    String padding = chance(2) ? ", padding = " + oneOf("0", "' '") : "";
    return chance(3)
        ? "String"
        : "@Text(value = Encoding.%s%s) String".formatted(encoding, padding);
  }

  private void addChecksum() {
    RandomChecksum checksum = RandomChecksum.of(random);
    accessors.add(checksum.accessor(nextName(), chance(3) ? otherOrder() : ""));
    fixedBits += checksum.width();
  }

  /// Numbers up to the end of a byte.
  private void addRun() {
    if (order.contains("bits") && chance(2)) {
      addWord();
      return;
    }
    boolean wholeBytes = !FREE.contains(order);
    int bits = 0;
    do {
      int width = width(wholeBytes);
      addNumber(width, bits == 0 && width > 8 && width % 8 == 0 && chance(4) ? otherOrder() : "");
      bits += width;
    } while (bits % 8 != 0 && chance(2));
    if (bits % 8 != 0) {
      addNumber(8 - bits % 8);
      bits += 8 - bits % 8;
    }
    fixedBits += bits;
  }

  private void addWord() {
    int length = 8 << random.nextInt(4);
    int first = accessors.size();
    for (int left = length; left > 0; ) {
      int width = Math.min(left, width(false));
      addNumber(width);
      left -= width;
    }
    accessors.set(first, "@Word(%d) ".formatted(length) + accessors.get(first));
    fixedBits += length;
  }

  /// Mostly narrow, so that lengths are often there.
  private int width(boolean wholeBytes) {
    int most = chance(3) ? 64 : 10;
    return wholeBytes ? 8 * (1 + random.nextInt((most + 7) / 8)) : 1 + random.nextInt(most);
  }

  private String otherOrder() {
    return ", order = Order." + (order.startsWith("BIG") ? "LITTLE_ENDIAN" : "BIG_ENDIAN");
  }

  private void addNumber(int width) {
    addNumber(width, "");
  }

  private void addNumber(int width, String more) {
    String field = chance(15) ? oneOf("headerLength", "remaining") : nextName();
    if (accessors.stream().anyMatch(each -> each.contains(" " + field + "("))) {
      addNumber(width, more);
      return;
    }
    RandomNumber number = RandomNumber.of(random, width);
    accessors.add(number.accessor(field, more));
    if (number.canBeCalculatedWith()) {
      numbers.add(field);
    }
    if (number.isBoolean()) {
      booleans.add(field);
    }
  }

  /// Fields that are there under one condition.
  private void addOptional() {
    RandomCondition condition = new RandomCondition(random, numbers, booleans);
    if (!condition.isPossible()) {
      return;
    }
    String text = condition.text();
    String present = "@Present(\"%s\") ".formatted(text);
    int bytes = 1 + random.nextInt(chance(3) ? 8 : 2);
    String name = nextName();
    RandomNumber number = RandomNumber.of(random, 8 * bytes);
    accessors.add(present + number.accessor(name, ""));
    lengths.add("((%s) ? %d : 0)".formatted(text, bytes));
    String length =
        number.canBeCalculatedWith()
            ? new RandomExpression(random, List.of(name)).text()
            : expression();
    if (chance(3)) {
      addVariableBytes("(%s) ? (%s) : 0".formatted(text, length));
    } else if (chance(2)) {
      String part = RandomParts.any(random, order);
      int size = RandomParts.size(part);
      String range = size != -1 && chance(2) ? "" : "@Bytes(%d) ".formatted(Math.max(3, size + 1));
      int taken = range.isEmpty() ? size : Math.max(3, size + 1);
      accessors.add("%s%s@Nested Parts.%s %s();".formatted(present, range, part, nextName()));
      lengths.add("((%s) ? %d : 0)".formatted(text, taken));
    } else if (chance(2)) {
      int last = accessors.size();
      addList();
      accessors.set(last, present + accessors.get(last));
      lengths.add("((%s) ? (%s) : 0)".formatted(text, lengths.removeLast()));
    } else {
      addVariableBytes(length);
      int last = accessors.size() - 1;
      accessors.set(last, present + accessors.get(last));
      lengths.set(lengths.size() - 1, "((%s) ? (%s) : 0)".formatted(text, length));
    }
  }

  private String nextName() {
    return "f" + accessors.size();
  }

  private List<String> with(String name) {
    List<String> names = new ArrayList<>(numbers);
    names.add(name);
    return names;
  }

  private String expression() {
    return expressionOver(numbers);
  }

  private String expressionOver(List<String> names) {
    return new RandomExpression(random, names).text();
  }

  private boolean chance(int oneIn) {
    return random.nextInt(oneIn) == 0;
  }

  private String oneOf(String... choices) {
    return choices[random.nextInt(choices.length)];
  }
}
