package dev.wireglass.processor.generate;

import dev.wireglass.processor.plan.Place;

/// Writes where something starts in the segment, such as `offset + 20 + optionsLength(bytes,
/// offset)`.
final class PlaceSource {
  private PlaceSource() {}

  /// @param more bytes behind the place
  static String of(Signature signature, Place place, long more) {
    return of(signature, place, more, "");
  }

  /// @param more bytes behind the place
  /// @param owner what stands in front of calls, such as `Ipv4HeaderDecoder.`
  static String of(Signature signature, Place place, long more, String owner) {
    return "offset" + fromStart(signature, place, more, owner);
  }

  /// The same, counted from the start of the header.
  static String length(Signature signature, Place place) {
    String sum = fromStart(signature, place, 0, "");
    return sum.isEmpty() ? "0" : sum.substring(" + ".length());
  }

  private static String fromStart(Signature signature, Place place, long more, String owner) {
    StringBuilder text = new StringBuilder();
    if (place.bytes() + more != 0) {
      text.append(" + ").append(place.bytes() + more);
    }
    for (Place.Slice slice : place.slices()) {
      text.append(" + ").append(owner).append(slice.name()).append("Length(");
      text.append(signature.arguments(slice.needsLimit())).append(')');
    }
    return text.toString();
  }
}
