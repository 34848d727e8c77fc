package dev.wireglass.analyzer.capture;

/// Why a capture cannot be read, or not any further. Its [Object#toString()] is a sentence without
/// the place.
public sealed interface Damage {
  /// Where in the file the damaged part starts.
  long fileOffset();

  /// There is not a single byte.
  record Empty() implements Damage {
    @Override
    public long fileOffset() {
      return 0;
    }

    @Override
    public String toString() {
      return "the file is empty";
    }
  }

  /// The file is no capture, or of a format that nobody here reads.
  ///
  /// @param magicNumber the first four bytes as a big-endian number
  record Unrecognised(long magicNumber) implements Damage {
    private static final long PCAPNG = 0x0a0d0d0aL;
    private static final long ZSTD = 0x28b52ffdL;
    private static final long FIRST_GZIP = 0x1f8b0000L;
    private static final long LAST_GZIP = 0x1f8bffffL;

    @Override
    public long fileOffset() {
      return 0;
    }

    @Override
    public String toString() {
      var number = "magic number 0x%08x".formatted(magicNumber);
      if (magicNumber == PCAPNG) {
        return number + " is pcapng, which is not read yet: editcap -F pcap converts it";
      }
      boolean gzip = magicNumber >= FIRST_GZIP && magicNumber <= LAST_GZIP;
      return gzip || magicNumber == ZSTD
          ? number + " is a compressed file: decompress it first"
          : "not a capture file: " + number;
    }
  }

  /// The file ends in the middle of something.
  ///
  /// @param part what was cut
  /// @param fileOffset where it starts
  /// @param needed how many bytes it has
  /// @param available how many of them there are
  record Cut(String part, long fileOffset, long needed, long available) implements Damage {
    @Override
    public String toString() {
      return part + " cut short: " + needed + " bytes needed, " + available + " left";
    }
  }

  /// A length that cannot be true.
  ///
  /// @param field what claims it
  /// @param fileOffset where the header starts that claims it
  /// @param claimed the length in bytes
  /// @param most the largest length that is believed
  record Absurd(String field, long fileOffset, long claimed, long most) implements Damage {
    @Override
    public String toString() {
      return field + " of " + claimed + " bytes, where " + most + " are the most";
    }
  }
}
