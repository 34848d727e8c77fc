package dev.wireglass.analyzer.capture;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wireglass.analyzer.PcapFile;
import dev.wireglass.analyzer.PcapngFile;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PcapngMutationTest {
  private final List<Integer> ends = new ArrayList<>();
  private final byte[] file = file();

  @Test
  void readsEveryWholePacketOfAFileCutAnywhere() throws IOException {
    for (int length = PcapngFile.SECTION_LENGTH; length <= file.length; length++) {
      int cut = length;
      long whole = ends.stream().filter(end -> end <= cut).count();
      assertThat(packets(Arrays.copyOf(file, length))).as("cut at %d", length).isEqualTo(whole);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void readsWhateverTheBytesAre(long seed) throws IOException {
    var random = new Random(seed);
    for (int round = 0; round < 5000; round++) {
      var spoilt = file.clone();
      for (int spoils = random.nextInt(1, 4); spoils > 0; spoils--) {
        spoilt[random.nextInt(4, spoilt.length)] = (byte) (1 << random.nextInt(8));
      }
      assertThat(packets(spoilt)).as("seed %d, round %d", seed, round).isBetween(0L, 5L);
    }
  }

  private byte[] file() {
    var file = new PcapngFile().section(ByteOrder.LITTLE_ENDIAN);
    file.describe(1, 100, file.option(9, (byte) 0x8a), file.offsetOption(5));
    end(file.packet(0, 5, new byte[5], 9));
    end(file.simplePacket(new byte[7], 7));
    file.block(5, new byte[16]);
    file.section(ByteOrder.BIG_ENDIAN).describe(101, 0, file.option(13, (byte) 2));
    end(file.obsoletePacket(0, 5, new byte[5], 9));
    end(file.packet(0, 6, new byte[8], 8));
    return file.bytes();
  }

  private void end(PcapngFile file) {
    ends.add(file.length());
  }

  /// How many there are; what the record says of each has to be possible.
  private static long packets(byte[] bytes) throws IOException {
    try (var arena = Arena.ofConfined()) {
      var opening = Captures.open(new CaptureInput(PcapFile.channel(bytes), arena));
      if (!(opening instanceof CaptureOpening.Readable readable)) {
        return 0;
      }
      long packets = 0;
      var record = readable.reader().record();
      while (readable.reader().next()) {
        packets++;
        long captured = record.limit() - record.offset();
        assertThat(captured).isBetween(0L, record.originalLength());
        assertThat(record.limit()).isLessThanOrEqualTo(record.bytes().byteSize());
      }
      return packets;
    }
  }
}
