package dev.wireglass.processor.plan;

import dev.wireglass.processor.expression.Expression;
import dev.wireglass.processor.expression.Interval;
import dev.wireglass.processor.model.Accessor;
import dev.wireglass.processor.model.Clause;
import dev.wireglass.processor.model.Field;
import dev.wireglass.processor.model.HeaderModel;
import dev.wireglass.processor.model.Layout;
import dev.wireglass.processor.model.LengthExpression;
import dev.wireglass.processor.model.PlacedField;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Plans the check that makes every accessor safe: in the order of the wire, so that a number is
/// known to be there before a length is calculated from it.
final class StepPlanner {
  private final HeaderModel header;
  private final Layout layout;
  private final List<Step> steps = new ArrayList<>();
  private final Set<String> bounded = new HashSet<>();

  StepPlanner(HeaderModel header, Layout layout) {
    this.header = header;
    this.layout = layout;
  }

  List<Step> steps() {
    List<PlacedField> fixed = layout.fixedPart();
    if (!fixed.isEmpty()) {
      steps.add(new Step.FixedPart(layout.fixedPartBits() / 8, fixed.getLast().name()));
    }
    Accessor length = header.length();
    // With a length of the header, the rules have proved the fields to lie within it. They need no
    // step of their own if all that lengths depend on is in the fixed part.
    if (length == null || !lengthsDependOnFixedPart()) {
      addVariableFields();
    }
    if (length != null) {
      lengths().forEach(this::addBounds);
      steps.add(new Step.WholeHeader(Planner.lengthOf(header, length)));
    }
    return steps;
  }

  private boolean lengthsDependOnFixedPart() {
    List<String> fixed = layout.fixedPart().stream().map(PlacedField::name).toList();
    return lengths()
        .flatMap(length -> length.names().stream())
        .allMatch(name -> fixed.contains(name.name()));
  }

  /// The expressions that say where fields and header end.
  private Stream<Expression> lengths() {
    return LengthExpression.of(header)
        .filter(length -> length.role() != LengthExpression.Role.PAYLOAD)
        .map(LengthExpression::sound);
  }

  private void addVariableFields() {
    List<PlacedField> fields = layout.fields();
    for (int i = 0; i < fields.size(); i++) {
      PlacedField placed = fields.get(i);
      if (Layout.isVariable(placed.field())) {
        addBounds(LengthExpression.of(header, placed.field().accessor()).sound());
      }
      boolean lastOfRun =
          i + 1 == fields.size() || Layout.isVariable(fields.get(i + 1).field());
      if (lastOfRun && !placed.end().isFixed()) {
        steps.add(new Step.Reaches(Planner.place(header, placed.end()), placed.name()));
      }
    }
  }

  private void addBounds(Expression expression) {
    for (Expression.Name name : expression.names()) {
      if (header.field(name.name()) instanceof Field.Bits field && bounded.add(name.name())) {
        addBounds(field);
      }
    }
  }

  private void addBounds(Field.Bits field) {
    Interval holds = field.holds();
    Interval allowed = field.allowed();
    String declared = declaration(field);
    if (allowed.min().compareTo(holds.min()) > 0) {
      steps.add(new Step.AtLeast(field.name(), allowed.min().longValueExact(), declared));
    }
    if (allowed.max().compareTo(holds.max()) < 0) {
      steps.add(new Step.AtMost(field.name(), allowed.max().longValueExact(), declared));
    }
  }

  private static String declaration(Field.Bits field) {
    Clause.Const constant = field.accessor().clause(Clause.Const.class);
    Clause.Range range = field.accessor().clause(Clause.Range.class);
    return constant != null ? Declared.text(constant) : range == null ? "" : Declared.text(range);
  }
}
