package dev.wireglass.analyzer.capture;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wireglass.analyzer.PcapFile;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class PcapReaderTest {
  private static final int FIRST_RECORD = PcapFile.HEADER_LENGTH;

  private final Arena arena = Arena.ofConfined();

  @AfterEach
  void close() {
    arena.close();
  }

  @ParameterizedTest
  @CsvSource({
    "BIG_ENDIAN,    a1b2c3d4, 1700000000000007000",
    "LITTLE_ENDIAN, a1b2c3d4, 1700000000000007000",
    "BIG_ENDIAN,    a1b23c4d, 1700000000000000007",
    "LITTLE_ENDIAN, a1b23c4d, 1700000000000000007",
  })
  void readsBothOrdersAndUnits(String order, String magic, long nanos) throws IOException {
    var byteOrder = order.startsWith("BIG") ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN;
    var file = new PcapFile(byteOrder, Integer.parseUnsignedInt(magic, 16), 65_535, 113);
    file.record(1_700_000_000, 7, 3, 99).raw((byte) 1, (byte) 2, (byte) 3);
    var reader = open(file);

    assertThat(reader.next()).isTrue();
    assertThat(reader.record().timeNanos()).isEqualTo(nanos);
    assertThat(reader.record().linkType()).isEqualTo(113);
    assertThat(reader.record().originalLength()).isEqualTo(99);
    assertThat(packet(reader.record())).containsExactly((byte) 1, (byte) 2, (byte) 3);
    assertThat(reader.next()).isFalse();
    assertThat(reader.damage()).isNull();
  }

  /// Of 60 bytes that are on the network, four are a frame check sequence.
  @ParameterizedTest
  @CsvSource({"60, 60, 56, 56", "58, 60, 56, 56", "56, 60, 56, 56", "20, 60, 20, 56", "3, 3, 0, 0"})
  void takesTheCheckSequenceOffThePacket(int captured, int original, int data, int onTheNetwork)
      throws IOException {
    var file = new PcapFile(ByteOrder.LITTLE_ENDIAN, 0xa1b2c3d4, 65_535, 0x24000001);
    var reader = open(file.packet(new byte[captured], original));

    assertThat(reader.next()).isTrue();
    assertThat(reader.record().linkType()).isEqualTo(1);
    assertThat(packet(reader.record())).hasSize(data);
    assertThat(reader.record().originalLength()).isEqualTo(onTheNetwork);
    assertThat(reader.anomalies()).isEmpty();
  }

  @Test
  void believesNoLengthOfACheckSequenceThatIsNotSaidToBeThere() throws IOException {
    var file = new PcapFile(ByteOrder.BIG_ENDIAN, 0xa1b2c3d4, 65_535, 0x20000001);
    var reader = open(file.packet(new byte[60]));

    assertThat(reader.next()).isTrue();
    assertThat(packet(reader.record())).hasSize(60);
  }

  @ParameterizedTest
  @ValueSource(strings = {"BIG_ENDIAN", "LITTLE_ENDIAN"})
  void readsTheLongerHeadersOfModifiedFiles(String order) throws IOException {
    var byteOrder = order.startsWith("BIG") ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN;
    var file = new PcapFile(byteOrder, 0xa1b2cd34, 65_535, 1);
    for (int at = 0; at < 2; at++) {
      file.record(1, 7, 3, 99).raw(new byte[8]).raw((byte) 1, (byte) 2, (byte) 3);
    }
    var reader = open(file.raw(new byte[20]));

    for (int at = 0; at < 2; at++) {
      assertThat(reader.next()).isTrue();
      assertThat(reader.record().timeNanos()).isEqualTo(1_000_007_000);
      assertThat(packet(reader.record())).containsExactly((byte) 1, (byte) 2, (byte) 3);
    }
    assertThat(reader.next()).isFalse();
    assertThat(reader.damage()).isEqualTo(new Damage.Cut("record header", 24 + 54, 24, 20));
  }

  @Test
  void endsCleanlyWithoutRecords() throws IOException {
    var reader = open(new PcapFile());

    assertThat(reader.next()).isFalse();
    assertThat(reader.damage()).isNull();
    assertThat(reader.anomalies()).isEmpty();
  }

  @Test
  void readsARecordWithoutBytes() throws IOException {
    var reader = open(new PcapFile().record(0, 0, 0, 60).packet(new byte[5]));

    assertThat(reader.next()).isTrue();
    assertThat(packet(reader.record())).isEmpty();
    assertThat(reader.record().originalLength()).isEqualTo(60);
    assertThat(reader.next()).isTrue();
    assertThat(packet(reader.record())).hasSize(5);
  }

  @Test
  void tellsACutRecordHeader() throws IOException {
    var reader = open(new PcapFile().packet(new byte[10]).raw(new byte[7]));

    assertThat(reader.next()).isTrue();
    assertThat(reader.next()).isFalse();
    assertThat(reader.damage())
        .isEqualTo(new Damage.Cut("record header", FIRST_RECORD + 26, 16, 7));
  }

  @Test
  void tellsCutPacketData() throws IOException {
    var reader = open(new PcapFile().record(0, 0, 60, 60).raw(new byte[59]));

    assertThat(reader.next()).isFalse();
    assertThat(reader.damage()).isEqualTo(new Damage.Cut("packet data", FIRST_RECORD + 16, 60, 59));
    assertThat(reader.next()).isFalse();
  }

  @Test
  void doesNotBelieveAClaimOfFourGigabytes() throws IOException {
    var reader = open(new PcapFile().packet(new byte[2]).record(-1, -1, -1, -1));

    assertThat(reader.next()).isTrue();
    assertThat(reader.next()).isFalse();
    assertThat(reader.damage())
        .isEqualTo(
            new Damage.Absurd("captured length", FIRST_RECORD + 18, 4_294_967_295L, 262_144));
  }

  @ParameterizedTest
  @CsvSource({
    "0,          262144",
    "65535,      262144",
    "1000000,    1000000",
    "2147483647, 16777216",
    "-1,         16777216",
  })
  void believesTheSnapLengthWithinReason(int snapLength, int longest) throws IOException {
    var file = new PcapFile(ByteOrder.BIG_ENDIAN, 0xa1b2c3d4, snapLength, 1);
    file.packet(new byte[longest])
        .record(0, 0, longest + 1, longest + 1)
        .raw(new byte[longest + 1]);
    var reader = open(file);

    assertThat(reader.next()).isTrue();
    assertThat(reader.record().limit() - reader.record().offset()).isEqualTo(longest);
    assertThat(reader.next()).isFalse();
    assertThat(reader.damage()).isInstanceOf(Damage.Absurd.class);
  }

  @Test
  void countsOriginalLengthsBelowTheCapturedLength() throws IOException {
    var reader =
        open(new PcapFile().packet(new byte[9]).packet(new byte[9], 8).packet(new byte[9], 7));

    while (reader.next()) {
      assertThat(reader.record().originalLength()).isEqualTo(9);
    }
    assertThat(reader.anomalies())
        .containsExactly(
            new Anomaly("original length below the captured length", 2, FIRST_RECORD + 25, true));
  }

  @Test
  void countsFractionsOfASecondOrMore() throws IOException {
    var reader = open(new PcapFile().record(5, 1_000_000, 0, 0).record(6, 999_999, 0, 0));

    assertThat(reader.next()).isTrue();
    assertThat(reader.record().timeNanos()).isEqualTo(6_000_000_000L);
    assertThat(reader.next()).isTrue();
    assertThat(reader.anomalies())
        .containsExactly(
            new Anomaly("fraction of the time stamp of a second or more", 1, FIRST_RECORD, true));
  }

  @Test
  void tellsWhereInTheFileRecordsStartAcrossBlocks() throws IOException {
    var file = new PcapFile();
    int length = 200_000;
    for (int at = 0; at < 30; at++) {
      file.packet(new byte[length]);
    }
    var reader = open(file);

    for (int at = 0; at < 30; at++) {
      assertThat(reader.next()).isTrue();
      assertThat(reader.record().fileOffset()).isEqualTo(FIRST_RECORD + at * (16L + length));
    }
    assertThat(reader.next()).isFalse();
  }

  private CaptureReader open(PcapFile file) throws IOException {
    var opening = Captures.open(new CaptureInput(file.channel(), arena));
    return ((CaptureOpening.Readable) opening).reader();
  }

  private static List<Byte> packet(CaptureRecord record) {
    var packet = record.bytes().asSlice(record.offset(), record.limit() - record.offset());
    var bytes = new ArrayList<Byte>();
    for (byte each : packet.toArray(ValueLayout.JAVA_BYTE)) {
      bytes.add(each);
    }
    return bytes;
  }
}
