package dev.wireglass.formats.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.wireglass.formats.transport.option.MaximumSegmentSizeDecoder;
import dev.wireglass.formats.transport.option.MaximumSegmentSizeEncoder;
import dev.wireglass.formats.transport.option.SackPermittedEncoder;
import dev.wireglass.formats.transport.option.SelectiveAcknowledgmentDecoder;
import dev.wireglass.formats.transport.option.SelectiveAcknowledgmentEncoder;
import dev.wireglass.formats.transport.option.Timestamps;
import dev.wireglass.formats.transport.option.TimestampsDecoder;
import dev.wireglass.formats.transport.option.TimestampsEncoder;
import dev.wireglass.formats.transport.option.WindowScaleEncoder;
import dev.wireglass.runtime.Options;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The options of a TCP header, written and read.
final class TcpOptionsTest {
  private final MemorySegment bytes = MemorySegment.ofArray(new byte[100]).fill((byte) -1);
  private final TcpHeaderEncoder tcp = new TcpHeaderEncoder().wrap(bytes, 0, 100).syn(true);
  private final TcpHeaderDecoder read = new TcpHeaderDecoder();

  @Test
  void optionsOfASynAreReadAsTheyWereWritten() {
    tcp.addOptions(new MaximumSegmentSizeEncoder()).maximumSegmentSize(1460);
    tcp.addOptions(new SackPermittedEncoder());
    tcp.addOptions(new TimestampsEncoder()).timestampValue(0xfedcba98L);
    tcp.addOptions(1);
    tcp.addOptions(new WindowScaleEncoder()).shiftCount(7);
    assertThat(tcp.end()).isEqualTo(40);

    read.wrap(bytes, 0, 40);
    assertThat(read.options())
        .hasToString(
            "[kind 2 (4 bytes), kind 4 (2 bytes), kind 8 (10 bytes), kind 1, kind 3 (3 bytes)]");
    assertThat(read.toString())
        .contains(
            "options=[MaximumSegmentSize[kind=2, length=4, maximumSegmentSize=1460 bytes],"
                + " SackPermitted[kind=4, length=2], Timestamps[kind=8, length=10,"
                + " timestampValue=4275878552, timestampEchoReply=0], kind 1,"
                + " WindowScale[kind=3, length=3, shiftCount=7]]");
    assertThat(read.dump()).contains("options [MaximumSegmentSize[");
    assertThat(read.validate()).isEmpty();
  }

  @Test
  void typedOptionIsFoundWhereverItStands() {
    tcp.addOptions(1).addOptions(1);
    tcp.addOptions(new TimestampsEncoder()).timestampValue(7).timestampEchoReply(9);
    read.wrap(bytes, 0, tcp.end());
    TimestampsDecoder timestamps = new TimestampsDecoder();
    assertThat(read.tryOptions(timestamps)).isTrue();
    assertThat(timestamps.timestampEchoReply()).isEqualTo(9);
    assertThat(read.tryOptions(new MaximumSegmentSizeDecoder())).isFalse();
    assertThat(TcpHeaderDecoder.findOptions(bytes, 0, Timestamps.KIND)).isEqualTo(22);
  }

  @Test
  void optionTooShortForItsHeaderIsPassedOver() {
    tcp.addOptions(2, MemorySegment.ofArray(new byte[1]));
    tcp.addOptions(new MaximumSegmentSizeEncoder()).maximumSegmentSize(536);
    read.wrap(bytes, 0, tcp.end());
    MaximumSegmentSizeDecoder size = new MaximumSegmentSizeDecoder();
    assertThat(read.tryOptions(size)).isTrue();
    assertThat(size.maximumSegmentSize()).isEqualTo(536);
    assertThat(read.toString()).contains("options=[kind 2 (3 bytes), MaximumSegmentSize[");
  }

  @Test
  void blocksHaveEdges() {
    byte[] blocks = new byte[16];
    blocks[3] = 5;
    blocks[4] = -1;
    blocks[15] = 8;
    tcp.addOptions(new SelectiveAcknowledgmentEncoder()).blocksBytes(MemorySegment.ofArray(blocks));
    tcp.payload(MemorySegment.ofArray(new byte[] {42}));
    read.wrap(bytes, 0, tcp.end());
    SelectiveAcknowledgmentDecoder option = new SelectiveAcknowledgmentDecoder();
    assertThat(read.tryOptions(option)).isTrue();
    assertThat(option.blocksCount()).isEqualTo(2);
    assertThat(option.blocks(0).leftEdge()).isEqualTo(5);
    assertThat(option.blocks(0).rightEdge()).isEqualTo(0xff000000L);
    assertThat(option.blocks(1).rightEdge()).isEqualTo(8);
    assertThat(read.dataOffset()).isEqualTo(10);
    assertThat(read.payload().get(ValueLayout.JAVA_BYTE, 0)).isEqualTo((byte) 42);
  }

  @Test
  void fillingIsAnEndMarkerAndZeros() {
    tcp.addOptions(253, MemorySegment.ofArray(new byte[] {7, 7, 7}));
    read.wrap(bytes, 0, tcp.end());
    assertThat(read.optionsBytes().toArray(ValueLayout.JAVA_BYTE))
        .containsExactly(-3, 5, 7, 7, 7, 0, 0, 0);
  }

  @Test
  void unknownOptionIsReadThroughItsValue() {
    tcp.addOptions(253, MemorySegment.ofArray(new byte[] {7, 8}));
    List<String> found = new ArrayList<>();
    for (Options each = read.wrap(bytes, 0, tcp.end()).options(); each.next(); ) {
      found.add(each.kind() + " " + each.value().get(ValueLayout.JAVA_BYTE, 1));
    }
    assertThat(found).containsExactly("253 8");
  }

  @Test
  void impossibleLengthEndsTheListAndIsTold() {
    tcp.optionsBytes(MemorySegment.ofArray(new byte[] {1, 1, 8, 1, 0, 0, 0, 0}));
    read.wrap(bytes, 0, tcp.end());
    assertThat(read.options()).hasToString("[kind 1, kind 1, broken at byte 22]");
    assertThat(read.options().isMalformed()).isTrue();
    assertThat(read.validate())
        .singleElement()
        .hasToString("TcpHeader.options breaks off at byte 22");
  }

  @Test
  void moreThanFortyBytesAreRefused() {
    tcp.addOptions(253, MemorySegment.ofArray(new byte[39]));
    assertThatThrownBy(tcp::endOptions)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("TcpHeader.options is 44 bytes; dataOffset * 4 - 20 can be 0, 4, 8 .. 40");
  }

  @Test
  void nothingIsAddedBehindAListThatHasEnded() {
    tcp.addOptions(1).endOptions();
    assertThatThrownBy(() -> tcp.addOptions(1))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("TcpHeader.options is written already");
  }
}
