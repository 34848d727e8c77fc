package dev.wireglass.processor.description;

import dev.wireglass.processor.model.Accessor;
import dev.wireglass.processor.model.Carrier;
import dev.wireglass.processor.model.Clause;
import dev.wireglass.processor.model.Declared;
import dev.wireglass.processor.model.Field;
import dev.wireglass.processor.model.HeaderModel;
import dev.wireglass.runtime.FieldLayout;
import dev.wireglass.runtime.FieldLayout.Label;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Describes numbers.
final class NumberDescription {
  private NumberDescription() {}

  static FieldLayout.Number of(
      HeaderModel header,
      Field.Bits field,
      FieldLayout.Place start,
      String condition,
      FieldLayout.Word word) {
    Accessor accessor = field.accessor();
    return new FieldLayout.Number(
        field.name(),
        start,
        condition,
        field.width(),
        word,
        field.clause().signed(),
        header.order(field.clause()),
        type(accessor.carrier()),
        accessor.unit(),
        constraints(accessor),
        codes(accessor.carrier()),
        unknown(accessor.carrier()),
        flags(accessor));
  }

  private static String type(Carrier carrier) {
    return carrier instanceof Carrier.Enumeration type && !type.packageName().isEmpty()
        ? type.packageName() + "." + type.name()
        : carrier.text();
  }

  private static List<String> constraints(Accessor accessor) {
    return accessor.clauses().stream()
        .map(NumberDescription::constraint)
        .filter(Objects::nonNull)
        .toList();
  }

  private static @Nullable String constraint(Clause clause) {
    return switch (clause) {
      case Clause.Const constant -> Declared.text(constant);
      case Clause.Range range -> Declared.text(range);
      case Clause.OneOf oneOf -> Declared.text(oneOf);
      case Clause.Reserved reserved -> reserved.text();
      case Clause.Checksum checksum -> text(checksum);
      default -> null;
    };
  }

  private static String text(Clause.Checksum checksum) {
    return "@Checksum(value = %s, cover = %s%s%s)"
        .formatted(
            checksum.kind(),
            checksum.cover(),
            checksum.pseudoHeader() ? ", pseudoHeader = true" : "",
            checksum.zeroMeansNone() ? ", zeroMeansNone = true" : "");
  }

  private static List<Label> codes(Carrier carrier) {
    return carrier instanceof Carrier.Enumeration type
        ? type.coded().stream().map(each -> new Label(each.code(), each.name())).toList()
        : List.of();
  }

  private static String unknown(Carrier carrier) {
    return carrier instanceof Carrier.Enumeration type
        ? type.constants().stream()
            .filter(Carrier.Constant::unknown)
            .map(Carrier.Constant::name)
            .findFirst()
            .orElse("")
        : "";
  }

  private static List<Label> flags(Accessor accessor) {
    Clause.Flags flags = accessor.clause(Clause.Flags.class);
    return flags == null
        ? List.of()
        : flags.type().flags().stream().map(each -> new Label(each.bit(), each.name())).toList();
  }
}
