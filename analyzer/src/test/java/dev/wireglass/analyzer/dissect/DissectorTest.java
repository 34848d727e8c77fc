package dev.wireglass.analyzer.dissect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wireglass.analyzer.Frame;
import dev.wireglass.analyzer.PcapFile;
import dev.wireglass.analyzer.analysis.Analysis;
import dev.wireglass.analyzer.analysis.Analyzer;
import dev.wireglass.analyzer.tcp.EndpointSummary;
import java.io.IOException;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

final class DissectorTest {
  private static Stream<Arguments> framesThatAreSkipped() {
    var syn = Frame.syn().bytes();
    return Stream.of(
        Arguments.of(new byte[0], "Ethernet header cut short"),
        Arguments.of(Arrays.copyOf(syn, 13), "Ethernet header cut short"),
        Arguments.of(Frame.syn().etherType(1500).bytes(), "LLC service access point 0x45"),
        Arguments.of(Frame.syn().etherType(1501).bytes(), "EtherType 0x05dd"),
        Arguments.of(Frame.syn().etherType(0x0806).bytes(), "EtherType 0x0806 (ARP)"),
        Arguments.of(
            Frame.syn().etherType(0x86dd).padding(40).bytes(),
            "IPv6 expected, but the version is another"),
        Arguments.of(Arrays.copyOf(syn, 33), "IPv4 header cut short"),
        Arguments.of(Arrays.copyOf(Frame.syn().ihl(15).bytes(), 73), "IPv4 header cut short"),
        Arguments.of(Frame.syn().version(6).bytes(), "IPv4 expected, but the version is another"),
        Arguments.of(Frame.syn().ihl(4).bytes(), "IPv4 header length below 20 bytes"),
        Arguments.of(Frame.syn().ihl(0).bytes(), "IPv4 header length below 20 bytes"),
        Arguments.of(Frame.syn().totalLength(19).bytes(), "IPv4 total length below header length"),
        Arguments.of(
            Frame.syn().ihl(6).totalLength(23).bytes(), "IPv4 total length below header length"),
        Arguments.of(
            Frame.syn().payload(4).fragment(0x2000).bytes(),
            "fragment of an IP packet that is not whole"),
        Arguments.of(
            Frame.syn().fragment(0x0001).bytes(), "fragment of an IP packet that is not whole"),
        Arguments.of(Frame.syn().protocol(17).bytes(), "IP protocol 17 (UDP)"),
        Arguments.of(Frame.syn().protocol(253).bytes(), "IP protocol 253"),
        Arguments.of(Frame.syn().totalLength(20).bytes(), "IP payload too short for a TCP header"),
        Arguments.of(Frame.syn().totalLength(39).bytes(), "IP payload too short for a TCP header"),
        Arguments.of(Arrays.copyOf(syn, 53), "IP payload too short for a TCP header"),
        Arguments.of(Frame.syn().dataOffset(4).bytes(), "TCP header length below 20 bytes"),
        Arguments.of(
            Frame.syn().dataOffset(6).totalLength(40).bytes(),
            "TCP header length beyond the IP payload"));
  }

  @ParameterizedTest
  @MethodSource("framesThatAreSkipped")
  void countsByReasonWhatIsNotAnalysed(byte[] frame, String reason) throws IOException {
    var analysis = analyze(new PcapFile().packet(frame).packet(frame));

    assertThat(analysis.packets().segments()).isZero();
    assertThat(analysis.trace().connections()).isEmpty();
    assertThat(texts(analysis.packets().skipped())).containsExactly("2 " + reason);
  }

  @Test
  void skipsWhatTheSnapLengthCutInTheFixedPart() throws IOException {
    var cut = Arrays.copyOf(Frame.syn().bytes(), 53);

    assertThat(texts(analyze(new PcapFile().packet(cut, 54)).packets().skipped()))
        .containsExactly("1 TCP header cut short");
  }

  @Test
  void tellsLinkTypesThatNobodyReads() throws IOException {
    var file = new PcapFile(ByteOrder.BIG_ENDIAN, 0xa1b2c3d4, 65_535, 147);

    assertThat(texts(analyze(file.packet(new byte[60])).packets().skipped()))
        .containsExactly("1 link type 147");
  }

  @Test
  void countsEveryUnknownNumberApart() throws IOException {
    var file = new PcapFile();
    for (int type = 3000; type < 4000; type++) {
      file.packet(Frame.syn().etherType(type).bytes()).packet(Frame.syn().etherType(type).bytes());
    }

    var skipped = analyze(file).packets().skipped();
    assertThat(skipped).hasSize(1000).allMatch(count -> count.packets() == 2);
  }

  @Test
  void takesTheNumbersOfTheSegment() throws IOException {
    var analysis = analyze(new PcapFile().packet(Frame.syn().payload(10).bytes()));

    var source = source(analysis);
    assertThat(source.address()).hasToString("10.0.0.1");
    assertThat(source.port()).isEqualTo(50_000);
    assertThat(source.payloadBytes()).isEqualTo(10);
    assertThat(source.window().max()).isEqualTo(8192);
    assertThat(source.syns()).isEqualTo(1);
    assertThat(analysis.packets().skipped()).isEmpty();
    assertThat(analysis.packets().remarks()).isEmpty();
  }

  @Test
  void doesNotCountPaddingAsData() throws IOException {
    assertThat(
            source(analyze(new PcapFile().packet(Frame.syn().padding(6).bytes()))).payloadBytes())
        .isZero();
  }

  @Test
  void skipsOptionsOfBothHeaders() throws IOException {
    var frame = Frame.syn().ihl(15).dataOffset(15).payload(3).bytes();

    assertThat(source(analyze(new PcapFile().packet(frame))).payloadBytes()).isEqualTo(3);
  }

  @Test
  void countsTheDataOfCutPacketsInFull() throws IOException {
    var cut = Arrays.copyOf(Frame.syn().dataOffset(8).payload(1000).bytes(), 54);
    var analysis = analyze(new PcapFile().packet(cut, 1066));

    assertThat(source(analysis).payloadBytes()).isEqualTo(1000);
    assertThat(texts(analysis.packets().remarks()))
        .containsExactly("1 data cut by the snapshot length, counted in full");
  }

  @Test
  void takesTheLengthOfTheFrameWhereTotalLengthIsZero() throws IOException {
    var analysis = analyze(new PcapFile().packet(Frame.syn().totalLength(0).payload(9000).bytes()));

    assertThat(source(analysis).payloadBytes()).isEqualTo(9000);
    assertThat(texts(analysis.packets().remarks()))
        .containsExactly("1 IPv4 total length 0 (segmentation offload), taken from the frame");
  }

  @Test
  void doesNotBelieveATotalLengthBeyondTheFrame() throws IOException {
    var analysis = analyze(new PcapFile().packet(Frame.syn().totalLength(1500).payload(4).bytes()));

    assertThat(source(analysis).payloadBytes()).isEqualTo(4);
    assertThat(texts(analysis.packets().remarks()))
        .containsExactly("1 IPv4 total length beyond the frame, taken from the frame");
  }

  private static Analysis analyze(PcapFile file) throws IOException {
    var analysis = (Analysis) Analyzer.analyze(file.channel());
    assertThat(analysis.packets().accounted()).isEqualTo(analysis.packets().packets());
    return analysis;
  }

  private static EndpointSummary source(Analysis analysis) {
    return analysis.trace().connections().getFirst().source();
  }

  private static List<String> texts(List<PacketCount> counts) {
    return counts.stream().map(count -> count.packets() + " " + count.reason()).toList();
  }
}
