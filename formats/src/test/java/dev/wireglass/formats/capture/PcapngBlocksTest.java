package dev.wireglass.formats.capture;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wireglass.formats.PacketBytes;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;
import org.junit.jupiter.api.Test;

/// The blocks that a pcapng file begins with, in the byte order that it says.
final class PcapngBlocksTest {
  private static final ByteOrder LITTLE = ByteOrder.LITTLE_ENDIAN;

  private final MemorySegment file =
      PacketBytes.of(
          """
          0a0d0d0a 24000000 4d3c2b1a 0100 0000 ffffffffffffffff 01000200 68690000 24000000
          01000000 14000000 0100 0000 00000400 14000000
          06000000 24000000 00000000 e3600600 39cd92db 03000000 4a000000 02000000 24000000
          """);

  @Test
  void blocksFollowEachOther() {
    assertThat(PcapngBlockHeaderDecoder.blockType(file, 0, LITTLE)).isEqualTo(0x0a0d0d0a);
    assertThat(PcapngBlockHeaderDecoder.blockTotalLength(file, 0, LITTLE)).isEqualTo(36);
    assertThat(PcapngBlockHeaderDecoder.blockType(file, 36, LITTLE)).isEqualTo(1);
    assertThat(PcapngBlockHeaderDecoder.blockType(file, 56, LITTLE)).isEqualTo(6);
  }

  @Test
  void sectionTellsItsByteOrder() {
    assertThat(PcapngByteOrderMagicDecoder.byteOrderMagic(file, 8))
        .isEqualTo(PcapngMagicNumber.LITTLE_ENDIAN);
    var section = new PcapngSectionHeaderDecoder().wrap(file, 8, 32, LITTLE);
    assertThat(section.sectionLength()).isEqualTo(-1);
    assertThat(section.validate()).isEmpty();
    var comment = new PcapngOptionDecoder().wrap(section.options(), 0, 8, LITTLE);
    assertThat(comment.optionCode()).isEqualTo(1);
    assertThat(comment.value().toArray(ValueLayout.JAVA_BYTE)).isEqualTo(new byte[] {'h', 'i'});
  }

  @Test
  void interfaceHasLinkTypeAndSnapshotLength() {
    var described = new PcapngInterfaceDescriptionDecoder().wrap(file, 44, 52, LITTLE);
    assertThat(described.linkType()).isEqualTo(1);
    assertThat(described.snapLen()).isEqualTo(262144);
  }

  @Test
  void packetEndsBeforeItsPadding() {
    var block = new PcapngEnhancedPacketDecoder().wrap(file, 64, 88, LITTLE);
    assertThat(block.timestamp()).isEqualTo(0x660e3_db92cd39L);
    assertThat(block.packet().toArray(ValueLayout.JAVA_BYTE)).isEqualTo(new byte[] {2, 0, 0});
    assertThat(block.originalPacketLength()).isEqualTo(74);
  }

  @Test
  void modifiedPcapHasLongerRecords() {
    MemorySegment bytes =
        PacketBytes.of("34cdb2a1 7159036b f94e0e00 01000000 4a000000 02000000 0008 04 00 45");
    assertThat(PcapMagicDecoder.magicNumber(bytes, 0))
        .isEqualTo(PcapMagicNumber.LITTLE_ENDIAN_MODIFIED);
    var header = new PcapModifiedRecordHeaderDecoder().wrap(bytes, 4, 29, LITTLE);
    assertThat(header.protocol()).isEqualTo(0x0800);
    assertThat(header.packetType()).isEqualTo(4);
    assertThat(header.packet().toArray(ValueLayout.JAVA_BYTE)).isEqualTo(new byte[] {0x45});
  }
}
