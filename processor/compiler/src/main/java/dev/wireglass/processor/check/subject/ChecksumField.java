package dev.wireglass.processor.check.subject;

import dev.wireglass.processor.model.Clause;
import dev.wireglass.processor.model.Field;
import dev.wireglass.processor.model.HeaderModel;
import java.util.stream.Stream;

/// A number that is a checksum.
///
/// @param header the declaration
/// @param number the number
/// @param clause its `@Checksum`
public record ChecksumField(HeaderModel header, Field.Bits number, Clause.Checksum clause) {

  /// The checksums of a header; there should be one at most.
  public static Stream<ChecksumField> of(HeaderModel header) {
    return Sound.numbers(header).flatMap(number -> of(header, number));
  }

  private static Stream<ChecksumField> of(HeaderModel header, Field.Bits number) {
    return Stream.ofNullable(number.accessor().clause(Clause.Checksum.class))
        .map(clause -> new ChecksumField(header, number, clause));
  }

  /// Such as `TcpHeader.checksum`.
  public String name() {
    return header.name() + "." + number.name();
  }

  /// Such as `ChecksumKind.INTERNET`.
  public String kind() {
    return "ChecksumKind." + clause.kind();
  }
}
