package dev.wireglass.processor.plan;

import dev.wireglass.processor.model.Clause;
import dev.wireglass.processor.model.Declared;
import dev.wireglass.processor.model.Field;
import dev.wireglass.processor.model.FieldLength;
import dev.wireglass.processor.model.HeaderModel;
import java.util.List;
import java.util.Set;

/// Plans how numbers are written, and which of them move what stands behind them.
final class SettingPlanner {
  private final HeaderModel header;
  private final DecoderPlan decoder;
  private final Set<String> structural;
  private final List<Field> variable;

  SettingPlanner(HeaderModel header, DecoderPlan decoder) {
    this.header = header;
    this.decoder = decoder;
    this.structural = header.lengths().structural();
    this.variable = header.fields().stream().filter(Field::isVariable).toList();
  }

  Setting setting(Field.Bits field) {
    boolean isStructural = isStructural(field.name());
    return new Setting(
        decoder.number(field.name()),
        initial(field, isStructural),
        field.holds(),
        isStructural ? field.allowed() : field.holds(),
        Declared.narrowing(field),
        isStructural ? moves(field.name()) : 0,
        field.isOptional());
  }

  /// Whether a length of the header or its fields depends on it, through the length of the header
  /// included.
  boolean isStructural(String name) {
    return structural.contains(name);
  }

  /// A length starts at its shortest.
  private static long initial(Field.Bits field, boolean isStructural) {
    Clause.Const constant = field.accessor().clause(Clause.Const.class);
    if (constant != null) {
      return constant.value();
    }
    return isStructural && !field.allowed().contains(0)
        ? field.allowed().min().longValueExact()
        : 0;
  }

  private int moves(String name) {
    for (int i = 0; i < variable.size(); i++) {
      if (uses(variable.get(i), name)) {
        return i + 1;
      }
    }
    return variable.size() + 1;
  }

  /// Whether the length of a field depends on a number, or whether it is there.
  private boolean uses(Field field, String name) {
    return FieldLength.names(header, field).anyMatch(name::equals);
  }
}
