package dev.wireglass.processor.check.generated;

import dev.wireglass.annotation.Order;
import dev.wireglass.processor.check.generated.DecoderMethods.Signature;
import dev.wireglass.processor.model.Accessor;
import dev.wireglass.processor.model.Carrier;
import dev.wireglass.processor.model.Clause;
import dev.wireglass.processor.model.HeaderModel;
import dev.wireglass.processor.model.MethodName;
import dev.wireglass.processor.model.View;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The methods that an encoder is going to have.
///
/// @param header the declaration
public record EncoderMethods(HeaderModel header) {
  private static final String SEGMENT = "java.lang.foreign.MemorySegment";
  private static final String WRAP = "wrap";

  /// Those that are there whatever the declaration says, and that something for an accessor can
  /// have the parameters of.
  public Stream<Signature> always() {
    return Stream.of(
        new Signature(WRAP, writing("long")),
        new Signature("end", List.of()),
        new Signature("placeHeaderEnd", List.of()));
  }

  /// Those for an accessor.
  public Stream<Signature> of(Accessor accessor) {
    boolean placesNumber =
        accessor.clause(Clause.Present.class) != null && accessor.clause(Clause.Bits.class) != null;
    return placesNumber ? Stream.concat(written(accessor), placing(accessor)) : written(accessor);
  }

  private static Stream<Signature> placing(Accessor accessor) {
    return Stream.of("place", "placeBehind")
        .map(prefix -> new Signature(prefix + MethodName.capitalised(accessor.name()), List.of()));
  }

  private Stream<Signature> written(Accessor accessor) {
    return switch (accessor.layouts().getFirst()) {
      case Clause.Bits bits when accessor.carrier() instanceof Carrier.Enumeration type ->
          Stream.of(
                  setters(accessor.name(), name(type)),
                  Stream.of(new Signature(accessor.name() + "CodeOf", List.of(name(type)))),
                  stored(accessor, "Code", bits.width() > 31 ? "long" : "int"))
              .flatMap(each -> each);
      case Clause.Bits _ ->
          Stream.concat(stored(accessor, "", accessor.carrier().text()), filling(accessor));
      case Clause.Bytes _ when View.of(accessor) instanceof View.Options(Clause.Tlv form) ->
          Stream.concat(range(accessor), new OptionMethods(accessor, form).written());
      case Clause.Bytes bytes when View.of(accessor) instanceof View.Nested ->
          Stream.concat(
              range(accessor),
              bytes.length().isGiven()
                  ? Stream.empty()
                  : Stream.of(new Signature(accessor.name(), List.of())));
      case Clause.Bytes _ when View.of(accessor) instanceof View.Elements -> range(accessor);
      case Clause.Bytes _ ->
          Stream.concat(
              Stream.of(new Signature(accessor.name(), List.of(carrier(accessor)))),
              range(accessor));
      case Clause.Payload _ -> Stream.of(new Signature(accessor.name(), List.of(SEGMENT)));
      default -> Stream.empty();
    };
  }

  private static Stream<Signature> filling(Accessor accessor) {
    Clause.Checksum checksum = accessor.clause(Clause.Checksum.class);
    return checksum != null && checksum.pseudoHeader()
        ? Stream.of(
            new Signature("fill" + MethodName.capitalised(accessor.name()), List.of("long")))
        : Stream.empty();
  }

  private static Stream<Signature> range(Accessor accessor) {
    return Stream.concat(
        Stream.of(new Signature(View.of(accessor).sliceName(accessor.name()), List.of(SEGMENT))),
        placing(accessor));
  }

  private Stream<Signature> stored(Accessor accessor, String suffix, String type) {
    String name = accessor.name() + suffix;
    // A call of wrap with an int for the limit would be taken for the setter.
    String written = name.equals(WRAP) ? "long" : type;
    return setters(name, written);
  }

  private Stream<Signature> setters(String name, String type) {
    return Stream.of(new Signature(name, writing(type)), new Signature(name, List.of(type)));
  }

  private List<String> writing(String type) {
    List<String> parameters = new ArrayList<>(List.of(SEGMENT, "long", type));
    if (header.clause().order() == Order.RUNTIME) {
      parameters.add("java.nio.ByteOrder");
    }
    return parameters;
  }

  private static String carrier(Accessor accessor) {
    return accessor.carrier() instanceof Carrier.Characters ? String.class.getName() : SEGMENT;
  }

  private static String name(Carrier.Enumeration type) {
    return type.packageName().isEmpty() ? type.name() : type.packageName() + "." + type.name();
  }
}
