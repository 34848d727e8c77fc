package dev.wireglass.processor.plan;

import dev.wireglass.annotation.Order;
import dev.wireglass.processor.model.Carrier;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Something that a decoder can be asked for.
public sealed interface Member {
  /// The name of the accessor.
  String name();

  /// A number.
  ///
  /// @param carrier what the accessor returns
  /// @param place where it starts
  /// @param firstBit the number of its first bit within the byte at its place, 0 to 7
  /// @param width how many bits it has
  /// @param signed it is in two's complement
  /// @param unit what it counts, or empty
  /// @param bigEndian how to read it most significant byte first
  /// @param littleEndian how to read it least significant byte first
  record Number(
      String name,
      Carrier carrier,
      Place place,
      int firstBit,
      int width,
      boolean signed,
      String unit,
      List<Load> bigEndian,
      List<Load> littleEndian)
      implements Member {

    public Number {
      bigEndian = List.copyOf(bigEndian);
      littleEndian = List.copyOf(littleEndian);
    }

    /// Whether both byte orders read it alike.
    public boolean isWithinByte() {
      return firstBit + width <= 8;
    }

    /// Whether the unsigned number needs more bits than an `int` has for it.
    public boolean isLong() {
      return signed ? width > 32 : width > 31;
    }
  }

  /// A range of bytes.
  ///
  /// @param place where it starts
  /// @param length how long it is
  record Slice(String name, Place place, Extent length) implements Member {}

  /// The length of the header.
  ///
  /// @param carrier what the accessor returns
  /// @param length how long it is
  record Length(String name, Carrier carrier, Extent length) implements Member {}

  /// What follows the header.
  ///
  /// @param place where the header's fields end; a [Length] overrides it
  /// @param length what the header declares, or null when it declares nothing
  /// @param selector the number that tells what follows, or empty
  /// @param choices what follows for which number
  record Payload(
      String name, Place place, @Nullable Extent length, String selector, List<Choice> choices)
      implements Member {

    public Payload {
      choices = List.copyOf(choices);
    }
  }

  /// One possible payload.
  ///
  /// @param value the number that selects it
  /// @param packageName the package of its header
  /// @param header the name of its header
  /// @param order the byte order of its header
  record Choice(long value, String packageName, String header, Order order) {}
}
