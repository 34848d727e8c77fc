package dev.wireglass.testkit;

import java.lang.foreign.MemorySegment;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/// Writes what one header holds through the view into other memory, and reads that again.
///
/// @param declaration what is declared
/// @param decoder what was generated to read
/// @param encoder what was generated to write
/// @param oracle what has read the header
/// @param offset where the header starts
/// @param limit where reading and writing have to stop
/// @param order the byte order, where the header leaves it open
/// @param all every number is set; else those that the encoder can find out are left to it
record RoundTrip(
    Declaration declaration,
    Decoder decoder,
    Encoder encoder,
    Oracle oracle,
    int offset,
    int limit,
    ByteOrder order,
    boolean all) {
  private static final long MOST_SUM = 1L << 20;

  /// What differs.
  ///
  /// @param model the header that the oracle has read
  List<String> differences(byte[] model, RandomGenerator random) {
    byte[] before = new byte[model.length];
    random.nextBytes(before);
    byte[] bytes = before.clone();
    Object view = encoder.wrapped(MemorySegment.ofArray(bytes), offset, limit, order);
    List<String> differences = new ArrayList<>();
    writeFields(differences, view, model, random);
    boolean hasPayload = writePayload(view, model);
    int end = (int) encoder.end(view);
    long sum = random.nextLong(MOST_SUM);
    fillChecksum(view, sum);
    compare(differences, model, bytes, hasPayload);
    compareChecksum(differences, bytes, end, sum);
    untouched(differences, before, bytes, 0, offset);
    untouched(differences, before, bytes, end, bytes.length);
    return differences;
  }

  private void writeFields(
      List<String> differences, Object view, byte[] model, RandomGenerator random) {
    Set<String> found = all ? Set.of() : leftToEncoder();
    for (Declaration.Part part : declaration.fields()) {
      if (oracle.absent().contains(part.name())) {
        new Absent(declaration, part).refused(differences, encoder, view);
      } else if (isWrittenInPlace(part) && random.nextBoolean()) {
        within(part).writeFields(differences, encoder.nested(view, part.name()), model, random);
      } else if (part.isRange()) {
        set(view, part, oracle.ranges().get(part.name()), model);
      } else if (!found.contains(part.name())) {
        set(view, part, oracle.numbers().get(part.name()), random);
      }
    }
  }

  /// A header within that is all fields.
  private static boolean isWrittenInPlace(Declaration.Part part) {
    return part.nested() != null
        && !part.isOptional()
        && !part.has("Bytes")
        && part.nested().partWith("Length") == null;
  }

  private RoundTrip within(Declaration.Part part) {
    Declaration nested = part.nested();
    Oracle inner = oracle.nested().get(part.name());
    Oracle.Range range = oracle.ranges().get(part.name());
    return new RoundTrip(
        nested,
        Decoder.of(nested),
        Encoder.of(nested),
        inner,
        (int) range.start(),
        (int) (range.start() + range.length()),
        order,
        true);
  }

  /// As text, where that says all of the bytes.
  private void set(Object view, Declaration.Part part, Oracle.Range range, byte[] model) {
    if (part.isText() && Texts.isWhole(part, model, range)) {
      encoder.set(view, part.name(), Texts.of(part, model, range));
    } else {
      encoder.set(view, part.stored(), slice(model, range));
    }
  }

  /// The names of the numbers that the encoder can find out.
  private Set<String> leftToEncoder() {
    Set<String> names = new HashSet<>(Solvable.of(declaration, oracle.absent()));
    names.addAll(checksum());
    return names;
  }

  /// The name of the checksum, if there is one.
  private Set<String> checksum() {
    Declaration.Part part = declaration.partWith("Checksum");
    return part == null ? Set.of() : Set.of(part.name());
  }

  private void fillChecksum(Object view, long pseudoHeaderSum) {
    Declaration.Part part = declaration.partWith("Checksum");
    if (!all && part != null && part.hasPseudoHeader()) {
      encoder.set(view, part.prefixed("fill"), pseudoHeaderSum);
    }
  }

  /// A checksum that was left to the encoder is that of everything written.
  private void compareChecksum(List<String> differences, byte[] bytes, int end, long sum) {
    Oracle written = new Oracle(declaration, bytes, offset, end, order);
    if (!all && written.isReadable()) {
      ChecksumOracle.of(declaration, written, bytes, offset, order)
          .forEach(
              each -> {
                String name = each.part().name();
                long pseudoHeaderSum = each.part().hasPseudoHeader() ? sum : 0;
                compare(
                    differences, name, written.numbers().get(name), each.computed(pseudoHeaderSum));
              });
    }
  }

  private void set(Object view, Declaration.Part part, long number, RandomGenerator random) {
    String constant = part.codes().get(number);
    if (constant != null && random.nextBoolean()) {
      encoder.set(view, part.name(), encoder.constant(part.name(), constant));
    } else {
      encoder.set(view, part.stored(), number);
    }
  }

  /// Whether it was written: a payload whose length the header contradicts is refused.
  private boolean writePayload(Object view, byte[] model) {
    Declaration.Part payload = declaration.partWith("Payload");
    if (payload == null) {
      return false;
    }
    Oracle.Range range = oracle.ranges().get(payload.name());
    try {
      encoder.set(view, payload.name(), slice(model, range));
      return true;
    } catch (IllegalArgumentException refusal) {
      if (payload.length().isEmpty() || oracle.declaredLength(payload) == range.length()) {
        throw refusal;
      }
      return false;
    }
  }

  private void compare(List<String> differences, byte[] model, byte[] bytes, boolean hasPayload) {
    differences.addAll(
        new Comparison(declaration, decoder, bytes, offset, limit, order).differences());
    Oracle written = new Oracle(declaration, bytes, offset, limit, order);
    Declaration.Part payload = declaration.partWith("Payload");
    Set<String> filled =
        payload == null || !hasPayload ? Set.of() : Set.copyOf(Formula.names(payload.length()));
    for (Map.Entry<String, Long> number : oracle.numbers().entrySet()) {
      String name = number.getKey();
      boolean isFilled =
          (filled.contains(name) && !declaration.structural().contains(name))
              || (!all && checksum().contains(name));
      if (!isFilled) {
        compare(differences, name, written.numbers().get(name), number.getValue());
      }
    }
    for (Declaration.Part part : declaration.parts()) {
      Oracle.Range range = oracle.ranges().get(part.name());
      boolean isWritten = part.isRange() || hasPayload;
      if (range != null && isWritten) {
        compare(
            differences,
            part.name(),
            text(bytes, written.ranges().get(part.name())),
            text(model, range));
      }
    }
  }

  private void compare(
      List<String> differences, String name, @Nullable Object found, Object wanted) {
    if (!wanted.equals(found)) {
      differences.add(
          "%s.%s is %s after %s was written (%s)"
              .formatted(declaration.name(), name, found, wanted, order));
    }
  }

  private void untouched(List<String> differences, byte[] before, byte[] bytes, int from, int to) {
    if (from > to || !Arrays.equals(before, from, to, bytes, from, to)) {
      differences.add(
          "%s at %d changed what is around it, between %d and %d"
              .formatted(declaration.name(), offset, from, to));
    }
  }

  private static MemorySegment slice(byte[] bytes, Oracle.Range range) {
    return MemorySegment.ofArray(bytes).asSlice(range.start(), range.length());
  }

  private static String text(byte[] bytes, Oracle.@Nullable Range range) {
    return range == null
        ? "absent"
        : Arrays.toString(
            Arrays.copyOfRange(bytes, (int) range.start(), (int) (range.start() + range.length())));
  }
}
