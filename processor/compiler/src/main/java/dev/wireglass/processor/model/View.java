package dev.wireglass.processor.model;

import dev.wireglass.annotation.Encoding;
import org.jspecify.annotations.Nullable;

/// How a range of bytes is seen. Whatever the view, the bytes are there as a slice too.
public sealed interface View {
  /// As the slice alone.
  record Slice() implements View {}

  /// As characters.
  ///
  /// @param encoding how they are stored
  /// @param padding the character behind text that is shorter than its range, or -1
  record Characters(Encoding encoding, int padding) implements View {
    /// Whether text may be shorter than its range.
    public boolean isPadded() {
      return padding != -1;
    }
  }

  /// As a list of options.
  ///
  /// @param form how they are laid out, and what they are
  record Options(Clause.Tlv form) implements View {}

  /// As another header.
  record Nested(NestedHeader nested) implements View {}

  /// As a list of headers.
  ///
  /// @param clause what is declared
  /// @param isSized their number follows from the length of the range
  record Elements(Clause.Repeated clause, boolean isSized) implements View {}

  /// How the accessor sees its range.
  static View of(Accessor accessor) {
    Clause.Nested nested = accessor.clause(Clause.Nested.class);
    if (nested != null) {
      return new Nested(nested.header());
    }
    Clause.Repeated repeated = accessor.clause(Clause.Repeated.class);
    if (repeated != null) {
      boolean isImplied = accessor.clauses().contains(repeated.range());
      return new Elements(repeated, isImplied && repeated.isSized());
    }
    Clause.Tlv form = accessor.clause(Clause.Tlv.class);
    if (accessor.carrier() instanceof Carrier.Options && form != null) {
      return new Options(form);
    }
    if (!(accessor.carrier() instanceof Carrier.Characters)) {
      return new Slice();
    }
    Clause.Characters stated = accessor.clause(Clause.Characters.class);
    return stated == null
        ? new Characters(Encoding.UTF_8, -1)
        : new Characters(stated.encoding(), stated.padding());
  }

  /// The header that stands in the range once or more, or null.
  default @Nullable NestedHeader header() {
    return switch (this) {
      case Nested(NestedHeader nested) -> nested;
      case Elements(Clause.Repeated clause, _) -> clause.element();
      case Slice _, Characters _, Options _ -> null;
    };
  }

  /// What the slice is called for an accessor of this name.
  default String sliceName(String accessor) {
    return this instanceof Slice ? accessor : accessor + "Bytes";
  }
}
