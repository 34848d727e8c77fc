package dev.wireglass.processor.check;

import com.google.auto.service.AutoService;
import dev.wireglass.processor.model.Accessor;
import dev.wireglass.processor.model.Carrier;
import dev.wireglass.processor.model.HeaderModel;
import java.util.stream.Stream;

/// Every method that the decoder has to implement says what it reads.
@AutoService(Rule.class)
public final class EveryAbstractMethodHasLayout implements Rule {
  @Override
  public Stream<Problem> problems(HeaderModel header) {
    return header.accessors().stream()
        .filter(Accessor::isAbstract)
        .filter(accessor -> accessor.layouts().isEmpty())
        .map(accessor -> problem(header, accessor));
  }

  private static Problem problem(HeaderModel header, Accessor accessor) {
    if (!accessor.owner().equals(header.name())) {
      return Problem.at(
              accessor.place(),
              "%s.%s is inherited from %s and says nothing about what it reads"
                  .formatted(header.name(), accessor.name(), accessor.owner()))
          .note("an inherited method has no place in the order of the fields")
          .help(
              "declare %s in %s with its annotation, or make it default in %s"
                  .formatted(accessor.name(), header.simpleName(), accessor.owner()));
    }
    return Problem.at(
            accessor.place(),
            "%s.%s is abstract and says nothing about what it reads"
                .formatted(header.name(), accessor.name()))
        .help(help(accessor));
  }

  private static String help(Accessor accessor) {
    if (!accessor.plain()) {
      return "make it default";
    }
    return switch (accessor.carrier()) {
      case Carrier.Characters _ ->
          "put @Bytes(n) or @Bytes(length = \"...\") on it; or make it default";
      case Carrier.Options _ ->
          "put @Bytes(n) or @Bytes(length = \"...\") and @Tlv on it; or make it default";
      case Carrier.Segment _ ->
          "put @Bytes(n) or @Bytes(length = \"...\") on it; or @Payload, if it is what follows the"
              + " header; or make it default";
      case Carrier.Primitive.INT, Carrier.Primitive.LONG ->
          "put @Bits(n) on it, with the width in bits; or @Length(\"...\"), if it is the length of"
              + " the header; or make it default";
      case Carrier.Primitive _, Carrier.Enumeration _ ->
          "put @Bits(n) on it, with the width in bits; or make it default";
      case Carrier.Unsupported _ ->
          "put @Nested on it, if it is another header; or make it default; other fields have"
              + " @Bits(n) or @Bytes(n) and return a number, an enum, a MemorySegment or a String";
    };
  }
}
