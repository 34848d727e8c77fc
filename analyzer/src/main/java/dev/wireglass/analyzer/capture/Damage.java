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
    private static final long XZ = 0xfd377a58L;
    private static final long LZ4 = 0x04224d18L;
    private static final long BZIP2 = 0x425a68L;

    @Override
    public long fileOffset() {
      return 0;
    }

    @Override
    public String toString() {
      var number = "magic number 0x%08x".formatted(magicNumber);
      return magicNumber == XZ || magicNumber == LZ4 || magicNumber >> 8 == BZIP2
          ? number + " is a compressed file: decompress it first"
          : "not a capture file: " + number;
    }
  }

  /// The file could not be opened.
  ///
  /// @param reason why, in a few words
  record Unopened(String reason) implements Damage {
    @Override
    public long fileOffset() {
      return 0;
    }

    @Override
    public String toString() {
      return reason;
    }
  }

  /// The file could be opened, but not read to its end.
  ///
  /// @param reason what the system says
  /// @param fileOffset where the last packet starts that could be read; 0 if there is none
  record Unread(String reason, long fileOffset) implements Damage {
    @Override
    public String toString() {
      return "reading failed: " + reason;
    }
  }

  /// Something that the format does not allow.
  ///
  /// @param what a sentence about it
  /// @param fileOffset where it starts
  record Malformed(String what, long fileOffset) implements Damage {
    @Override
    public String toString() {
      return what;
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
