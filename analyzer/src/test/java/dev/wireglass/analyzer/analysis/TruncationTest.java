package dev.wireglass.analyzer.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wireglass.analyzer.Frame;
import dev.wireglass.analyzer.PcapFile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class TruncationTest {
  private static final List<byte[]> FRAMES =
      List.of(
          Frame.syn().bytes(),
          Frame.syn().ports(80, 50_000).numbers(5000, 1001).flags(0x12).bytes(),
          Frame.syn().numbers(1001, 5001).flags(0x10).payload(7).padding(3).bytes(),
          Frame.syn().protocol(17).bytes(),
          Frame.syn().numbers(1008, 5001).flags(0x11).ihl(6).dataOffset(8).bytes());

  @Test
  void readsEveryWholeRecordOfACaptureCutAnywhere() throws IOException {
    var file = new PcapFile();
    var ends = new ArrayList<Integer>();
    for (var frame : FRAMES) {
      ends.add(file.packet(frame).bytes().length);
    }
    var bytes = file.bytes();

    for (int length = PcapFile.HEADER_LENGTH; length <= bytes.length; length++) {
      var analysis = analyze(Arrays.copyOf(bytes, length));
      int cut = length;
      long whole = ends.stream().filter(end -> end <= cut).count();
      assertThat(analysis.packets().packets()).as("cut at %s", length).isEqualTo(whole);
      boolean clean = length == PcapFile.HEADER_LENGTH || ends.contains(length);
      assertThat(analysis.captures().getFirst().damage() == null)
          .as("cut at %s", length)
          .isEqualTo(clean);
    }
  }

  @Test
  void readsPacketsCutAnywhere() throws IOException {
    for (var frame : FRAMES) {
      for (int length = 0; length <= frame.length; length++) {
        var cut = Arrays.copyOf(frame, length);
        assertThat(analyze(new PcapFile().packet(cut, frame.length).bytes()).packets().packets())
            .isOne();
        assertThat(analyze(new PcapFile().packet(cut).bytes()).packets().packets()).isOne();
      }
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {11, 12, 13, 14})
  void readsWhateverTheBytesAre(long seed) throws IOException {
    var random = new Random(seed);
    for (int round = 0; round < 2000; round++) {
      var file = new PcapFile();
      for (var frame : FRAMES) {
        var spoilt = frame.clone();
        for (int spoils = random.nextInt(4); spoils > 0; spoils--) {
          spoilt[random.nextInt(spoilt.length)] = (byte) random.nextInt();
        }
        file.packet(spoilt, random.nextInt(100));
      }
      var bytes = file.bytes();
      if (round % 2 == 0) {
        bytes[PcapFile.HEADER_LENGTH + random.nextInt(bytes.length - PcapFile.HEADER_LENGTH)] =
            (byte) random.nextInt();
      }
      var analysis = analyze(bytes);
      assertThat(
              analysis.packets().packets() > 0 || analysis.captures().getFirst().damage() != null)
          .as("seed %s", seed)
          .isTrue();
    }
  }

  /// Whatever else is asked, all packets are accounted for.
  private static Analysis analyze(byte[] bytes) throws IOException {
    var analysis = (Analysis) Analyzer.analyze(PcapFile.channel(bytes));
    assertThat(analysis.packets().accounted()).isEqualTo(analysis.packets().packets());
    long inConnections =
        analysis.trace().connections().stream().mapToLong(each -> each.packets()).sum();
    assertThat(inConnections).isEqualTo(analysis.packets().segments());
    assertThat(analysis.trace().connections()).allMatch(each -> each.payloadBytes() >= 0);
    return analysis;
  }
}
