package dev.wireglass.processor.model;

import java.util.List;

/// What an accessor returns.
public sealed interface Carrier {
  /// The type as it is written.
  String text();

  /// A primitive type that can carry a number.
  enum Primitive implements Carrier {
    BOOLEAN(1),
    BYTE(8),
    SHORT(16),
    INT(32),
    LONG(64);

    private final int bits;

    Primitive(int bits) {
      this.bits = bits;
    }

    /// How many bits it has.
    public int bits() {
      return bits;
    }

    @Override
    public String text() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  /// An enum; its package and name, and its constants in source order.
  record Enumeration(String packageName, String name, List<Constant> constants) implements Carrier {
    public Enumeration {
      constants = List.copyOf(constants);
    }

    @Override
    public String text() {
      return name;
    }

    /// The constants that have a code.
    public List<Constant> coded() {
      return constants.stream().filter(Constant::hasCode).toList();
    }
  }

  /// One constant of an enum.
  ///
  /// @param place the constant, if its source is at hand
  /// @param name its name
  /// @param hasCode it has `@Code`
  /// @param code the value of `@Code`, else 0
  /// @param unknown it has `@Unknown`
  record Constant(Place place, String name, boolean hasCode, long code, boolean unknown) {}

  /// `java.lang.foreign.MemorySegment`.
  record Segment() implements Carrier {
    @Override
    public String text() {
      return "MemorySegment";
    }
  }

  /// `java.lang.String`.
  record Characters() implements Carrier {
    @Override
    public String text() {
      return "String";
    }
  }

  /// `dev.wireglass.runtime.Options`.
  record Options() implements Carrier {
    @Override
    public String text() {
      return "Options";
    }
  }

  /// Any other type.
  record Unsupported(String text) implements Carrier {}
}
