package dev.wireglass.processor.plan;

import dev.wireglass.processor.expression.Expression;
import dev.wireglass.processor.expression.Intervals;
import dev.wireglass.processor.model.Field;
import dev.wireglass.processor.model.FieldLength;
import dev.wireglass.processor.model.HeaderModel;
import dev.wireglass.processor.model.LengthExpression;
import dev.wireglass.processor.model.PlacedField;
import java.util.List;

/// Plans how to tell whether a field is there.
///
/// @param header the declaration
record PresencePlanner(HeaderModel header) {

  List<Presence> presences() {
    return header.layout().fields().stream()
        .filter(placed -> placed.field().isOptional())
        .map(this::presence)
        .toList();
  }

  private Presence presence(PlacedField placed) {
    LengthExpression condition = header.lengths().ofPresence(placed.field().accessor());
    return new Presence(
        placed.name(),
        calculated(condition.sound(), condition),
        condition.text().value().strip().replaceAll("\\s+", " "),
        Planner.place(header, placed.position()),
        ExtentPlanner.of(header, placed.field()));
  }

  /// The length of a field that has a fixed one, but may be absent.
  static Extent whereThere(HeaderModel header, Field field) {
    return calculated(
        FieldLength.calculable(header, field), header.lengths().ofPresence(field.accessor()));
  }

  private static Extent.Calculated calculated(Expression expression, LengthExpression where) {
    boolean isLong = !Intervals.fitsInt(expression, where.environment());
    return new Extent.Calculated(expression, isLong, false);
  }
}
