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
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Fields that may be absent, among them the one that tells what is carried.
final class OptionalFieldsExportTest {
  /// What is in a packet.
  ///
  /// @param bytes the packet
  /// @param fields of both headers that are there besides those that always are
  private record Packet(byte[] bytes, Map<String, String> fields) {
    private static Packet of(String hex, Map<String, String> fields) {
      return new Packet(HexFormat.of().parseHex(hex.replace(" ", "")), fields);
    }
  }

  private static final List<String> OPTIONAL =
      List.of("words", "name", "reason", "selector", "checksum");

  private static final String CARRIED = "sequenceNumber";

  private static final List<Packet> PACKETS =
      List.of(
          Packet.of(
              "c3 01 4142 0001 aaaa 00000007",
              Map.of(
                  "words",
                  "1",
                  "name",
                  "4142",
                  "selector",
                  "1",
                  "checksum",
                  "43690",
                  CARRIED,
                  "7")),
          // What looks like a selector is carried.
          Packet.of("83 01 4142 0001 00000007", Map.of("words", "1", "name", "4142")),
          Packet.of(
              "01 5a0d0a 0001 aaaa 00000007",
              Map.of("reason", "5a", "selector", "1", "checksum", "43690", CARRIED, "7")),
          Packet.of(
              "02 5a0d5a0d0a 0001 00000007",
              Map.of("reason", "5a0d5a", "selector", "1", CARRIED, "7")),
          Packet.of("02 5a0d0a 0002 00000007", Map.of("reason", "5a", "selector", "2")),
          // A name that is too long, and a reason without an end.
          Packet.of("c3 05 4142434445464748494a 0001 aaaa 00000007", Map.of()),
          Packet.of("02 5a0a 0001 00000007", Map.of()));

  private final List<HeaderModel> headers =
      DeclaredHeaders.of(
          Stream.of("TunnelHeader", "InnerHeader")
              .map(
                  name ->
                      JavaFileObjects.forSourceString(
                          "example." + name, Fixture.read("exported/" + name + ".java")))
              .toList());

  @TempDir private Path folder;

  @Test
  void wiresharkShowsWhatIsThere() throws Exception {
    ForeignTool.need("tshark");
    Path capture =
        Files.write(
            folder.resolve("tunnel.pcap"),
            UserCapture.of(PACKETS.stream().map(Packet::bytes).toList()));
    Tshark tshark = new Tshark(folder);
    List<Path> scripts = tshark.scripts(headers);
    scripts.add(
        tshark.script(
            "attach.lua",
            """
            DissectorTable.get("wtap_encap"):add(
              wtap.USER0, Dissector.get("wireglass_tunnelheader"))
            """));
    List<String> fields = new ArrayList<>();
    OPTIONAL.forEach(name -> fields.add("wireglass_tunnelheader." + name));
    fields.add("wireglass_innerheader." + CARRIED);

    List<Map<String, String>> read =
        tshark.read(capture, scripts, fields).stream()
            .map(OptionalFieldsExportTest::unqualified)
            .toList();

    assertThat(read).isEqualTo(PACKETS.stream().map(Packet::fields).toList());
  }

  @Test
  void kaitaiReadsWhatIsThere() throws Exception {
    KaitaiClasses.need(folder);
    KaitaiClasses classes = KaitaiClasses.of(headers, folder);
    DecoderPlan tunnel = Planner.plan(headers.getFirst());
    DecoderPlan inner = Planner.plan(headers.getLast());
    for (Packet packet : PACKETS) {
      Map<String, String> fields = new TreeMap<>();
      Object read = classes.read(tunnel, packet.bytes(), ByteOrder.BIG_ENDIAN);
      if (read != null) {
        fields.putAll(KaitaiClasses.fields(tunnel, read));
        fields.keySet().retainAll(OPTIONAL);
        Object following = KaitaiClasses.following(tunnel, read);
        if (following != null) {
          fields.putAll(KaitaiClasses.fields(inner, following));
        }
      }
      assertThat(fields).isEqualTo(packet.fields());
    }
  }

  private static Map<String, String> unqualified(Map<String, String> fields) {
    Map<String, String> unqualified = new TreeMap<>();
    fields.forEach((name, value) -> unqualified.put(name.substring(name.indexOf('.') + 1), value));
    return unqualified;
  }
}
