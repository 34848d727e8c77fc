package dev.wireglass.processor.check.subject;

import dev.wireglass.processor.model.Accessor;
import dev.wireglass.processor.model.Clause;
import dev.wireglass.processor.model.Field;
import dev.wireglass.processor.model.HeaderModel;
import java.util.List;
import java.util.stream.Stream;

/// Which parts of a declaration other rules have left alone, so that a rule can speak about them.
public final class Sound {
  private Sound() {}

  /// Whether it is clear what the accessor reads.
  public static boolean hasOneLayout(Accessor accessor) {
    return accessor.isAbstract() && accessor.layouts().size() == 1;
  }

  /// The numbers of which it is clear what they can hold.
  public static Stream<Field.Bits> numbers(HeaderModel header) {
    return header
        .numbers()
        .filter(field -> hasOneLayout(field.accessor()))
        .filter(Field.Bits::hasWidth);
  }

  /// Whether it is clear where each field starts and ends, but for lengths known at run time.
  public static boolean hasPlaces(HeaderModel header) {
    return header.accessors().stream().allMatch(Sound::isFieldOrNot)
        && header.fields().stream().allMatch(Sound::hasSize);
  }

  /// Whether fields end on bytes too.
  public static boolean hasWholeBytes(HeaderModel header) {
    return hasPlaces(header)
        && header.layout().end().isOnByte()
        && header.layout().fields().stream()
            .filter(placed -> placed.field() instanceof Field.Bytes || placed.field().isOptional())
            .allMatch(placed -> placed.position().isOnByte());
  }

  private static boolean isFieldOrNot(Accessor accessor) {
    return hasOneLayout(accessor) || (!accessor.isAbstract() && accessor.layouts().isEmpty());
  }

  private static boolean hasSize(Field field) {
    return switch (field) {
      case Field.Bits bits -> bits.hasWidth();
      case Field.Bytes bytes -> hasOneLength(bytes.clause());
    };
  }

  /// Whether the length of a byte range is given once and, if fixed, possible.
  public static boolean hasOneLength(Clause.Bytes bytes) {
    return bytes.length().isGiven() || bytes.isTerminated()
        ? bytes.fixed() == -1 && bytes.length().isGiven() != bytes.isTerminated()
        : bytes.fixed() >= 1;
  }

  /// Whether it is clear how a range is seen, as far as headers are concerned: text and options are
  /// told apart by what the accessor returns.
  public static boolean hasOneView(Field.Bytes range) {
    return range.view().header() == null || views(range).size() == 1;
  }

  /// What says how a range is seen.
  public static List<Clause> views(Field.Bytes range) {
    return range.accessor().clauses().stream()
        .filter(
            each ->
                each instanceof Clause.Characters
                    || each instanceof Clause.Tlv
                    || each instanceof Clause.Nested
                    || each instanceof Clause.Repeated)
        .toList();
  }
}
