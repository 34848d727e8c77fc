package dev.wireglass.processor.model;

import dev.wireglass.annotation.Encoding;

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

  /// How the accessor sees its range.
  static View of(Accessor accessor) {
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

  /// What the slice is called for an accessor of this name.
  default String sliceName(String accessor) {
    return this instanceof Slice ? accessor : accessor + "Bytes";
  }
}
