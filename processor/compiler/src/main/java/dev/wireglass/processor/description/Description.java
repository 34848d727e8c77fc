package dev.wireglass.processor.description;

import dev.wireglass.annotation.BitOrder;
import dev.wireglass.annotation.Order;
import dev.wireglass.processor.expression.Spacing;
import dev.wireglass.processor.model.Accessor;
import dev.wireglass.processor.model.Clause;
import dev.wireglass.processor.model.Field;
import dev.wireglass.processor.model.HeaderModel;
import dev.wireglass.processor.model.Layout;
import dev.wireglass.processor.model.PlacedField;
import dev.wireglass.processor.model.Position;
import dev.wireglass.processor.model.Word;
import dev.wireglass.runtime.FieldLayout;
import dev.wireglass.runtime.HeaderLayout;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Describes a declaration that keeps every rule.
public final class Description {
  private final HeaderModel header;
  private final Layout layout;
  private final List<Word> words;

  private Description(HeaderModel header) {
    this.header = header;
    this.layout = header.layout();
    this.words = header.words();
  }

  /// What a declaration says about its layout.
  public static HeaderLayout of(HeaderModel header) {
    return new Description(header).describe();
  }

  private HeaderLayout describe() {
    return new HeaderLayout(
        header.packageName(),
        header.name(),
        header.clause().spec(),
        header.clause().order(),
        header.bitOrder(),
        layout.fixedPartBits() / 8,
        layout.fields().stream().map(this::field).toList(),
        length(header.length()),
        payload(header.payload()));
  }

  private FieldLayout field(PlacedField placed) {
    return switch (placed.field()) {
      case Field.Bits bits ->
          NumberDescription.of(header, bits, start(placed), condition(bits), word(placed, bits));
      case Field.Bytes bytes -> range(bytes, start(placed));
    };
  }

  private static FieldLayout range(Field.Bytes range, FieldLayout.Place start) {
    Clause.Bytes clause = range.clause();
    String fixed = clause.isTerminated() ? "" : Integer.toString(clause.fixed());
    return new FieldLayout.Range(
        range.name(),
        start,
        condition(range),
        clause.length().isGiven() ? Spacing.of(clause.length().value()) : fixed,
        range.isCalculated() || clause.isTerminated(),
        clause.terminator().stream().map(Long::intValue).toList(),
        ViewDescription.of(range.view()));
  }

  private static String condition(Field field) {
    Clause.Present present = field.accessor().clause(Clause.Present.class);
    return present == null ? "" : Spacing.of(present.condition().value());
  }

  private FieldLayout.Word word(PlacedField placed, Field.Bits field) {
    boolean isDrawn =
        header.bitOrder() == BitOrder.MOST_SIGNIFICANT_FIRST
            && header.order(field.clause()) == Order.BIG_ENDIAN;
    Word word = words.stream().filter(each -> each.parts().contains(placed)).findFirst().get();
    return isDrawn
        ? FieldLayout.Word.around(start(placed), field.width())
        : new FieldLayout.Word(
            place(word.start()), (int) word.bits(), word.lowBit(placed, header.bitOrder()));
  }

  private static FieldLayout.Place start(PlacedField placed) {
    return place(placed.position());
  }

  private static FieldLayout.Place place(Position position) {
    return new FieldLayout.Place(
        position.bits(), position.variable().stream().map(Field::name).toList());
  }

  private static HeaderLayout.@Nullable Length length(@Nullable Accessor length) {
    return length == null
        ? null
        : new HeaderLayout.Length(
            length.name(), Spacing.of(length.clause(Clause.Length.class).value().value()));
  }

  private static HeaderLayout.@Nullable Payload payload(@Nullable Accessor payload) {
    if (payload == null) {
      return null;
    }
    Clause.Payload clause = payload.clause(Clause.Payload.class);
    return new HeaderLayout.Payload(
        payload.name(),
        Spacing.of(clause.length().value()),
        clause.on().value(),
        clause.cases().stream().map(ViewDescription::match).toList());
  }
}
