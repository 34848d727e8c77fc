package dev.wireglass.analyzer.capture;

import static java.nio.ByteOrder.BIG_ENDIAN;
import static java.nio.ByteOrder.LITTLE_ENDIAN;
import static org.assertj.core.api.Assertions.assertThat;

import dev.wireglass.analyzer.PcapngFile;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.ValueLayout;
import java.util.Arrays;
import org.assertj.core.api.ObjectAssert;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PcapngReaderTest {
  private static final byte[] FIVE = {1, 2, 3, 4, 5};
  private static final int TIME_RESOLUTION = 9;
  private static final int FCS_LENGTH = 13;

  private final Arena arena = Arena.ofConfined();

  @AfterEach
  void close() {
    arena.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"BIG_ENDIAN", "LITTLE_ENDIAN"})
  void readsEnhancedPackets(String order) throws IOException {
    var file = new PcapngFile().section(order.startsWith("BIG") ? BIG_ENDIAN : LITTLE_ENDIAN);
    var reader = open(file.describe(113, 0).packet(0, 1_700_000_000_000_007L, FIVE, 99));

    assertThat(reader.next()).isTrue();
    assertThat(packet(reader)).isEqualTo(FIVE);
    assertThat(reader.record().originalLength()).isEqualTo(99);
    assertThat(reader.record().timeNanos()).isEqualTo(1_700_000_000_000_007_000L);
    assertThat(reader.record().linkType()).isEqualTo(113);
    assertThat(reader.record().fileOffset()).isEqualTo(PcapngFile.SECTION_LENGTH + 20);
    assertEnd(reader);
  }

  @Test
  void readsObsoletePackets() throws IOException {
    var reader = open(started().obsoletePacket(0, 7, FIVE, 99));

    assertThat(reader.next()).isTrue();
    assertThat(packet(reader)).isEqualTo(FIVE);
    assertThat(reader.record().originalLength()).isEqualTo(99);
    assertThat(reader.record().timeNanos()).isEqualTo(7000);
    assertEnd(reader);
  }

  @Test
  void givesSimplePacketsTheTimeOfThePacketBefore() throws IOException {
    var file = started().simplePacket(FIVE, 5).packet(0, 7, FIVE, 5).simplePacket(FIVE, 5);
    var reader = open(file);

    assertThat(reader.next()).isTrue();
    assertThat(reader.record().timeNanos()).isZero();
    assertThat(reader.next()).isTrue();
    assertThat(reader.next()).isTrue();
    assertThat(reader.record().timeNanos()).isEqualTo(7000);
    assertThat(reader.next()).isFalse();
    assertThat(reader.anomalies())
        .containsExactly(
            new Anomaly("packet without a time, taken from the packet before", 2, 48, false));
  }

  @Test
  void takesFromSimplePacketsWhatIsThere() throws IOException {
    var file = new PcapngFile().section(BIG_ENDIAN).describe(1, 3);
    var reader = open(file.simplePacket(FIVE, 5).simplePacket(FIVE, 2).simplePacket(FIVE, 9));

    for (int length : new int[] {3, 2, 3}) {
      assertThat(reader.next()).isTrue();
      assertThat(packet(reader)).isEqualTo(Arrays.copyOf(FIVE, length));
    }
    assertThat(reader.record().originalLength()).isEqualTo(9);
  }

  @Test
  void takesNoMoreFromASimplePacketThanItsBlockHolds() throws IOException {
    var reader = open(started().simplePacket(FIVE, 100));

    assertThat(reader.next()).isTrue();
    assertThat(packet(reader)).hasSize(8);
    assertThat(reader.record().originalLength()).isEqualTo(100);
  }

  @Test
  void keepsInterfacesApart() throws IOException {
    var file = new PcapngFile().section(LITTLE_ENDIAN).describe(1, 0);
    file.describe(101, 0, file.option(2, (byte) 'x'), file.option(TIME_RESOLUTION, (byte) 9));
    file.describe(276, 0, file.option(TIME_RESOLUTION, (byte) 0x83), file.offsetOption(-1));
    file.packet(2, 12, FIVE, 5).packet(0, 8, FIVE, 5).packet(1, 9, FIVE, 5);
    var reader = open(file);

    assertNext(reader, 276, 500_000_000);
    assertNext(reader, 1, 8000);
    assertNext(reader, 101, 9);
    assertEnd(reader);
  }

  @Test
  void forgetsInterfacesWithTheirSection() throws IOException {
    var file = started().packet(0, 1, FIVE, 5).section(BIG_ENDIAN);
    int second = file.length();
    var reader = open(file.packet(0, 2, FIVE, 5));

    assertNext(reader, 1, 1000);
    assertDamage(reader, "packet of interface 0, where the section has described 0", second);
  }

  @Test
  void readsSectionsOfBothOrders() throws IOException {
    var file = started().packet(0, 1, FIVE, 5).section(BIG_ENDIAN).describe(101, 0);
    var reader = open(file.packet(0, 2, FIVE, 5).section(LITTLE_ENDIAN));

    assertNext(reader, 1, 1000);
    assertNext(reader, 101, 2000);
    assertEnd(reader);
  }

  @ParameterizedTest
  @ValueSource(ints = {4, 5, 10, 0xbad, 0x40000bad, 0x12345678})
  void passesOverOtherBlocks(int type) throws IOException {
    var file = started().block(type, new byte[3_000_000]).packet(0, 1, FIVE, 5);
    var input = new CaptureInput(file.channel(), arena);
    var reader = ((CaptureOpening.Readable) Captures.open(input)).reader();

    assertNext(reader, 1, 1000);
    assertEnd(reader);
    assertThat(input.bytes().byteSize()).isEqualTo(CaptureInput.BLOCK_LENGTH);
  }

  @ParameterizedTest
  @ValueSource(bytes = {4, 32})
  void takesTheCheckSequenceOffThePacket(byte length) throws IOException {
    var file = new PcapngFile().section(BIG_ENDIAN);
    file.describe(1, 0, file.option(FCS_LENGTH, length)).packet(0, 1, FIVE, 9);
    var reader = open(file.packet(0, 1, FIVE, 5));

    assertThat(reader.next()).isTrue();
    assertThat(packet(reader)).isEqualTo(FIVE);
    assertThat(reader.record().originalLength()).isEqualTo(5);
    assertThat(reader.next()).isTrue();
    assertThat(packet(reader)).containsExactly(1);
  }

  @Test
  void doesNotMakeUpTimes() throws IOException {
    var reader = open(started().packet(0, 5, FIVE, 5).packet(0, -1, FIVE, 5));

    assertNext(reader, 1, 5000);
    assertNext(reader, 1, 5000);
    assertThat(reader.anomalies())
        .containsExactly(
            new Anomaly(
                "time before 1678 or after 2262, taken from the packet before", 1, 88, true));
  }

  @Test
  void countsOriginalLengthsBelowTheCapturedLength() throws IOException {
    var reader = open(started().packet(0, 5, FIVE, 4));

    assertThat(reader.next()).isTrue();
    assertThat(reader.record().originalLength()).isEqualTo(5);
    assertThat(reader.anomalies())
        .containsExactly(new Anomaly("original length below the captured length", 1, 48, true));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 8, 11, 33, 34, 35})
  void refusesLengthsThatCannotBe(int length) throws IOException {
    var reader = open(started().block(5, length, new byte[20], length));

    assertDamage(reader, "block length of " + length + " bytes", 48);
  }

  @ParameterizedTest
  @ValueSource(ints = {5, 6})
  void refusesBlocksWithTwoLengths(int type) throws IOException {
    var reader = open(started().block(type, 52, new byte[40], 48));

    assertDamage(reader, "block length of 52 bytes, but 48 at its end", 48);
  }

  @Test
  void doesNotBelieveABlockOfFourGigabytes() throws IOException {
    var reader = open(started().block(6, -4, new byte[20], -4));

    assertThat(reader.next()).isFalse();
    assertThat(reader.damage())
        .isEqualTo(new Damage.Absurd("block length", 48, 4_294_967_292L, PcapngBlocks.LONGEST));
  }

  @Test
  void tellsACutBlock() throws IOException {
    for (int type : new int[] {5, 6}) {
      var reader = open(started().block(type, 100, new byte[20], 0));

      assertThat(reader.next()).isFalse();
      assertThat(reader.damage()).isEqualTo(new Damage.Cut("block", 48, 100, 32));
    }
  }

  @Test
  void tellsACutBlockHeader() throws IOException {
    var reader = open(started().raw(new byte[7]));

    assertThat(reader.next()).isFalse();
    assertThat(reader.damage()).isEqualTo(new Damage.Cut("block header", 48, 8, 7));
  }

  @Test
  void refusesMorePacketThanBlock() throws IOException {
    var body = new byte[28];
    body[12] = 9;
    var reader = open(started().block(6, body));

    assertThat(reader.next()).isFalse();
    assertThat(reader.damage()).isEqualTo(new Damage.Absurd("captured length", 48, 9, 8));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 6})
  void refusesBlocksTooShortForTheirFields(int type) throws IOException {
    var reader = open(started().block(type));

    assertThat(reader.next()).isFalse();
    assertThat(reader.damage()).asString().endsWith("block too short");
    assertThat(reader.damage().fileOffset()).isEqualTo(48);
  }

  @Test
  void refusesPacketsOfInterfacesThatAreNotThere() throws IOException {
    assertDamage(
        open(started().packet(1, 5, FIVE, 5)),
        "packet of interface 1, where the section has described 1",
        48);
    assertDamage(
        open(started().packet(-1, 5, FIVE, 5)),
        "packet of interface 4294967295, where the section has described 1",
        48);
    assertDamage(
        open(new PcapngFile().section(BIG_ENDIAN).simplePacket(FIVE, 5)),
        "packet of interface 0, where the section has described 0",
        28);
  }

  @Test
  void refusesOptionsThatWouldMakeTimesWrong() throws IOException {
    var file = new PcapngFile().section(BIG_ENDIAN);
    for (var option :
        new byte[][] {
          file.option(TIME_RESOLUTION), file.option(14, (byte) 1), {0, 9, 0, 5, 1, 2, 3, 4}
        }) {
      var reader = open(new PcapngFile().section(BIG_ENDIAN).describe(1, 0, option));

      assertDamage(reader, "options of an interface that cannot be read", 28);
    }
  }

  @Test
  void readsNoOptionsBehindTheirEnd() throws IOException {
    var file = new PcapngFile().section(BIG_ENDIAN);
    file.describe(1, 0, file.option(0), file.option(TIME_RESOLUTION));

    assertNext(open(file.packet(0, 1, FIVE, 5)), 1, 1000);
  }

  @Test
  void boundsTheInterfacesOfASection() throws IOException {
    var file = new PcapngFile().section(BIG_ENDIAN);
    for (int at = 0; at <= PcapngReader.MOST_INTERFACES; at++) {
      file.describe(1, 0);
    }

    assertDamage(open(file), "more than 65536 interfaces in a section", 28 + 20L * 65_536);
  }

  @Test
  void refusesFilesWithoutAReadableSection() throws IOException {
    assertUnreadable(new PcapngFile().raw(Arrays.copyOf(started().bytes(), 7)))
        .isEqualTo(new Damage.Cut("block header", 0, 8, 7));
    assertUnreadable(new PcapngFile().raw(Arrays.copyOf(started().bytes(), 11)))
        .isEqualTo(new Damage.Cut("section header", 0, 12, 11));
    assertUnreadable(new PcapngFile().raw(Arrays.copyOf(started().bytes(), 27)))
        .isEqualTo(new Damage.Cut("block", 0, 28, 27));
    assertUnreadable(new PcapngFile().block(0x0a0d0d0a, new byte[16]))
        .isEqualTo(new Damage.Malformed("section header without byte-order magic", 0));
    var bytes = started().bytes();
    bytes[12] = 2;
    assertUnreadable(new PcapngFile().raw(bytes))
        .isEqualTo(new Damage.Malformed("pcapng of version 2, not 1", 0));
  }

  private static PcapngFile started() {
    return new PcapngFile().section(LITTLE_ENDIAN).describe(1, 0);
  }

  private CaptureReader open(PcapngFile file) throws IOException {
    var opening = Captures.open(new CaptureInput(file.channel(), arena));
    return ((CaptureOpening.Readable) opening).reader();
  }

  private ObjectAssert<Damage> assertUnreadable(PcapngFile file) throws IOException {
    var opening = Captures.open(new CaptureInput(file.channel(), arena));
    return assertThat(((CaptureOpening.Unreadable) opening).damage());
  }

  private static void assertNext(CaptureReader reader, int linkType, long nanos)
      throws IOException {
    assertThat(reader.next()).isTrue();
    assertThat(reader.record().linkType()).isEqualTo(linkType);
    assertThat(reader.record().timeNanos()).isEqualTo(nanos);
  }

  private static void assertDamage(CaptureReader reader, String what, long fileOffset)
      throws IOException {
    assertThat(reader.next()).isFalse();
    assertThat(reader.damage()).isEqualTo(new Damage.Malformed(what, fileOffset));
    assertThat(reader.next()).isFalse();
  }

  private static void assertEnd(CaptureReader reader) throws IOException {
    assertThat(reader.next()).isFalse();
    assertThat(reader.damage()).isNull();
    assertThat(reader.anomalies()).isEmpty();
  }

  private static byte[] packet(CaptureReader reader) {
    var record = reader.record();
    return record
        .bytes()
        .asSlice(record.offset(), record.limit() - record.offset())
        .toArray(ValueLayout.JAVA_BYTE);
  }
}
