package dev.wireglass.processor.check.generated;

import dev.wireglass.annotation.Order;
import dev.wireglass.processor.model.Accessor;
import dev.wireglass.processor.model.Carrier;
import dev.wireglass.processor.model.Clause;
import dev.wireglass.processor.model.Field;
import dev.wireglass.processor.model.FlagSet;
import dev.wireglass.processor.model.HeaderModel;
import dev.wireglass.processor.model.LengthExpression;
import dev.wireglass.processor.model.MethodName;
import dev.wireglass.processor.model.PlacedField;
import dev.wireglass.processor.model.View;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The methods that a decoder is going to have.
///
/// @param header the declaration
public record DecoderMethods(HeaderModel header) {
  private static final String SEGMENT = "java.lang.foreign.MemorySegment";

  /// A method, by what no other method of the class may have too.
  ///
  /// @param name its name
  /// @param parameters the types of its parameters, without type arguments
  public record Signature(String name, List<String> parameters) {
    /// As it is written, with simple names of types.
    public String text() {
      List<String> simple =
          parameters.stream().map(type -> type.substring(type.lastIndexOf('.') + 1)).toList();
      return name + "(" + String.join(", ", simple) + ")";
    }
  }

  /// Those that are there whatever the declaration says.
  public Stream<Signature> always() {
    List<String> named = new ArrayList<>(reading(true));
    named.add(String.class.getName());
    return Stream.concat(
        Stream.of("check", "explain", "wrap", "tryWrap", "move")
            .map(name -> new Signature(name, reading(true))),
        Stream.of(
            new Signature("explain", named),
            plain("validate"),
            plain("dump"),
            plain("layout"),
            new Signature("endOf", reading(true)),
            new Signature("endIfReadable", reading(true)),
            new Signature("dump", List.of("dev.wireglass.runtime.HexDump"))));
  }

  /// Those of `Object` that an interface may declare in a way that no class can implement, or
  /// sensibly.
  public static Stream<Signature> ofObject() {
    return Stream.of("hashCode", "clone", "finalize").map(DecoderMethods::plain);
  }

  /// Those for an accessor, the accessor itself first.
  public Stream<Signature> of(Accessor accessor) {
    Stream<Signature> more =
        switch (accessor.layouts().getFirst()) {
          case Clause.Bits _ when accessor.carrier() instanceof Carrier.Enumeration ->
              Stream.of(
                  read(accessor, "", false),
                  read(accessor, "Code", false),
                  plain(accessor.name() + "Code"));
          case Clause.Bits _ when accessor.clause(Clause.Flags.class) != null -> flags(accessor);
          case Clause.Bytes _ when accessor.carrier() instanceof Carrier.Characters ->
              Stream.concat(slice(accessor, "Bytes"), Stream.of(plain(accessor.name() + "Bytes")));
          case Clause.Bytes _ when View.of(accessor) instanceof View.Options(Clause.Tlv form) ->
              Stream.concat(
                  slice(accessor, "Bytes"),
                  new OptionMethods(accessor, form).read(reading(needsLimit(accessor))));
          case Clause.Bytes _ when View.of(accessor) instanceof View.Nested -> nested(accessor);
          case Clause.Bytes _ when View.of(accessor) instanceof View.Elements -> list(accessor);
          case Clause.Bytes _ -> slice(accessor);
          case Clause.Payload payload -> payload(accessor, payload);
          default -> Stream.of(read(accessor, "", false));
        };
    return Stream.of(
            Stream.of(plain(accessor.name())), more, checksum(accessor), presence(accessor))
        .flatMap(each -> each);
  }

  private Stream<Signature> checksum(Accessor accessor) {
    Clause.Checksum clause = accessor.clause(Clause.Checksum.class);
    if (clause == null || accessor.clause(Clause.Bits.class) == null) {
      return Stream.empty();
    }
    boolean limit =
        clause.coversPayload()
            || header.ranges().map(Field::accessor).anyMatch(this::usesRemaining);
    List<String> reading = new ArrayList<>(reading(limit));
    List<String> own = clause.pseudoHeader() ? List.of("long") : List.of();
    reading.addAll(own);
    return Stream.of(accessor.name() + "IsRight", "compute" + capitalised(accessor))
        .flatMap(name -> Stream.of(new Signature(name, reading), new Signature(name, own)));
  }

  private Stream<Signature> presence(Accessor accessor) {
    if (accessor.clause(Clause.Present.class) == null) {
      return Stream.empty();
    }
    String has = "has" + capitalised(accessor);
    Stream<Signature> place =
        accessor.clause(Clause.Bits.class) == null
            ? Stream.empty()
            : Stream.of(read(accessor, "Offset", false), read(accessor, "Length", false));
    return Stream.of(
            Stream.of(plain(has), new Signature(has, reading(false))),
            place,
            ValueNames.optional(header, accessor))
        .flatMap(each -> each);
  }

  private Stream<Signature> flags(Accessor accessor) {
    FlagSet type = accessor.clause(Clause.Flags.class).type();
    String flag =
        type.packageName().isEmpty() ? type.name() : type.packageName() + "." + type.name();
    List<String> reading = new ArrayList<>(reading(false));
    reading.add(flag);
    return Stream.of(
        read(accessor, "", false),
        new Signature(accessor.name(), reading),
        new Signature(accessor.name(), List.of(flag)),
        new Signature(accessor.name() + "Mask", List.of(flag)),
        plain(accessor.name() + "Text"));
  }

  private Stream<Signature> slice(Accessor accessor, String... more) {
    boolean limit = needsLimit(accessor);
    return Stream.concat(Stream.of("Offset", "Length", ""), Stream.of(more))
        .map(suffix -> read(accessor, suffix, limit));
  }

  private Stream<Signature> nested(Accessor accessor) {
    boolean limit = needsLimit(accessor);
    return Stream.concat(
        Stream.of("Offset", "Length", "Limit", "Bytes")
            .map(suffix -> read(accessor, suffix, limit)),
        Stream.of(plain(accessor.name() + "Bytes")));
  }

  /// Some of them are not there for every list.
  private Stream<Signature> list(Accessor accessor) {
    boolean limit = needsLimit(accessor);
    List<String> indexed = new ArrayList<>(reading(limit));
    indexed.add("int");
    Stream<Signature> more =
        Stream.of("Count", "AreComplete")
            .flatMap(
                suffix ->
                    Stream.of(read(accessor, suffix, limit), plain(accessor.name() + suffix)));
    return Stream.of(
            nested(accessor),
            more,
            Stream.of(
                new Signature(accessor.name() + "At", indexed),
                new Signature(accessor.name(), List.of("int"))))
        .flatMap(each -> each);
  }

  private boolean needsLimit(Accessor accessor) {
    return usesRemaining(accessor)
        || header.layout().fields().stream()
            .filter(placed -> placed.field().accessor().equals(accessor))
            .map(PlacedField::position)
            .flatMap(position -> position.variable().stream())
            .map(Field::accessor)
            .anyMatch(this::usesRemaining);
  }

  private boolean usesRemaining(Accessor accessor) {
    LengthExpression length = header.lengths().of(accessor);
    return length != null && length.usesRemaining();
  }

  private Stream<Signature> payload(Accessor accessor, Clause.Payload payload) {
    Stream<Signature> length =
        payload.length().isGiven()
            ? Stream.of(read(accessor, "Length", usesRemaining(accessor)))
            : Stream.empty();
    Stream<Signature> steps =
        payload.cases().stream()
            .map(each -> decoderOf(each))
            .distinct()
            .map(decoder -> new Signature("try" + capitalised(accessor), List.of(decoder)));
    return Stream.of(
            Stream.of(
                read(accessor, "Offset", false),
                read(accessor, "Limit", true),
                new Signature(accessor.name() + "Limit", readingFromStart()),
                read(accessor, "", true)),
            length,
            steps)
        .flatMap(each -> each);
  }

  private static String decoderOf(Clause.Case each) {
    String decoder = HeaderModel.decoderOf(each.type().name());
    String packageName = each.type().packageName();
    return packageName.isEmpty() ? decoder : packageName + "." + decoder;
  }

  private static String capitalised(Accessor accessor) {
    return MethodName.capitalised(accessor.name());
  }

  private Signature read(Accessor accessor, String suffix, boolean limit) {
    return new Signature(accessor.name() + suffix, reading(limit));
  }

  private static Signature plain(String name) {
    return new Signature(name, List.of());
  }

  private List<String> readingFromStart() {
    List<String> parameters = new ArrayList<>(reading(true));
    parameters.add(2, "long");
    return parameters;
  }

  private List<String> reading(boolean limit) {
    List<String> parameters = new ArrayList<>(List.of(SEGMENT, "long"));
    if (limit) {
      parameters.add("long");
    }
    if (header.clause().order() == Order.RUNTIME) {
      parameters.add("java.nio.ByteOrder");
    }
    return parameters;
  }
}
