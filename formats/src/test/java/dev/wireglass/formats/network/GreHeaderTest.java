package dev.wireglass.formats.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.wireglass.formats.link.EtherType;
import dev.wireglass.runtime.Verdict;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

/// Fields that are there only if a bit says so.
final class GreHeaderTest {
  private static final String ABSENT = "GreHeader.key is absent: it is there only if keyPresent";

  private final MemorySegment bytes = MemorySegment.ofArray(new byte[40]).fill((byte) -1);
  private final GreHeaderDecoder gre = new GreHeaderDecoder();
  private final GreHeaderEncoder encoder = new GreHeaderEncoder();

  @Test
  void headerWithoutOptionalFieldsIsFourBytes() {
    gre.wrap(segment("00000800 45"), 0, 5);
    assertThat(gre.hasChecksum()).isFalse();
    assertThat(gre.hasKey()).isFalse();
    assertThat(gre.payload().get(ValueLayout.JAVA_BYTE, 0)).isEqualTo((byte) 0x45);
    assertThat(gre.toString()).endsWith("protocolType=IPV4 (2048), payload=1 bytes]");
    assertThat(gre.dump()).contains("protocolType").doesNotContain("checksum 0", "key 0");
  }

  @Test
  void keyFollowsAtOnceWhereThereIsNoChecksum() {
    gre.wrap(segment("20000800 0000002a 45"), 0, 9);
    assertThat(gre.hasKey()).isTrue();
    assertThat(gre.key()).isEqualTo(42);
    assertThat(gre.toString()).endsWith("protocolType=IPV4 (2048), key=42, payload=1 bytes]");
    assertThatThrownBy(gre::checksum)
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("GreHeader.checksum is absent: it is there only if checksumPresent");
  }

  @Test
  void everythingIsBehindChecksumAndReservedField() {
    gre.wrap(segment("b0000800 12340000 0000002a 00000007"), 0, 16);
    assertThat(gre.checksum()).isEqualTo(0x1234);
    assertThat(gre.key()).isEqualTo(42);
    assertThat(gre.sequenceNumber()).isEqualTo(7);
    assertThat(gre.validate()).isEmpty();
  }

  @Test
  void reservedFieldIsHeldAgainstItsRuleOnlyWhereItIs() {
    assertThat(gre.wrap(segment("20000800 12340001"), 0, 8).validate()).isEmpty();
    assertThat(gre.wrap(segment("80000800 12340001"), 0, 8).validate())
        .singleElement()
        .satisfies(violation -> assertThat(violation.field()).isEqualTo("reserved1"));
  }

  @Test
  void cutFieldIsNamed() {
    MemorySegment cut = segment("30000800 0000002a 0000");
    assertThat(GreHeaderDecoder.check(cut, 0, 10)).isEqualTo(Verdict.HEADER_CUT);
    assertThat(GreHeaderDecoder.explain(cut, 0, 10).field()).isEqualTo("sequenceNumber");
    assertThat(GreHeaderDecoder.explain(cut, 0, 7).field()).isEqualTo("key");
  }

  @Test
  void encoderWritesWhatItsBitsSay() {
    encoder.wrap(bytes, 4, 40).keyPresent(true).protocolType(EtherType.IPV4).key(42);
    encoder.payload(segment("45"));
    assertThat(bytes.asSlice(4, encoder.end() - 4).toArray(ValueLayout.JAVA_BYTE))
        .isEqualTo(segment("20000800 0000002a 45").toArray(ValueLayout.JAVA_BYTE));
  }

  @Test
  void encoderRefusesWhatItsBitsDeny() {
    encoder.wrap(bytes, 0, 40);
    assertThatThrownBy(() -> encoder.key(42))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage(ABSENT + "; set keyPresent first");
    encoder.keyPresent(true).key(42);
    assertThat(GreHeaderDecoder.key(bytes, 0)).isEqualTo(42);
  }

  @Test
  void bitsStayAsTheyWereWhenTheirFieldsWerePlaced() {
    encoder.wrap(bytes, 0, 40).keyPresent(true).key(42);
    assertThatThrownBy(() -> encoder.checksumPresent(true))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("GreHeader.checksumPresent cannot become true: checksum has its place already");
    encoder.sequenceNumberPresent(true).sequenceNumber(7);
    assertThat(encoder.end()).isEqualTo(12);
  }

  private static MemorySegment segment(String hex) {
    return MemorySegment.ofArray(HexFormat.of().parseHex(hex.replace(" ", "")));
  }
}
