package dev.wireglass.processor.diagram;

import dev.wireglass.processor.model.HeaderModel;
import java.util.List;
import java.util.stream.Stream;

/// The fields of a header in wire order, then its payload, if any. Their sizes have to be sound.
public record Outline(List<Strip> strips) {
  public Outline {
    strips = List.copyOf(strips);
  }

  /// The outline of a declaration.
  public static Outline of(HeaderModel header) {
    Stream<Strip> fields = header.fields().stream().map(Strip::of);
    return new Outline(
        header.payload() == null
            ? fields.toList()
            : Stream.concat(fields, Stream.of(Strip.payload(header.payload()))).toList());
  }

  /// The strips that belong to the header itself.
  public List<Strip> fields() {
    return strips.stream().filter(strip -> !strip.isPayload()).toList();
  }
}
