package dev.wireglass.testkit;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What an interface with `@Header` declares, as its class file has it.
///
/// @param type the interface
/// @param order the name of the constant of [dev.wireglass.annotation.Order]
/// @param bits the name of the constant of [dev.wireglass.annotation.BitOrder]
/// @param isRecord the header has a value
/// @param parts the annotated accessors in source order
/// @param structural the numbers that the length of the header or of one of its fields depends on,
///   or whether a field is there
record Declaration(
    Class<?> type,
    String order,
    String bits,
    boolean isRecord,
    List<Part> parts,
    Set<String> structural) {

  Declaration {
    parts = List.copyOf(parts);
    structural = Set.copyOf(structural);
  }

  Declaration(Class<?> type, String order, String bits, boolean isRecord, List<Part> parts) {
    this(type, order, bits, isRecord, parts, structural(parts));
  }

  /// An accessor with its annotations.
  ///
  /// @param name its name
  /// @param clauses the simple name of each annotation, with the values that are written out
  /// @param codes for an accessor of an enum, the constant for each code
  /// @param flags the bit of each constant of the enum that `@Flags` names
  /// @param unknown for an accessor of an enum, the constant for any other number, or null
  /// @param isText the accessor returns a `String`
  /// @param nested what `@Nested` stands for, or null
  /// @param element what `@Repeated` stands for, or null
  record Part(
      String name,
      Map<String, Map<String, Object>> clauses,
      Map<Long, String> codes,
      Map<String, Integer> flags,
      @Nullable String unknown,
      boolean isText,
      @Nullable Declaration nested,
      @Nullable Declaration element) {

    boolean has(String clause) {
      return clauses.containsKey(clause);
    }

    boolean isField() {
      return has("Bits") || isRange();
    }

    boolean isRange() {
      return has("Bytes") || nested != null || element != null;
    }

    /// Whether the accessor returns an enum.
    boolean isEnum() {
      return !codes.isEmpty() || unknown != null;
    }

    int bits() {
      return (int) value("Bits", "value", 0);
    }

    /// The number that the low bits of a pattern are; unsigned ones of 64 bits as the pattern.
    long number(long pattern) {
      int unused = Long.SIZE - bits();
      return isSigned() ? pattern << unused >> unused : pattern << unused >>> unused;
    }

    /// What the methods are called that read and write the number or the bytes as they are stored.
    String stored() {
      return isText || isList() || nested != null || element != null
          ? name + "Bytes"
          : isEnum() ? name + "Code" : name;
    }

    /// Whether the accessor returns a list of options.
    boolean isList() {
      return has("Tlv");
    }

    /// A number that `@Tlv` states.
    int ofList(String key, int otherwise) {
      return (int) value("Tlv", key, otherwise);
    }

    /// The kinds that have a case, with the names of their headers.
    Map<Integer, String> optionTypes() {
      Map<Integer, String> types = new TreeMap<>();
      for (Object each : (List<?>) value("Tlv", "cases", List.of())) {
        Map<?, ?> match = (Map<?, ?>) each;
        types.put(((Long) match.get("value")).intValue(), (String) match.get("type"));
      }
      return types;
    }

    /// Whether the lengths of options count their kind and themselves.
    boolean countsWhole() {
      return value("Tlv", "lengthCounts", "WHOLE").equals("WHOLE");
    }

    /// How the characters of a text are stored.
    Charset charset() {
      return Charset.forName(((String) value("Text", "value", "UTF_8")).replace('_', '-'));
    }

    /// What fills a range behind a text, or -1.
    int padding() {
      return (int) value("Text", "padding", -1);
    }

    /// How many bits the word has that starts here, or 0 when nothing says that.
    int wordBits() {
      return (int) value("Word", "value", 0);
    }

    /// The name of the constant of [dev.wireglass.annotation.Order].
    String order() {
      return (String) value("Bits", "order", "UNSTATED");
    }

    boolean isSigned() {
      return (boolean) value("Bits", "signed", false);
    }

    /// The name of the constant of [dev.wireglass.annotation.ChecksumKind].
    String checksum() {
      return (String) value("Checksum", "value", "");
    }

    boolean coversPayload() {
      return value("Checksum", "cover", "HEADER").equals("HEADER_AND_PAYLOAD");
    }

    boolean hasPseudoHeader() {
      return (boolean) value("Checksum", "pseudoHeader", false);
    }

    boolean zeroMeansNone() {
      return (boolean) value("Checksum", "zeroMeansNone", false);
    }

    /// The name of a method that does something to it, such as `computeChecksum`.
    String prefixed(String verb) {
      return verb + Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    /// The fixed length in bytes, or -1.
    int fixedBytes() {
      return has("Bytes") || nested == null
          ? (int) value("Bytes", "value", -1)
          : nested.fixedBytes();
    }

    /// The bytes that a range ends with, or none.
    List<Integer> until() {
      return ((List<?>) value("Bytes", "until", List.of()))
          .stream().map(Integer.class::cast).toList();
    }

    /// Whether the length of a field is known only at run time.
    boolean varies() {
      return isField() && (isOptional() || !length().isEmpty() || !until().isEmpty());
    }

    /// The expression for the length, or empty.
    String length() {
      if (has("Length")) {
        return (String) value("Length", "value", "");
      }
      if (element != null && !has("Bytes")) {
        return isSized() ? "(%s) * %d".formatted(count(), element.fixedBytes()) : "remaining";
      }
      return (String) value(has("Bytes") ? "Bytes" : "Payload", "length", "");
    }

    /// Whether it may be absent.
    boolean isOptional() {
      return has("Present");
    }

    /// The condition under which it is there, or empty.
    String condition() {
      return (String) value("Present", "value", "");
    }

    /// What the decoder's method is called that tells whether it is there.
    String presence() {
      return "has" + Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    /// The names in its length and its condition.
    List<String> names() {
      return Stream.of(length(), count(), condition())
          .flatMap(text -> Formula.names(text).stream())
          .toList();
    }

    /// The expression for the number of elements, or empty.
    String count() {
      return (String) value("Repeated", "count", "");
    }

    /// The condition that holds for the last element, or empty.
    String last() {
      return (String) value("Repeated", "until", "");
    }

    private boolean isSized() {
      return !count().isEmpty() && last().isEmpty() && element.isFixed();
    }

    /// Whether a number is one that the declaration allows.
    boolean allows(long value) {
      long min = (long) value("Range", "min", Long.MIN_VALUE);
      long max = (long) value("Range", "max", Long.MAX_VALUE);
      return value >= min && value <= max && (!has("Const") || value == constant());
    }

    long constant() {
      return (long) value("Const", "value", 0L);
    }

    /// How many annotations a number violates.
    ///
    /// @param unsigned the value is the pattern of an unsigned 64-bit number
    int violations(long value, boolean unsigned) {
      int count = has("Const") && value != constant() ? 1 : 0;
      count += has("Reserved") && value != 0 ? 1 : 0;
      count += has("OneOf") && !choices().contains(value) ? 1 : 0;
      return count + (isInRange(value, unsigned) ? 0 : 1);
    }

    private boolean isInRange(long value, boolean unsigned) {
      long min = (long) value("Range", "min", Long.MIN_VALUE);
      long max = (long) value("Range", "max", Long.MAX_VALUE);
      if (unsigned && value < 0) {
        return max == Long.MAX_VALUE;
      }
      return value >= min && value <= max;
    }

    private List<?> choices() {
      return (List<?>) value("OneOf", "value", List.of());
    }

    private Object value(String clause, String key, Object otherwise) {
      return clauses.getOrDefault(clause, Map.of()).getOrDefault(key, otherwise);
    }
  }

  /// The name of the header as it is written in messages, such as `Outer.Inner`.
  String name() {
    String binary = type.getName();
    return binary.substring(binary.lastIndexOf('.') + 1).replace('$', '.');
  }

  /// What is declared for the options of a kind, or null.
  @Nullable Declaration ofOption(Part list, int kind) {
    String option = list.optionTypes().get(kind);
    try {
      return option == null
          ? null
          : DeclarationReader.read(Class.forName(option, false, type.getClassLoader()));
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  boolean isOrderedAtRuntime() {
    return order.equals("RUNTIME");
  }

  List<Part> fields() {
    return parts.stream().filter(Part::isField).toList();
  }

  /// Whether every such header is of the same length.
  boolean isFixed() {
    Part length = partWith("Length");
    return fields().stream().noneMatch(Part::varies)
        && (length == null || Formula.names(length.length()).isEmpty());
  }

  /// How many bytes every such header takes; it has to be one of fixed length.
  int fixedBytes() {
    Part length = partWith("Length");
    if (length != null) {
      return Math.toIntExact(Formula.value(length.length(), name -> fixedBytes(fields())));
    }
    return fixedBytes(fields());
  }

  private static int fixedBytes(List<Part> fields) {
    return fields.stream()
            .mapToInt(part -> part.bits() > 0 ? part.bits() : 8 * part.fixedBytes())
            .sum()
        / 8;
  }

  @Nullable Part partWith(String clause) {
    return parts.stream().filter(part -> part.has(clause)).findFirst().orElse(null);
  }

  private static Set<String> structural(List<Part> parts) {
    return parts.stream()
        .filter(part -> !part.has("Payload"))
        .flatMap(part -> part.names().stream())
        .collect(Collectors.toSet());
  }
}
