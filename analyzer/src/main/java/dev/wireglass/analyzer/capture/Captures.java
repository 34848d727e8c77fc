package dev.wireglass.analyzer.capture;

import dev.wireglass.formats.capture.PcapMagicDecoder;
import java.io.IOException;
import java.util.ServiceLoader;

/// Opens captures of every [CaptureFormat] that the service loader finds.
public final class Captures {
  private Captures() {}

  /// Recognises the format by the first bytes and opens the capture.
  public static CaptureOpening open(CaptureInput input) throws IOException {
    if (!input.require(1)) {
      return new CaptureOpening.Unreadable(new Damage.Empty());
    }
    for (var format : ServiceLoader.load(CaptureFormat.class)) {
      if (input.require(format.signatureLength())
          && format.recognises(input.bytes(), input.position())) {
        return format.open(input);
      }
    }
    return new CaptureOpening.Unreadable(unrecognised(input));
  }

  private static Damage unrecognised(CaptureInput input) {
    if (input.available() < PcapMagicDecoder.FIXED_LENGTH) {
      return new Damage.Cut("magic number", 0, PcapMagicDecoder.FIXED_LENGTH, input.available());
    }
    return new Damage.Unrecognised(
        PcapMagicDecoder.magicNumberCode(input.bytes(), input.position()));
  }
}
