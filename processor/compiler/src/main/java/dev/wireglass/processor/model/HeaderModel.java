package dev.wireglass.processor.model;

import dev.wireglass.annotation.BitOrder;
import dev.wireglass.annotation.Order;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// One declared header.
public final class HeaderModel {
  private final Place place;
  private final String packageName;
  private final String name;
  private final Form form;
  private final Clause.Header clause;
  private final List<Accessor> accessors;
  private final List<Field> fields;
  private final Map<String, Field> fieldsByName = new HashMap<>();
  private final Once<Layout> layout = new Once<>(() -> Layout.of(this));
  private final Once<List<Word>> words = new Once<>(() -> Word.of(layout()));
  private final Lengths lengths;

  /// @param place the name of the type
  /// @param packageName its package, empty for the unnamed one
  /// @param name its simple name, with those of the enclosing types in front: `Outer.Inner`
  /// @param form what kind of type it is
  /// @param clause the values of its `@Header`
  /// @param accessors its methods in source order, inherited ones behind them; none where it is no
  ///   interface
  public HeaderModel(
      Place place,
      String packageName,
      String name,
      Form form,
      Clause.Header clause,
      List<Accessor> accessors) {
    this.place = place;
    this.packageName = packageName;
    this.name = name;
    this.form = form;
    this.clause = clause;
    this.accessors = List.copyOf(accessors);
    this.fields = accessors.stream().map(Accessor::field).filter(Objects::nonNull).toList();
    fields.forEach(field -> fieldsByName.putIfAbsent(field.name(), field));
    this.lengths = new Lengths(this);
  }

  /// The name of the type, where it is declared.
  public Place place() {
    return place;
  }

  /// Its package, empty for the unnamed one.
  public String packageName() {
    return packageName;
  }

  /// Its simple name, with those of the enclosing types in front: `Outer.Inner`.
  public String name() {
    return name;
  }

  /// What kind of type it is.
  public Form form() {
    return form;
  }

  /// The values of its `@Header`.
  public Clause.Header clause() {
    return clause;
  }

  /// Its methods in source order, inherited ones behind them; none where it is no interface.
  public List<Accessor> accessors() {
    return accessors;
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
    return fields;
  }

  /// Where the fields lie.
  public Layout layout() {
    return layout.get();
  }

  /// The words that the fields make up.
  public List<Word> words() {
    return words.get();
  }

  /// The lengths and conditions of the header and its fields.
  public Lengths lengths() {
    return lengths;
  }

  /// The fields that are numbers, in wire order.
  public Stream<Field.Bits> numbers() {
    return fields.stream().filter(Field.Bits.class::isInstance).map(Field.Bits.class::cast);
  }

  /// The fields that are byte ranges, in wire order.
  public Stream<Field.Bytes> ranges() {
    return fields.stream().filter(Field.Bytes.class::isInstance).map(Field.Bytes.class::cast);
  }

  /// The field of this name, or null.
  public @Nullable Field field(String name) {
    return fieldsByName.get(name);
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
    for (Accessor accessor : accessors) {
      if (accessor.clause(kind) != null) {
        return accessor;
      }
    }
    return null;
  }
}
