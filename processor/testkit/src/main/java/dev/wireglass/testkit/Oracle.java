package dev.wireglass.testkit;

import dev.wireglass.runtime.Verdict;
import java.nio.ByteOrder;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Says what a decoder has to answer for given bytes, reading bit by bit.
final class Oracle {
  private final Declaration declaration;
  private final byte[] bytes;
  private final int offset;
  private final int limit;
  private final ByteOrder order;

  private final Map<String, Long> numbers = new LinkedHashMap<>();
  private final Map<String, Range> ranges = new LinkedHashMap<>();
  private final Map<String, Window> places = new LinkedHashMap<>();
  private final Set<String> absent = new HashSet<>();
  private final Map<String, Oracle> nested = new LinkedHashMap<>();
  private final Map<String, Elements> lists = new LinkedHashMap<>();
  private final Windows windows;
  private final Verdict verdict;
  private long end;

  /// Where a range of bytes lies in the segment.
  record Range(long start, long length) {}

  Oracle(Declaration declaration, byte[] bytes, int offset, int limit, ByteOrder order) {
    this.declaration = declaration;
    this.bytes = bytes;
    this.offset = offset;
    this.limit = limit;
    this.order = order;
    this.windows = new Windows(declaration, order);
    Verdict outer = read();
    this.verdict = outer == Verdict.READABLE ? readNested() : outer;
  }

  Verdict verdict() {
    return verdict;
  }

  /// The numbers read, by the names of their accessors; unsigned 64-bit numbers as their pattern.
  Map<String, Long> numbers() {
    return numbers;
  }

  /// The ranges read, by the names of their accessors.
  Map<String, Range> ranges() {
    return ranges;
  }

  /// Where the numbers read are, by the names of their accessors.
  Map<String, Window> places() {
    return places;
  }

  /// What has read the headers within this one, by the names of their accessors.
  Map<String, Oracle> nested() {
    return nested;
  }

  /// What has read the lists in this one, by the names of their accessors.
  Map<String, Elements> lists() {
    return lists;
  }

  /// Where a readable header starts in the segment.
  int start() {
    return offset;
  }

  /// Where a readable header ends in the segment.
  int end() {
    return (int) headerEnd();
  }

  /// Where a readable header ends in the segment.
  long headerEnd() {
    return offset + end;
  }

  /// Whether a length of the header is counted from the limit. A field may have that name, too.
  boolean endsAtLimit() {
    List<Declaration.Part> fields = declaration.fields();
    return fields.stream().noneMatch(part -> part.name().equals("remaining"))
        && fields.stream().anyMatch(part -> Formula.names(part.length()).contains("remaining"));
  }

  /// The fields that are not there, by the names of their accessors.
  Set<String> absent() {
    return absent;
  }

  /// Whether a condition over its numbers is met.
  boolean holds(String condition) {
    return Formula.value(condition, this::value) != 0;
  }

  boolean isReadable() {
    return verdict == Verdict.READABLE;
  }

  /// The length that a readable header declares for its payload.
  long declaredLength(Declaration.Part payload) {
    return Formula.value(payload.length(), this::value);
  }

  private Verdict read() {
    long bits = 0;
    Verdict found = Verdict.READABLE;
    boolean fixed = true;
    for (Declaration.Part part : declaration.fields()) {
      if (part.varies() && fixed) {
        found = fixedPart(bits / 8);
        fixed = false;
        if (found != Verdict.READABLE) {
          return found;
        }
      }
      if (part.varies() && bounds() != Verdict.READABLE) {
        return bounds();
      }
      if (part.isOptional() && Formula.value(part.condition(), this::value) == 0) {
        absent.add(part.name());
        continue;
      }
      long length = part.has("Bits") ? part.bits() : 8 * bytesOf(part, bits / 8);
      if (!fixed && bits + length > 8L * (limit - offset)) {
        return Verdict.HEADER_CUT;
      }
      take(part, bits, length);
      bits += length;
    }
    end = bits / 8;
    found = fixed ? fixedPart(end) : found;
    return found == Verdict.READABLE ? wholeHeader() : found;
  }

  private Verdict readNested() {
    for (Declaration.Part part : declaration.fields()) {
      if (absent.contains(part.name())) {
        continue;
      }
      if (part.nested() != null) {
        Range range = ranges.get(part.name());
        int start = (int) range.start();
        int end = (int) (start + range.length());
        nested.put(part.name(), new Oracle(part.nested(), bytes, start, end, order));
      }
      if (part.element() != null) {
        long count = part.count().isEmpty() ? -1 : Formula.value(part.count(), this::value);
        Oracle.Range range = ranges.get(part.name());
        lists.put(part.name(), Elements.read(part, bytes, range, count, order));
      }
    }
    return nested.values().stream().allMatch(Oracle::isReadable)
        ? Verdict.READABLE
        : Verdict.NESTED_UNREADABLE;
  }

  private void take(Declaration.Part part, long bits, long length) {
    if (part.has("Bits")) {
      Window window = windows.next(part, 8L * offset + bits);
      if (window.endsBefore(limit)) {
        numbers.put(part.name(), number(part, window));
        places.put(part.name(), window);
      }
    } else if (bits + length <= 8L * (limit - offset)) {
      ranges.put(part.name(), new Range(offset + bits / 8, length / 8 - part.until().size()));
    }
  }

  private Verdict fixedPart(long length) {
    return length > limit - offset ? Verdict.FIXED_PART_CUT : bounds();
  }

  private Verdict wholeHeader() {
    if (bounds() != Verdict.READABLE) {
      return bounds();
    }
    Declaration.Part length = declaration.partWith("Length");
    if (length != null) {
      end = Formula.value(length.length(), this::value);
      numbers.put(length.name(), end);
    }
    if (end > limit - offset) {
      return Verdict.HEADER_CUT;
    }
    Declaration.Part payload = declaration.partWith("Payload");
    if (payload != null) {
      ranges.put(payload.name(), payload(payload));
    }
    return Verdict.READABLE;
  }

  private Range payload(Declaration.Part payload) {
    long start = offset + end;
    long available = limit - start;
    long declared =
        payload.length().isEmpty() ? available : Formula.value(payload.length(), this::value);
    return new Range(start, Math.max(0, Math.min(available, declared)));
  }

  /// Every number so far that a length depends on has to be one that is allowed.
  private Verdict bounds() {
    for (Declaration.Part part : declaration.fields()) {
      Long value = numbers.get(part.name());
      if (declaration.structural().contains(part.name()) && value != null && !part.allows(value)) {
        return Verdict.FIELD_OUT_OF_RANGE;
      }
    }
    return Verdict.READABLE;
  }

  private long bytesOf(Declaration.Part part, long position) {
    if (!part.until().isEmpty()) {
      return terminated(part, offset + (int) position) - offset - position;
    }
    if (part.length().isEmpty()) {
      return part.fixedBytes();
    }
    end = position;
    return Formula.value(part.length(), this::value);
  }

  /// Where a range ends, or behind the limit if nothing ends it.
  private long terminated(Declaration.Part part, int start) {
    int size = part.until().size();
    for (int end = start + size; end <= limit; end++) {
      int mark = end - size;
      if (IntStream.range(0, size).allMatch(i -> (bytes[mark + i] & 0xff) == part.until().get(i))) {
        return end;
      }
    }
    return limit + 1L;
  }

  private long value(String name) {
    Long number = numbers.get(name);
    if (number != null) {
      return number;
    }
    // Formulas look at both branches of a condition, also at the one where nothing is.
    if (absent.contains(name)) {
      return 0;
    }
    Declaration.Part length = declaration.partWith("Length");
    if (length != null && List.of(length.name(), "headerLength").contains(name)) {
      return Formula.value(length.length(), this::value);
    }
    return switch (name) {
      case "remaining" -> limit - offset - end;
      case "headerLength" -> end;
      default -> throw new IllegalArgumentException(name);
    };
  }

  private long number(Declaration.Part part, Window window) {
    long value = 0;
    for (int i = part.bits() - 1; i >= 0; i--) {
      value = 2 * value + window.bit(bytes, i);
    }
    boolean negative = part.isSigned() && window.bit(bytes, part.bits() - 1) == 1;
    return negative && part.bits() < 64 ? value - (1L << part.bits()) : value;
  }

  /// The name of each number, as often as it is not what the declaration demands.
  List<String> violated() {
    Stream<String> own =
        declaration.fields().stream()
            .filter(part -> !absent.contains(part.name()))
            .flatMap(part -> Collections.nCopies(violations(part), part.name()).stream());
    Stream<String> within =
        nested.entrySet().stream()
            .flatMap(
                each ->
                    each.getValue().violated().stream().map(name -> each.getKey() + "." + name));
    Stream<String> listed =
        lists.entrySet().stream().flatMap(each -> violated(each.getKey(), each.getValue()));
    Stream<String> checksum =
        ChecksumOracle.of(declaration, this, bytes, offset, order)
            .filter(ChecksumOracle::isViolated)
            .map(each -> each.part().name());
    return Stream.of(own, checksum, within, listed).flatMap(each -> each).sorted().toList();
  }

  private static Stream<String> violated(String name, Elements list) {
    Stream<String> elements =
        IntStream.range(0, list.elements().size())
            .boxed()
            .flatMap(
                i ->
                    list.elements().get(i).violated().stream()
                        .map(field -> "%s[%d].%s".formatted(name, i, field)));
    return list.areComplete() ? elements : Stream.concat(elements, Stream.of(name));
  }

  /// The options of a list.
  OptionWalk options(Declaration.Part part) {
    return OptionWalk.of(part, isBigEndian(), bytes, ranges.get(part.name()));
  }

  private boolean isBigEndian() {
    return declaration.order().equals("RUNTIME")
        ? order == ByteOrder.BIG_ENDIAN
        : !declaration.order().equals("LITTLE_ENDIAN");
  }

  private int violations(Declaration.Part part) {
    if (!part.has("Bits")) {
      return part.isList() && options(part).isBroken() ? 1 : 0;
    }
    boolean unsigned = part.bits() == 64 && !part.isSigned();
    return part.violations(numbers.get(part.name()), unsigned);
  }

  /// The constant that an enum accessor has to return.
  static @Nullable String constant(Declaration.Part part, long code) {
    return part.codes().getOrDefault(code, part.unknown());
  }
}
