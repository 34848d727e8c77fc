package dev.wireglass.processor.check;

import dev.wireglass.processor.check.DecoderMethods.Signature;
import dev.wireglass.processor.model.HeaderModel;
import java.util.List;

/// The one method of a value that a declaration can have too, in a default method. All others are
/// accessors, or those that decoders have as well.
final class ValueNames {
  private ValueNames() {}

  static Signature of(HeaderModel header) {
    String type =
        header.packageName().isEmpty() ? header.name() : header.packageName() + "." + header.name();
    return new Signature("of", List.of(type));
  }
}
