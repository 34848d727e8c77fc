package dev.wireglass.processor.model;

import dev.wireglass.annotation.BitOrder;
import dev.wireglass.annotation.Order;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// One declared header.
///
/// @param place the name of the type
/// @param packageName its package, empty for the unnamed one
/// @param name its simple name, with those of the enclosing types in front: `Outer.Inner`
/// @param form what kind of type it is
/// @param clause the values of its `@Header`
/// @param accessors its methods in source order, inherited ones behind them; none where it is no
///   interface
public record HeaderModel(
    Place place,
    String packageName,
    String name,
    Form form,
    Clause.Header clause,
    List<Accessor> accessors) {

  public HeaderModel {
    accessors = List.copyOf(accessors);
  }

  /// The simple name of the decoder of a header.
  public static String decoderOf(String header) {
    return header.replace('.', '_') + "Decoder";
  }

  /// The simple name of the encoder of a header.
  public static String encoderOf(String header) {
    return header.replace('.', '_') + "Encoder";
  }

  /// The name of the component of a value for a field that may be absent.
  public static String nullableOf(String stored) {
    return stored + "OrNull";
  }

  /// The simple name of the value of a header.
  public static String valueOf(String header) {
    return header.replace('.', '_') + "Value";
  }

  /// The name without those of enclosing types.
  public String simpleName() {
    return name.substring(name.lastIndexOf('.') + 1);
  }

  /// The byte order of a number: its own, or else that of the header.
  public Order order(Clause.Bits bits) {
    return bits.hasOwnOrder() ? bits.order() : clause.order();
  }

  /// Which part of a word comes first.
  public BitOrder bitOrder() {
    return clause.bitOrder() == BitOrder.UNSTATED
        ? BitOrder.MOST_SIGNIFICANT_FIRST
        : clause.bitOrder();
  }

  /// Whether the fields follow each other in memory bit by bit, so that it makes no difference how
  /// long a word is.
  public boolean bitsFollowBytes() {
    return switch (clause.order()) {
      case BIG_ENDIAN, UNSTATED -> bitOrder() == BitOrder.MOST_SIGNIFICANT_FIRST;
      case LITTLE_ENDIAN -> bitOrder() == BitOrder.LEAST_SIGNIFICANT_FIRST;
      case RUNTIME -> false;
    };
  }

  /// The fields in wire order.
  public List<Field> fields() {
    return accessors.stream().map(Accessor::field).filter(Objects::nonNull).toList();
  }

  /// The fields that are numbers, in wire order.
  public Stream<Field.Bits> numbers() {
    return fields().stream().filter(Field.Bits.class::isInstance).map(Field.Bits.class::cast);
  }

  /// The fields that are byte ranges, in wire order.
  public Stream<Field.Bytes> ranges() {
    return fields().stream().filter(Field.Bytes.class::isInstance).map(Field.Bytes.class::cast);
  }

  /// The field of this name, or null.
  public @Nullable Field field(String name) {
    return fields().stream().filter(field -> field.name().equals(name)).findFirst().orElse(null);
  }

  /// The accessor that says how long the header is, or null when its fields do.
  public @Nullable Accessor length() {
    return firstWith(Clause.Length.class);
  }

  /// The accessor of what follows the header, or null.
  public @Nullable Accessor payload() {
    return firstWith(Clause.Payload.class);
  }

  private @Nullable Accessor firstWith(Class<? extends Clause> kind) {
    return accessors.stream()
        .filter(accessor -> accessor.clause(kind) != null)
        .findFirst()
        .orElse(null);
  }
}
