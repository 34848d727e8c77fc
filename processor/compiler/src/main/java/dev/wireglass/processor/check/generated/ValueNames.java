package dev.wireglass.processor.check.generated;

import dev.wireglass.processor.check.generated.DecoderMethods.Signature;
import dev.wireglass.processor.model.Accessor;
import dev.wireglass.processor.model.Carrier;
import dev.wireglass.processor.model.HeaderModel;
import dev.wireglass.processor.model.View;
import java.util.List;
import java.util.stream.Stream;

/// The methods of a value that a declaration can have too, in a default method or an accessor. All
/// others are accessors, or those that decoders have as well.
public final class ValueNames {
  private ValueNames() {}

  public static Signature of(HeaderModel header) {
    String type =
        header.packageName().isEmpty() ? header.name() : header.packageName() + "." + header.name();
    return new Signature("of", List.of(type));
  }

  /// The component for an accessor of a field that may be absent, if the header has a value.
  static Stream<Signature> optional(HeaderModel header, Accessor accessor) {
    if (!header.clause().isRecord()) {
      return Stream.empty();
    }
    String stored =
        accessor.carrier() instanceof Carrier.Enumeration
            ? accessor.name() + "Code"
            : View.of(accessor).sliceName(accessor.name());
    return Stream.of(new Signature(HeaderModel.nullableOf(stored), List.of()));
  }
}
