package dev.wireglass.processor.description;

import dev.wireglass.processor.expression.Spacing;
import dev.wireglass.processor.model.Clause;
import dev.wireglass.processor.model.HeaderReference;
import dev.wireglass.processor.model.NestedHeader;
import dev.wireglass.processor.model.OptionCase;
import dev.wireglass.processor.model.View;
import dev.wireglass.runtime.FieldLayout;
import dev.wireglass.runtime.HeaderLayout;
import org.jspecify.annotations.Nullable;

/// Describes what ranges of bytes are.
final class ViewDescription {
  private ViewDescription() {}

  static FieldLayout.@Nullable View of(View view) {
    return switch (view) {
      case View.Slice _ -> null;
      case View.Characters(var encoding, int padding) -> new FieldLayout.Text(encoding, padding);
      case View.Nested(NestedHeader nested) ->
          new FieldLayout.Nested(qualified(nested.reference()));
      case View.Elements(Clause.Repeated list, _) ->
          new FieldLayout.Repeated(
              qualified(list.element().reference()),
              Spacing.of(list.count().value()),
              Spacing.of(list.until().value()));
      case View.Options(Clause.Tlv form) -> options(form);
    };
  }

  private static FieldLayout.OptionList options(Clause.Tlv form) {
    return new FieldLayout.OptionList(
        form.kindBits(),
        form.lengthBits(),
        form.counts(),
        form.align(),
        form.end(),
        form.single(),
        form.cases().stream().map(OptionCase::match).map(ViewDescription::match).toList());
  }

  /// What an annotation `@Case` says.
  static HeaderLayout.Case match(Clause.Case match) {
    return new HeaderLayout.Case(match.value(), qualified(match.type()));
  }

  private static String qualified(HeaderReference type) {
    return type.packageName().isEmpty() ? type.name() : type.packageName() + "." + type.name();
  }
}
