package dev.wireglass.processor;

import dev.wireglass.annotation.ChecksumKind;
import java.util.List;
import java.util.random.RandomGenerator;

/// A checksum of a random declaration.
///
/// @param kind how it is computed
/// @param type what the accessor returns
/// @param more the other values of the annotation
record RandomChecksum(ChecksumKind kind, String type, String more) {

  static RandomChecksum of(RandomGenerator random) {
    List<ChecksumKind> kinds =
        List.of(
            ChecksumKind.INTERNET,
            ChecksumKind.INTERNET,
            ChecksumKind.INTERNET,
            ChecksumKind.CRC32C,
            ChecksumKind.CRC32,
            ChecksumKind.ADLER32);
    ChecksumKind kind = kinds.get(random.nextInt(kinds.size()));
    boolean isInternet = kind == ChecksumKind.INTERNET;
    List<String> types = isInternet ? List.of("short", "int", "long") : List.of("int", "long");
    String more =
        (random.nextBoolean() ? ", cover = ChecksumCover.HEADER_AND_PAYLOAD" : "")
            + (isInternet && random.nextBoolean() ? ", pseudoHeader = true" : "")
            + (random.nextInt(3) == 0 ? ", zeroMeansNone = true" : "");
    return new RandomChecksum(kind, types.get(random.nextInt(types.size())), more);
  }

  /// The accessor with its annotations.
  ///
  /// @param order a byte order of its own as a value of `@Bits`, or empty
  String accessor(String name, String order) {
    return "@Bits(value = %d%s%s) @Checksum(value = ChecksumKind.%s%s) %s %s();"
        .formatted(width(), isRaw() ? ", raw = true" : "", order, kind, more, type, name);
  }

  int width() {
    return kind.bits();
  }

  private boolean isRaw() {
    return type.equals(width() == 16 ? "short" : "int");
  }
}
