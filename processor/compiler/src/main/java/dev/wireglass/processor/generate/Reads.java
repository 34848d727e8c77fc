package dev.wireglass.processor.generate;

import dev.wireglass.processor.plan.DecoderPlan;
import dev.wireglass.processor.plan.Extent;
import dev.wireglass.processor.plan.Member;
import dev.wireglass.processor.plan.Place;
import java.util.Set;

/// Writes how an encoder asks the decoder for what a header holds already.
///
/// @param plan the decoder
record Reads(DecoderPlan plan) {

  /// A call of a static method of the decoder.
  String call(String name, boolean limit) {
    return owner() + name + "(" + Signature.of(plan).arguments(limit) + ")";
  }

  /// The number as it is stored: the code of an enum.
  String stored(Member.Number number) {
    return owner() + new ValueSource(number, Signature.of(plan).arguments(false)).text();
  }

  /// Where something starts in the segment.
  String place(Place place) {
    return PlaceSource.of(Signature.of(plan), place, 0, owner());
  }

  /// A length that needs no limit.
  String length(Extent length) {
    return new ExtentSource(plan, "", owner(), Set.of()).of(length).toString();
  }

  /// What the methods are called that read and write a field as it is stored.
  static String storedName(Member field) {
    return switch (field) {
      case Member.Number number -> ValueSource.storedName(number);
      case Member.Slice slice -> slice.slice();
      case Member.Length _, Member.Payload _ -> field.name();
    };
  }

  private String owner() {
    return plan.decoder() + ".";
  }
}
