package dev.wireglass.processor.check.subject;

import dev.wireglass.processor.model.Accessor;
import dev.wireglass.processor.model.Carrier;
import dev.wireglass.processor.model.Clause;
import dev.wireglass.processor.model.Field;
import dev.wireglass.processor.model.HeaderModel;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A payload and the field that tells what it is.
public record Dispatch(HeaderModel header, Accessor accessor, Clause.Payload payload) {

  /// The payloads of a header; there should be one at most.
  public static Stream<Dispatch> of(HeaderModel header) {
    return header.accessors().stream()
        .map(
            accessor -> {
              Clause.Payload payload = accessor.clause(Clause.Payload.class);
              return payload == null ? null : new Dispatch(header, accessor, payload);
            })
        .filter(Objects::nonNull);
  }

  /// Such as `EthernetHeader.payload`.
  public String name() {
    return header.name() + "." + accessor.name();
  }

  /// The number that `on` names, or null when it names none.
  public Field.@Nullable Bits selector() {
    return header.field(payload.on().value()) instanceof Field.Bits bits && canSelect(bits)
        ? bits
        : null;
  }

  /// Whether a field is a number that can be compared with a case.
  public static boolean canSelect(Field.Bits field) {
    Carrier carrier = field.accessor().carrier();
    return carrier instanceof Carrier.Enumeration
        || (carrier instanceof Carrier.Primitive && carrier != Carrier.Primitive.BOOLEAN);
  }

  /// A number of a case: in hex above 9, as numbers of protocols are written.
  public static String shown(long value) {
    return value > 9
        ? "0x" + Long.toHexString(value).toUpperCase(Locale.ROOT)
        : Long.toString(value);
  }
}
