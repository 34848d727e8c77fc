package dev.wireglass.formats;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wireglass.annotation.BitOrder;
import dev.wireglass.annotation.Order;
import dev.wireglass.formats.capture.PcapFileHeaderDecoder;
import dev.wireglass.formats.network.GreHeaderDecoder;
import dev.wireglass.formats.network.Ipv4HeaderDecoder;
import dev.wireglass.runtime.FieldLayout;
import dev.wireglass.runtime.FieldLayout.Label;
import dev.wireglass.runtime.FieldLayout.Place;
import dev.wireglass.runtime.FieldLayout.Word;
import dev.wireglass.runtime.HeaderLayout;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What tools are told about two headers, read as a tool would.
final class LayoutTest {
  private final HeaderLayout ipv4 = Ipv4HeaderDecoder.layout();

  @Test
  void namesHeaderAndSpecification() {
    assertThat(ipv4.qualifiedName()).isEqualTo("dev.wireglass.formats.network.Ipv4Header");
    assertThat(ipv4.spec()).isEqualTo("RFC 791, section 3.1");
    assertThat(ipv4.order()).isEqualTo(Order.BIG_ENDIAN);
    assertThat(ipv4.fixedLength()).isEqualTo(20);
  }

  @Test
  void tellsUnitsAndValidValues() {
    FieldLayout.Number ihl = (FieldLayout.Number) ipv4.field("ihl");
    assertThat(ihl.unit()).isEqualTo("32-bit words");
    assertThat(ihl.constraints()).containsExactly("@Range(min = 5)");
    assertThat(ihl.start().offset()).hasValue(4);
  }

  @Test
  void tellsNamesOfNumbers() {
    FieldLayout.Number protocol = (FieldLayout.Number) ipv4.field("protocol");
    assertThat(protocol.codes()).contains(new Label(6, "TCP"), new Label(17, "UDP"));
    assertThat(protocol.unknown()).isEqualTo("OTHER");
  }

  @Test
  void tellsWhatFollows() {
    assertThat(ipv4.length()).isEqualTo(new HeaderLayout.Length("headerLength", "ihl * 4"));
    assertThat(ipv4.payload().bytes()).isEqualTo("totalLength - headerLength");
    assertThat(ipv4.payload().on()).isEqualTo("protocol");
    assertThat(ipv4.payload().cases())
        .contains(new HeaderLayout.Case(6, "dev.wireglass.formats.transport.TcpHeader"));
  }

  @Test
  void findsPartsOfWord() {
    HeaderLayout pcap = PcapFileHeaderDecoder.layout();
    FieldLayout.Number linkType = (FieldLayout.Number) pcap.field("linkType");
    assertThat(pcap.bitOrder()).isEqualTo(BitOrder.MOST_SIGNIFICANT_FIRST);
    assertThat(linkType.order()).isEqualTo(Order.RUNTIME);
    assertThat(linkType.word()).isEqualTo(new Word(new Place(160, List.of()), 32, 0));
  }

  @Test
  void tellsWhenFieldsAreThere() {
    HeaderLayout gre = GreHeaderDecoder.layout();
    assertThat(gre.fixedLength()).isEqualTo(4);
    assertThat(gre.field("key").condition()).isEqualTo("keyPresent");
    assertThat(gre.field("key").start())
        .isEqualTo(new Place(32, List.of("checksum", "reserved1")))
        .hasToString("32 + checksum + reserved1");
    assertThat(gre.field("key").start().offset()).isEmpty();
    assertThat(gre.field("version").isOptional()).isFalse();
  }

  @Test
  void isTheSameForEveryone() {
    assertThat(Ipv4HeaderDecoder.layout()).isSameAs(ipv4);
  }
}
