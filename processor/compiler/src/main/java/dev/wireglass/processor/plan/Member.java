package dev.wireglass.processor.plan;

import dev.wireglass.annotation.Order;
import dev.wireglass.processor.model.Carrier;
import dev.wireglass.processor.model.FlagSet;
import dev.wireglass.processor.model.View;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Something that a decoder can be asked for.
public sealed interface Member {
  /// The name of the accessor.
  String name();

  /// A number.
  ///
  /// @param carrier what the accessor returns
  /// @param place where the first of its bytes is; where the byte order is known only at run time,
  ///   where its word starts
  /// @param firstBit how many bits of its bytes are more significant than it, 0 to 7
  /// @param width how many bits it has
  /// @param signed it is in two's complement
  /// @param unit what it counts, or empty
  /// @param flags what names its bits, or null
  /// @param order the order of its bytes
  /// @param part which part of a word it is, or null when its place and first bit say that
  /// @param bigEndian how to read it most significant byte first; empty if it never is
  /// @param littleEndian how to read it least significant byte first; empty if it never is
  record Number(
      String name,
      Carrier carrier,
      Place place,
      int firstBit,
      int width,
      boolean signed,
      String unit,
      @Nullable FlagSet flags,
      Order order,
      @Nullable Part part,
      List<Load> bigEndian,
      List<Load> littleEndian)
      implements Member {

    public Number {
      bigEndian = List.copyOf(bigEndian);
      littleEndian = List.copyOf(littleEndian);
    }

    /// Whether the byte order known at run time decides how to read it.
    public boolean dependsOnOrder() {
      boolean isByte = bigEndian.size() == 1 && bigEndian.getFirst().bytes() == 1;
      return order == Order.RUNTIME && !(isByte && bigEndian.equals(littleEndian));
    }

    /// The loads in an order that it may have.
    public List<Load> loads(Order each) {
      return each == Order.LITTLE_ENDIAN ? littleEndian : bigEndian;
    }

    /// The loads in the order that it has, or in one of two.
    public List<Load> loads() {
      return loads(order);
    }

    /// Whether the unsigned number needs more bits than an `int` has for it.
    public boolean isLong() {
      return signed ? width > 32 : width > 31;
    }
  }

  /// A part of a word.
  ///
  /// @param word where the word starts
  /// @param bytes how many bytes it has
  /// @param lowBit how many of its bits are less significant than the part
  record Part(Place word, long bytes, int lowBit) {}

  /// A range of bytes.
  ///
  /// @param place where it starts
  /// @param length how long it is
  /// @param view what the accessor makes of it
  record Slice(String name, Place place, Extent length, View view) implements Member {
    /// What the methods are called that read and write the bytes as they are.
    public String slice() {
      return view.sliceName(name);
    }

    /// Whether the limit has to be known to find it.
    public boolean needsLimit() {
      return place.needsLimit() || length.needsLimit();
    }
  }

  /// The length of the header.
  ///
  /// @param carrier what the accessor returns
  /// @param length how long it is
  record Length(String name, Carrier carrier, Extent length) implements Member {}

  /// What follows the header.
  ///
  /// @param place where the header's fields end; a [Length] overrides it
  /// @param length what the header declares, or null when it declares nothing
  /// @param behindHeader the same, calculated from the length of the header where it depends on
  ///   that, or null
  /// @param selector the number that tells what follows, or empty
  /// @param choices what follows for which number
  record Payload(
      String name,
      Place place,
      @Nullable Extent length,
      @Nullable Extent behindHeader,
      String selector,
      List<Choice> choices)
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
