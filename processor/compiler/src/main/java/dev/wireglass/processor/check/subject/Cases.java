package dev.wireglass.processor.check.subject;

import dev.wireglass.processor.model.Accessor;
import dev.wireglass.processor.model.Clause;
import dev.wireglass.processor.model.HeaderModel;
import dev.wireglass.processor.model.OptionCase;
import java.util.List;
import java.util.stream.Stream;

/// The cases of a payload or of a list of options.
///
/// @param name such as `EthernetHeader.payload`
/// @param cases as they are declared
public record Cases(String name, List<Clause.Case> cases) {

  /// Those of a header.
  public static Stream<Cases> of(HeaderModel header) {
    return header.accessors().stream().flatMap(accessor -> of(header, accessor));
  }

  private static Stream<Cases> of(HeaderModel header, Accessor accessor) {
    String name = header.name() + "." + accessor.name();
    return accessor.clauses().stream()
        .flatMap(
            clause ->
                switch (clause) {
                  case Clause.Payload payload -> Stream.of(new Cases(name, payload.cases()));
                  case Clause.Tlv tlv ->
                      Stream.of(
                          new Cases(name, tlv.cases().stream().map(OptionCase::match).toList()));
                  default -> Stream.empty();
                });
  }
}
