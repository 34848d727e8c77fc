package dev.wireglass.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wireglass.benchmarks.decode.HandWrittenDecoder;
import dev.wireglass.benchmarks.decode.PacketDecoder;
import dev.wireglass.benchmarks.decode.ReusedViewDecoder;
import dev.wireglass.benchmarks.decode.SbeDecoder;
import dev.wireglass.benchmarks.decode.StaticAccessorsDecoder;
import dev.wireglass.benchmarks.packet.Packets;
import dev.wireglass.benchmarks.packet.ReadSet;
import dev.wireglass.benchmarks.packet.SegmentKind;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class DecodersAgreeTest {
  private static final long SEED = 7;
  private static final int COUNT = 2000;

  static List<PacketDecoder> decoders() {
    return PacketDecoder.all();
  }

  @ParameterizedTest
  @MethodSource("decoders")
  void findWhatEachPacketIsMadeOf(PacketDecoder decoder) {
    var packets = Packets.random(SEED, COUNT);
    int[] ends = packets.ends();
    for (var kind : kindsOf(decoder)) {
      try (var arena = Arena.ofConfined()) {
        decoder.wrap(kind.hold(packets.bytes(), arena));
        for (int i = 0; i < COUNT; i++) {
          int start = i == 0 ? 0 : ends[i - 1];
          assertThat(read(decoder, start, ends[i]))
              .as("packet %d of seed %d, %s", i, SEED, kind)
              .isEqualTo(expected(packets, i));
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("decoders")
  void refuseEveryPacketThatEndsInsideItsHeaders(PacketDecoder decoder) {
    var packets = Packets.random(SEED, 1);
    decoder.wrap(MemorySegment.ofArray(packets.bytes()));
    for (int limit = 0; limit < 54; limit++) {
      assertThat(decoder.oneField(0, limit)).as("%d bytes", limit).isEqualTo(-1);
    }
  }

  /// The yardstick is one only if it refuses and accepts the same packets.
  @Test
  void handWrittenChecksAreThoseOfGeneratedDecoders() {
    var random = new Random(SEED);
    var decoders =
        List.of(
            new HandWrittenDecoder(),
            new StaticAccessorsDecoder(),
            new ReusedViewDecoder(),
            new SbeDecoder());
    int refused = 0;
    for (int i = 0; i < 20_000; i++) {
      byte[] bytes = Packets.random(random.nextLong(), 1).bytes();
      damage(bytes, random);
      int limit = bytes.length - (random.nextInt(4) == 0 ? random.nextInt(bytes.length) : 0);
      var found = decoders.stream().map(each -> readAlone(each, bytes, limit)).distinct().toList();
      assertThat(found).as("packet %d of seed %d", i, SEED).hasSize(1);
      refused += found.getFirst().getFirst() == PacketDecoder.UNREADABLE ? 1 : 0;
    }
    assertThat(refused).isBetween(2_000, 18_000);
  }

  /// Changes one of the bytes that checks look at.
  private static void damage(byte[] bytes, Random random) {
    int[] checked = {12, 13, 14, 16, 17, 23, 46, bytes.length - 1};
    bytes[checked[random.nextInt(checked.length)]] = (byte) random.nextInt();
  }

  private static List<Long> readAlone(PacketDecoder decoder, byte[] bytes, int limit) {
    decoder.wrap(MemorySegment.ofArray(bytes));
    return read(decoder, 0, limit);
  }

  private static List<Long> read(PacketDecoder decoder, int start, int end) {
    return List.of(
        decoder.oneField(start, end), decoder.flowKey(start, end), decoder.allFields(start, end));
  }

  private static List<Long> expected(Packets packets, int index) {
    return Stream.of(ReadSet.values()).map(fields -> packets.expected(fields, index)).toList();
  }

  private static List<SegmentKind> kindsOf(PacketDecoder decoder) {
    return Stream.of(SegmentKind.values()).filter(decoder::reads).toList();
  }
}
