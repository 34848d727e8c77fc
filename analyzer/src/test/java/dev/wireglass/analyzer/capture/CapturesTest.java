package dev.wireglass.analyzer.capture;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wireglass.analyzer.PcapFile;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

final class CapturesTest {
  @Test
  void refusesAnEmptyFile() throws IOException {
    assertThat(damage()).isEqualTo(new Damage.Empty());
  }

  @Test
  void refusesLessThanAMagicNumber() throws IOException {
    assertThat(damage((byte) 0xa1, (byte) 0xb2, (byte) 0xc3))
        .isEqualTo(new Damage.Cut("magic number", 0, 4, 3));
  }

  @Test
  void refusesAnUnknownMagicNumber() throws IOException {
    assertThat(damage((byte) 0x7f, (byte) 'E', (byte) 'L', (byte) 'F', (byte) 1))
        .isEqualTo(new Damage.Unrecognised(0x7f454c46));
  }

  @Test
  void refusesACutFileHeader() throws IOException {
    assertThat(damage(Arrays.copyOf(new PcapFile().bytes(), 23)))
        .isEqualTo(new Damage.Cut("pcap file header", 0, 24, 23));
  }

  private static Damage damage(byte... bytes) throws IOException {
    try (var arena = Arena.ofConfined()) {
      var opening = Captures.open(new CaptureInput(PcapFile.channel(bytes), arena));
      return ((CaptureOpening.Unreadable) opening).damage();
    }
  }
}
