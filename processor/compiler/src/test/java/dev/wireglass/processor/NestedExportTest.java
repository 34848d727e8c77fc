package dev.wireglass.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.JavaFileObjects;
import dev.wireglass.processor.model.HeaderModel;
import dev.wireglass.processor.plan.DecoderPlan;
import dev.wireglass.processor.plan.Planner;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Headers within a header, one of which may be absent, and lists that end in every way.
final class NestedExportTest {
  private static final String MINUTES = "wireglass_rosterheader_moment.minute";
  private static final String NUMBERS = "wireglass_rosterheader_person.number";

  /// What is in a packet.
  ///
  /// @param bytes the packet, in hex
  /// @param minutes of all moments in it
  /// @param numbers of all persons in it
  /// @param isWhole no list breaks off
  private record Packet(String bytes, String minutes, String numbers, boolean isWhole) {
    private byte[] content() {
      return HexFormat.of().parseHex(bytes.replace(" ", ""));
    }

    private Map<String, String> fields() {
      Map<String, String> fields = new LinkedHashMap<>();
      if (!minutes.isEmpty()) {
        fields.put(MINUTES, minutes);
      }
      if (!numbers.isEmpty()) {
        fields.put(NUMBERS, numbers);
      }
      return fields;
    }
  }

  private static final List<Packet> PACKETS =
      List.of(
          new Packet("0100 00 00 00 00", "1", "", true),
          // An author, two moments, three members of whom the second is the last, a guest of two.
          new Packet(
              "0100 01 030741000000 02 0200 0300 07 0209 830a42 0208 01 020b 020c",
              "1,2,3",
              "7,9,10,11",
              true),
          // Members up to the end of their bytes; fewer guests than are said.
          new Packet("0100 00 00 05 0209 030a42 02 020b", "1", "9,10,11", true),
          // The second member is too short to be one; the second guest does not find room.
          new Packet("0100 00 00 04 0209 010a 03 020b 040c", "1", "9,11", false),
          // The author is too long for the room, and then too short to be one.
          new Packet("0100 01 070741000000 00 00 00", "", "", true),
          new Packet("0100 01 010741000000 00 00 00", "", "", true),
          // One moment of two.
          new Packet("0100 00 02 0200", "", "", true));

  private final List<HeaderModel> headers =
      DeclaredHeaders.of(
          List.of(
              JavaFileObjects.forSourceString(
                  "example.RosterHeader", Fixture.read("exported/RosterHeader.java"))));

  @TempDir private Path folder;

  @Test
  void wiresharkShowsWhatIsWithin() throws Exception {
    ForeignTool.need("tshark");
    Path capture =
        Files.write(
            folder.resolve("roster.pcap"),
            UserCapture.of(PACKETS.stream().map(Packet::content).toList()));
    Tshark tshark = new Tshark(folder);
    List<Path> scripts = tshark.scripts(headers);
    scripts.add(
        tshark.script(
            "attach.lua",
            """
            DissectorTable.get("wtap_encap"):add(
              wtap.USER0, Dissector.get("wireglass_rosterheader_le"))
            """));

    assertThat(tshark.readAll(capture, scripts, List.of(MINUTES, NUMBERS)))
        .isEqualTo(PACKETS.stream().map(Packet::fields).toList());
  }

  @Test
  void kaitaiReadsWhatIsWithin() throws Exception {
    KaitaiClasses.need(folder);
    KaitaiClasses classes = KaitaiClasses.of(headers, folder);
    DecoderPlan roster = Planner.plan(headers.getFirst());
    for (Packet packet : PACKETS) {
      Object read = classes.read(roster, packet.content(), ByteOrder.LITTLE_ENDIAN);
      if (read == null || !packet.isWhole()) {
        assertThat(read == null).as(packet.bytes()).isEqualTo(packet.minutes().isEmpty());
        continue;
      }
      List<Object> minutes = new ArrayList<>(List.of(KaitaiClasses.get(read, "written")));
      minutes.addAll(KaitaiClasses.elements(read, "moments"));
      List<Object> persons = new ArrayList<>();
      Object author = KaitaiClasses.get(read, "author");
      if (author != null) {
        persons.add(author);
      }
      persons.addAll(KaitaiClasses.elements(read, "members"));
      persons.addAll(KaitaiClasses.elements(read, "guests"));
      assertThat(joined(minutes, "minute")).isEqualTo(packet.minutes());
      assertThat(joined(persons, "number")).isEqualTo(packet.numbers());
    }
  }

  private static String joined(List<Object> headers, String field) {
    return headers.stream()
        .map(
            header -> {
              try {
                return KaitaiClasses.get(header, field).toString();
              } catch (ReflectiveOperationException e) {
                throw new AssertionError(e);
              }
            })
        .collect(Collectors.joining(","));
  }
}
