package dev.wireglass.processor.plan;

import dev.wireglass.processor.expression.Expression;
import dev.wireglass.processor.expression.LinearForm;
import dev.wireglass.processor.model.Accessor;
import dev.wireglass.processor.model.Clause;
import dev.wireglass.processor.model.Declared;
import dev.wireglass.processor.model.Field;
import dev.wireglass.processor.model.HeaderModel;
import dev.wireglass.processor.model.Layout;
import dev.wireglass.processor.model.LengthExpression;
import dev.wireglass.processor.model.PlacedField;
import dev.wireglass.processor.model.PositionExpression;
import java.util.List;

/// Turns a declaration that keeps every rule into the plan of its encoder.
public final class EncoderPlanner {
  private final HeaderModel header;
  private final DecoderPlan decoder;
  private final Layout layout;
  private final List<Setting> settings;
  private final FillingPlanner fillings;

  private EncoderPlanner(HeaderModel header, DecoderPlan decoder) {
    this.header = header;
    this.decoder = decoder;
    this.layout = header.layout();
    SettingPlanner planner = new SettingPlanner(header, decoder);
    this.settings = header.numbers().map(planner::setting).toList();
    this.fillings = new FillingPlanner(header, settings);
  }

  /// The plan of a declaration's encoder.
  ///
  /// @param decoder the plan of its decoder
  public static EncoderPlan plan(HeaderModel header, DecoderPlan decoder) {
    return new EncoderPlanner(header, decoder).plan();
  }

  private EncoderPlan plan() {
    Accessor payload = header.payload();
    Clause.Payload clause = payload == null ? null : payload.clause(Clause.Payload.class);
    return new EncoderPlan(
        decoder,
        settings,
        layout.fields().stream()
            .filter(placed -> placed.field() instanceof Field.Bytes || placed.field().isOptional())
            .map(this::writing)
            .toList(),
        decoder.payload(),
        clause == null ? "" : clause.length().value(),
        payload == null ? null : fillings.ofPayload(payload),
        Planner.place(header, layout.end()),
        isPadded());
  }

  private Writing writing(PlacedField placed) {
    Field field = placed.field();
    int ordinal = placed.end().variable().size();
    return new Writing(
        field.name(),
        Planner.place(header, placed.position()),
        ExtentPlanner.of(header, field),
        ordinal,
        field instanceof Field.Bits ? setting(field.name()) : null,
        declared(field),
        field instanceof Field.Bytes range && range.isCalculated()
            ? fillings.ofRange(range, ordinal)
            : null,
        field.isVariable() ? fixedBytesBehind(ordinal) : 0,
        settings.stream()
            .filter(setting -> setting.behind() == ordinal && !setting.optional())
            .toList());
  }

  private static String declared(Field field) {
    return switch (field) {
      case Field.Bytes range when range.isCalculated() -> range.clause().length().value();
      case Field.Bytes range -> "@Bytes(" + range.clause().fixed() + ")";
      case Field.Bits bits -> Declared.text(bits.clause());
    };
  }

  private Setting setting(String name) {
    return settings.stream()
        .filter(setting -> setting.number().name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private long fixedBytesBehind(int ordinal) {
    return layout.fields().stream()
            .filter(placed -> placed.position().variable().size() == ordinal)
            .mapToLong(placed -> placed.field().fixedBits())
            .sum()
        / 8;
  }

  /// Whether the declared length of the header is more than that of its fields, or could be.
  private boolean isPadded() {
    LengthExpression length = header.lengths().ofHeader();
    Expression fields = PositionExpression.of(header, layout.end());
    return length != null
        && !LinearForm.of(PositionExpression.difference(length.sound(), fields))
            .equals(LinearForm.of(new Expression.Literal(0, fields.span())));
  }
}
