package dev.wireglass.analyzer.capture;

import dev.wireglass.formats.capture.PcapMagicDecoder;
import java.io.IOException;
import java.util.Objects;
import java.util.ServiceLoader;
import org.jspecify.annotations.Nullable;

/// Opens captures of every [CaptureFormat], and in every [Compression], that the service loader
/// finds.
public final class Captures {
  private Captures() {}

  /// Recognises the format by the first bytes and opens the capture.
  public static CaptureOpening open(CaptureInput input) throws IOException {
    var plain = openPlain(input);
    // Only now: what decompresses is not even loaded for a plain file.
    var compression = plain == null ? compressionOf(input) : null;
    if (compression != null) {
      return openCompressed(compression, input);
    }
    return plain == null ? new CaptureOpening.Unreadable(unrecognised(input)) : plain;
  }

  /// @return null where no format recognises the file
  private static @Nullable CaptureOpening openPlain(CaptureInput input) throws IOException {
    if (!input.require(1)) {
      return new CaptureOpening.Unreadable(new Damage.Empty());
    }
    for (var format : ServiceLoader.load(CaptureFormat.class)) {
      if (input.require(format.signatureLength())
          && format.recognises(input.bytes(), input.position())) {
        return format.open(input);
      }
    }
    return null;
  }

  private static @Nullable Compression compressionOf(CaptureInput input) throws IOException {
    for (var compression : ServiceLoader.load(Compression.class)) {
      if (input.require(compression.signatureLength())
          && compression.recognises(input.bytes(), input.position())) {
        return compression;
      }
    }
    return null;
  }

  private static CaptureOpening openCompressed(Compression compression, CaptureInput compressed)
      throws IOException {
    var channel =
        new DecompressedChannel(
            compressed, compression.open(compressed), DecompressedChannel.UNSUSPICIOUS_LENGTH);
    var opening = openInside(channel, compressed.through(channel));
    if (opening instanceof CaptureOpening.Readable(var reader, var format, _)) {
      return new CaptureOpening.Readable(
          new DecompressedReader(reader, channel), format, compression.name());
    }
    channel.close();
    var damage = ((CaptureOpening.Unreadable) opening).damage();
    return new CaptureOpening.Unreadable(
        Objects.requireNonNull(DecompressedReader.cause(damage, channel)), compression.name());
  }

  private static CaptureOpening openInside(DecompressedChannel channel, CaptureInput input)
      throws IOException {
    try {
      var plain = openPlain(input);
      return plain == null ? new CaptureOpening.Unreadable(unrecognised(input)) : plain;
    } catch (IOException failure) {
      channel.close();
      throw failure;
    }
  }

  private static Damage unrecognised(CaptureInput input) {
    if (input.available() < PcapMagicDecoder.FIXED_LENGTH) {
      return new Damage.Cut("magic number", 0, PcapMagicDecoder.FIXED_LENGTH, input.available());
    }
    return new Damage.Unrecognised(
        PcapMagicDecoder.magicNumberCode(input.bytes(), input.position()));
  }
}
