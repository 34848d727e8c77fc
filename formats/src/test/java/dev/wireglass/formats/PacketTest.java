package dev.wireglass.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.wireglass.formats.capture.PcapRecordHeaderDecoder;
import dev.wireglass.formats.capture.PcapRecordHeaderEncoder;
import dev.wireglass.formats.network.IpProtocol;
import dev.wireglass.formats.network.Ipv4HeaderDecoder;
import dev.wireglass.formats.network.Ipv4HeaderEncoder;
import dev.wireglass.formats.transport.TcpHeaderDecoder;
import dev.wireglass.formats.transport.TcpHeaderEncoder;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;
import org.junit.jupiter.api.Test;

/// Packets of several headers, written in place and read again.
final class PacketTest {
  private final MemorySegment bytes = MemorySegment.ofArray(new byte[200]).fill((byte) -1);
  private final Ipv4HeaderEncoder ip = new Ipv4HeaderEncoder();
  private final TcpHeaderEncoder tcp = new TcpHeaderEncoder();

  @Test
  void payloadWrittenInPlaceGivesTheTotalLength() {
    ip.wrap(bytes, 10, 200).protocol(IpProtocol.TCP).sourceAddress(0x0a000001L);
    ip.optionsBytes(MemorySegment.ofArray(new byte[] {1, 1, 1, 0}));
    tcp.wrap(bytes, ip.end(), 200).sourcePort(80).syn(true);
    tcp.optionsBytes(MemorySegment.ofArray(new byte[] {2, 4, 5, (byte) 0xb4}));
    ip.payload(bytes.asSlice(ip.end(), tcp.end() - ip.end()));

    Ipv4HeaderDecoder read = new Ipv4HeaderDecoder().wrap(bytes, 10, ip.end());
    TcpHeaderDecoder inner = new TcpHeaderDecoder();
    assertThat(read.ihl()).isEqualTo(6);
    assertThat(read.totalLength()).isEqualTo(48);
    assertThat(read.validate()).isEmpty();
    assertThat(read.tryPayload(inner)).isTrue();
    assertThat(inner.dataOffset()).isEqualTo(6);
    assertThat(inner.sourcePort()).isEqualTo(80);
    assertThat(inner.syn()).isTrue();
    assertThat(inner.optionsBytes().get(ValueLayout.JAVA_BYTE, 1)).isEqualTo((byte) 4);
    assertThat(inner.payload().byteSize()).isZero();
    assertThat(ip.end()).isEqualTo(58);
  }

  @Test
  void recordOfEitherByteOrderSaysHowLongThePacketIs() {
    for (ByteOrder order : new ByteOrder[] {ByteOrder.BIG_ENDIAN, ByteOrder.LITTLE_ENDIAN}) {
      PcapRecordHeaderEncoder entry = new PcapRecordHeaderEncoder().wrap(bytes, 0, 200, order);
      entry.originalLength(1500).packet(MemorySegment.ofArray(new byte[60]));
      assertThat(PcapRecordHeaderDecoder.capturedLength(bytes, 0, order)).isEqualTo(60);
      assertThat(PcapRecordHeaderDecoder.originalLength(bytes, 0, order)).isEqualTo(1500);
      assertThat(entry.end()).isEqualTo(76);
    }
  }

  @Test
  void optionsOfNoWholeWordAreRefused() {
    ip.wrap(bytes, 0, 200);
    assertThatThrownBy(() -> ip.optionsBytes(MemorySegment.ofArray(new byte[5])))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Ipv4Header.options is 5 bytes; ihl * 4 - 20 can be 0, 4, 8 .. 40");
    assertThat(ip.end()).isEqualTo(20);
  }

  @Test
  void headerLengthOutsideItsRangeIsRefused() {
    ip.wrap(bytes, 0, 200);
    assertThatThrownBy(() -> ip.ihl(4))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "Ipv4Header.ihl is 4; a length depends on it, so it has to keep @Range(min = 5)");
  }

  @Test
  void constantForManyNumbersIsRefused() {
    ip.wrap(bytes, 0, 200);
    assertThatThrownBy(() -> ip.protocol(IpProtocol.OTHER))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "Ipv4Header.protocol is OTHER, which stands for many numbers; use"
                + " protocolCode(number)");
    assertThat(Ipv4HeaderDecoder.protocolCode(bytes, 0)).isZero();
    ip.protocolCode(89);
    assertThat(Ipv4HeaderDecoder.protocolCode(bytes, 0)).isEqualTo(89);
  }

  @Test
  void payloadTooLongForItsLengthIsRefused() {
    MemorySegment large = MemorySegment.ofArray(new byte[70000]);
    ip.wrap(large, 0, 70000);
    assertThatThrownBy(() -> ip.payload(MemorySegment.ofArray(new byte[65516])))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "Ipv4Header.payload is 65516 bytes; totalLength - headerLength can be 0 .. 65515");
  }
}
