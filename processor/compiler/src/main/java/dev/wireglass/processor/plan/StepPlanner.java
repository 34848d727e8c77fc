package dev.wireglass.processor.plan;

import dev.wireglass.processor.expression.Interval;
import dev.wireglass.processor.model.Accessor;
import dev.wireglass.processor.model.Declared;
import dev.wireglass.processor.model.Field;
import dev.wireglass.processor.model.FieldLength;
import dev.wireglass.processor.model.HeaderModel;
import dev.wireglass.processor.model.Layout;
import dev.wireglass.processor.model.PlacedField;
import dev.wireglass.processor.model.Position;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Plans the check that makes every accessor safe: in the order of the wire, so that a number is
/// known to be there before a length is calculated from it.
final class StepPlanner {
  private final HeaderModel header;
  private final Layout layout;
  private final List<Step> steps = new ArrayList<>();

  /// The numbers whose bounds are still to be checked.
  private final Set<String> structural;

  StepPlanner(HeaderModel header, Layout layout) {
    this.header = header;
    this.layout = layout;
    this.structural = new HashSet<>(header.lengths().structural());
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
    addBoundsUpTo(layout.fields().size());
    if (length != null) {
      steps.add(new Step.WholeHeader(Planner.lengthOf(header, length)));
    }
    return steps;
  }

  private boolean lengthsDependOnFixedPart() {
    List<String> fixed = layout.fixedPart().stream().map(PlacedField::name).toList();
    return fixed.containsAll(structural);
  }

  private void addVariableFields() {
    List<PlacedField> fields = layout.fields();
    for (int i = 0; i < fields.size(); i++) {
      PlacedField placed = fields.get(i);
      if (placed.field().isVariable()) {
        addBoundsUpTo(i);
      }
      addTerminator(placed);
      boolean lastOfRun = i + 1 == fields.size() || fields.get(i + 1).field().isVariable();
      if (lastOfRun && !placed.end().isFixed()) {
        addReaches(placed);
      }
    }
  }

  /// Its length can be asked for only when it is known to end.
  private void addTerminator(PlacedField placed) {
    if (placed.field() instanceof Field.Bytes range && range.clause().isTerminated()) {
      Member.Slice slice = Planner.slice(header, placed, range.clause());
      steps.add(new Step.Terminator(slice, (Extent.Terminated) slice.length()));
    }
  }

  /// The step in front is implied if nothing has to be asked in between, and if the lengths of all
  /// fields up to here depend on numbers that are always there. What remains is less than nothing
  /// where the step in front is not met.
  private void addReaches(PlacedField placed) {
    if (!steps.isEmpty()
        && steps.getLast() instanceof Step.Reaches(var place, var lastField, _)
        && dependsOnFixedPart(placed.end())) {
      steps.removeLast();
      steps.add(new Step.Reaches(place, lastField, true));
    }
    steps.add(new Step.Reaches(Planner.place(header, placed.end()), placed.name(), false));
  }

  private boolean dependsOnFixedPart(Position position) {
    List<String> always = layout.fixedPart().stream().map(PlacedField::name).toList();
    return position.variable().stream().noneMatch(FieldLength::isTerminated)
        && position.variable().stream()
            .flatMap(field -> FieldLength.names(header, field))
            .allMatch(always::contains);
  }

  /// Bounds of numbers that a length depends on, among the first so many fields.
  private void addBoundsUpTo(int count) {
    for (PlacedField placed : layout.fields().subList(0, count)) {
      if (placed.field() instanceof Field.Bits field && structural.remove(field.name())) {
        addBounds(field);
      }
    }
  }

  private void addBounds(Field.Bits field) {
    Interval holds = field.holds();
    Interval allowed = field.allowed();
    String declared = Declared.narrowing(field);
    if (allowed.min().compareTo(holds.min()) > 0) {
      steps.add(new Step.AtLeast(field.name(), allowed.min().longValueExact(), declared));
    }
    if (allowed.max().compareTo(holds.max()) < 0) {
      steps.add(new Step.AtMost(field.name(), allowed.max().longValueExact(), declared));
    }
  }
}
