package dev.wireglass.analyzer.capture;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.luben.zstd.Zstd;
import dev.wireglass.analyzer.PcapFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

final class CompressionTest {
  private static final int PACKETS = 3000;
  private static final byte[] CAPTURE = capture();

  private final Arena arena = Arena.ofConfined();

  private enum Kind {
    GZIP {
      @Override
      byte[] compress(byte[] data) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
          gzip.write(data);
        }
        return bytes.toByteArray();
      }
    },
    ZSTD {
      @Override
      byte[] compress(byte[] data) {
        return Zstd.compress(data);
      }
    };

    abstract byte[] compress(byte[] data) throws IOException;
  }

  @AfterEach
  void close() {
    arena.close();
  }

  @ParameterizedTest
  @EnumSource
  void readsWhatIsInside(Kind kind) throws IOException {
    var opening = (CaptureOpening.Readable) open(kind.compress(CAPTURE));

    assertThat(opening.format()).isEqualTo("pcap");
    assertThat(opening.compression()).isEqualToIgnoringCase(kind.name());
    assertThat(packets(opening.reader())).isEqualTo(PACKETS);
    assertThat(opening.reader().damage()).isNull();
  }

  @ParameterizedTest
  @EnumSource
  void readsSeveralPartsAsOne(Kind kind) throws IOException {
    int cut = CAPTURE.length / 3;
    var first = kind.compress(Arrays.copyOf(CAPTURE, cut));
    var none = kind.compress(new byte[0]);
    var second = kind.compress(Arrays.copyOfRange(CAPTURE, cut, CAPTURE.length));
    var reader = reader(join(first, none, second));

    assertThat(packets(reader)).isEqualTo(PACKETS);
    assertThat(reader.damage()).isNull();
  }

  @Test
  void passesOverFramesOfOtherThings() throws IOException {
    byte[] skippable = {0x5a, 0x2a, 0x4d, 0x18, 3, 0, 0, 0, 1, 2, 3};
    var reader = reader(join(skippable, Zstd.compress(CAPTURE), skippable));

    assertThat(packets(reader)).isEqualTo(PACKETS);
    assertThat(reader.damage()).isNull();
  }

  @Test
  void passesOverZerosBehindGzip() throws IOException {
    var reader = reader(join(Kind.GZIP.compress(CAPTURE), new byte[1000]));

    assertThat(packets(reader)).isEqualTo(PACKETS);
    assertThat(reader.damage()).isNull();
  }

  @Test
  void readsEveryPartOfAGzipHeader() throws IOException {
    var plain = Kind.GZIP.compress(CAPTURE);
    var extra = new byte[70_000 & 0xffff];
    var header = ByteBuffer.allocate(10).order(ByteOrder.LITTLE_ENDIAN).put(plain, 0, 3);
    header.put((byte) 0x1f);
    var length =
        ByteBuffer.allocate(2).order(ByteOrder.LITTLE_ENDIAN).putShort((short) extra.length);
    var names = "capture.pcap\0of today\0xx".getBytes();
    var data = Arrays.copyOfRange(plain, 10, plain.length);
    var reader = reader(join(header.array(), length.array(), extra, names, data));

    assertThat(packets(reader)).isEqualTo(PACKETS);
    assertThat(reader.damage()).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "GZIP, 1,  gzip data cut short: their checksum is missing",
    "GZIP, 20, gzip data cut short",
    "ZSTD, 1,  zstd data cut short"
  })
  void tellsThatTheEndIsMissing(Kind kind, int missing, String what) throws IOException {
    var compressed = kind.compress(CAPTURE);
    var reader = reader(Arrays.copyOf(compressed, compressed.length - missing));
    long packets = packets(reader);

    assertThat(packets).isBetween(PACKETS / 2L, (long) PACKETS);
    assertThat(reader.damage()).hasToString(what);
    assertThat(reader.damage().fileOffset())
        .isBetween(PcapFile.HEADER_LENGTH + packets * 116, (long) CAPTURE.length);
  }

  @ParameterizedTest
  @EnumSource
  void readsWhatIsBeforeCorruptData(Kind kind) throws IOException {
    var compressed = kind.compress(CAPTURE);
    Arrays.fill(compressed, compressed.length * 9 / 10, compressed.length, (byte) 0xff);
    var reader = reader(compressed);

    assertThat(packets(reader)).isBetween(1L, PACKETS - 1L);
    assertThat(reader.damage()).isNotNull();
  }

  @Test
  void comparesTheChecksumOfGzip() throws IOException {
    var compressed = Kind.GZIP.compress(CAPTURE);
    compressed[compressed.length - 8]++;
    var reader = reader(compressed);

    assertThat(packets(reader)).isEqualTo(PACKETS);
    assertThat(reader.damage())
        .isEqualTo(
            new Damage.Malformed(
                "gzip data corrupt: checksum or length is another", CAPTURE.length));
  }

  @ParameterizedTest
  @CsvSource({
    "GZIP, garbage behind the gzip data",
    "ZSTD, zstd data corrupt: Unknown frame descriptor"
  })
  void tellsGarbageBehindTheData(Kind kind, String what) throws IOException {
    var reader = reader(join(kind.compress(CAPTURE), "garbage, and more of it".getBytes()));

    assertThat(packets(reader)).isEqualTo(PACKETS);
    assertThat(reader.damage()).isEqualTo(new Damage.Malformed(what, CAPTURE.length));
  }

  @ParameterizedTest
  @EnumSource
  void readsWhateverTheBytesAre(Kind kind) throws IOException {
    var compressed = kind.compress(CAPTURE);
    for (int seed = 0; seed < 300; seed++) {
      var random = new Random(seed);
      var spoilt = Arrays.copyOf(compressed, random.nextInt(4, compressed.length));
      spoilt[random.nextInt(3, spoilt.length)] = (byte) random.nextInt();
      if (open(spoilt) instanceof CaptureOpening.Readable readable) {
        assertThat(packets(readable.reader())).as("seed %d", seed).isBetween(0L, (long) PACKETS);
        assertThat(readable.reader().damage()).as("seed %d", seed).isNotNull();
        readable.reader().close();
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void refusesWhatIsNoCaptureInside(Kind kind) throws IOException {
    var opening = (CaptureOpening.Unreadable) open(kind.compress("#!/bin/sh".getBytes()));

    assertThat(opening.damage()).isEqualTo(new Damage.Unrecognised(0x23212f62));
    assertThat(opening.compression()).isEqualToIgnoringCase(kind.name());
  }

  @ParameterizedTest
  @ValueSource(strings = {"1f8b", "1f8b0800000000000003", "28b52ffd", "1f8b0900000000000000ff"})
  void refusesWhatEndsBeforeTheCaptureStarts(String hex) throws IOException {
    var opening = (CaptureOpening.Unreadable) open(HexFormat.of().parseHex(hex));

    assertThat(opening.damage()).isInstanceOf(Damage.Malformed.class);
    assertThat(opening.damage().fileOffset()).isZero();
  }

  @Test
  void refusesMuchOutOfLittle() throws IOException {
    var zeros = Zstd.compress(new byte[1 << 20]);
    long most = 1 << 18;
    var compressed = new CaptureInput(PcapFile.channel(zeros), arena);
    var decompressor = new ZstdCompression().open(compressed);
    try (var channel = new DecompressedChannel(compressed, decompressor, most)) {
      var buffer = ByteBuffer.allocateDirect(1 << 16);
      long length = 0;
      while (channel.read(buffer) > 0) {
        length += buffer.position();
        buffer.clear();
      }

      assertThat(length).isBetween(most, most + (1 << 17));
      assertThat(channel.damage().fileOffset()).isEqualTo(length);
      assertThat(channel.damage()).asString().startsWith("more than 400 bytes out of one");
    }
  }

  /// Packets of 100 random bytes.
  private static byte[] capture() {
    var random = new Random(1);
    var file = new PcapFile();
    var packet = new byte[100];
    for (int at = 0; at < PACKETS; at++) {
      random.nextBytes(packet);
      file.packet(packet);
    }
    return file.bytes();
  }

  private CaptureOpening open(byte[] file) throws IOException {
    return Captures.open(new CaptureInput(PcapFile.channel(file), arena, 1 << 12));
  }

  private CaptureReader reader(byte[] file) throws IOException {
    return ((CaptureOpening.Readable) open(file)).reader();
  }

  private static long packets(CaptureReader reader) throws IOException {
    long packets = 0;
    while (reader.next()) {
      packets++;
    }
    return packets;
  }

  private static byte[] join(byte[]... parts) {
    var bytes = new ByteArrayOutputStream();
    for (var part : parts) {
      bytes.writeBytes(part);
    }
    return bytes.toByteArray();
  }
}
