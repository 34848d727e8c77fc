package dev.wireglass.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.JavaFileObjects;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.LongUnaryOperator;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Wireshark with the exported dissector of GRE shows what its own shows of packets that the
/// encoders made, with every choice of optional fields.
final class LuaOnGreTest {
  /// Two fields of one meaning.
  ///
  /// @param theirs Wireshark's
  /// @param ours the exported dissector's
  /// @param translation from theirs to ours
  private record Pair(String theirs, String ours, LongUnaryOperator translation) {
    private Pair(String theirs, String ours) {
      this(theirs, ours, LongUnaryOperator.identity());
    }
  }

  private static final List<Pair> PAIRS =
      List.of(
          new Pair("gre.flags.checksum", "checksumPresent"),
          new Pair("gre.flags.routing", "reserved"),
          new Pair("gre.flags.key", "keyPresent"),
          new Pair("gre.flags.sequence_number", "sequenceNumberPresent"),
          new Pair("gre.flags_and_version", "reserved0", flags -> flags >> 3 & 0x1ff),
          new Pair("gre.flags.version", "version"),
          new Pair("gre.proto", "protocolType"),
          new Pair("gre.checksum", "checksum"),
          new Pair("gre.offset", "reserved1"),
          new Pair("gre.key", "key"),
          new Pair("gre.sequence_number", "sequenceNumber"));

  @TempDir private Path folder;

  @BeforeEach
  void needsTshark() {
    ForeignTool.need("tshark");
  }

  @Test
  void showsWhatWiresharkShows() throws Exception {
    Path capture = Files.write(folder.resolve("gre.pcap"), UserCapture.ofIpv4(packets()));
    Tshark tshark = new Tshark(folder);
    List<Path> scripts = tshark.scripts(DeclaredHeaders.ofRepository());
    scripts.add(
        tshark.script(
            "attach.lua",
            """
            DissectorTable.get("ip.proto"):set(47, Dissector.get("wireglass_greheader"))
            """));

    List<Map<String, String>> ours =
        tshark.read(capture, scripts, PAIRS.stream().map(LuaOnGreTest::ours).toList());
    List<Map<String, String>> theirs =
        tshark.read(capture, List.of(), PAIRS.stream().map(Pair::theirs).toList());

    assertThat(ours).hasSize(8);
    assertThat(ours.getFirst()).hasSize(7);
    assertThat(ours.getLast()).hasSameSizeAs(PAIRS);
    assertThat(ours).isEqualTo(theirs.stream().map(LuaOnGreTest::translated).toList());
  }

  @SuppressWarnings("unchecked")
  private static List<byte[]> packets() throws ReflectiveOperationException {
    List<JavaFileObject> sources = new ArrayList<>(DeclaredHeaders.sourcesOfRepository());
    sources.add(
        JavaFileObjects.forSourceString(
            "example.GrePackets", Fixture.read("exported/GrePackets.java")));
    return (List<byte[]>)
        CompiledHeaders.of(sources).loadClass("example.GrePackets").getMethod("all").invoke(null);
  }

  private static String ours(Pair pair) {
    return "wireglass_greheader." + pair.ours();
  }

  private static Map<String, String> translated(Map<String, String> theirs) {
    Map<String, String> translated = new TreeMap<>();
    for (Pair pair : PAIRS) {
      String value = theirs.get(pair.theirs());
      if (value != null) {
        long number = pair.translation().applyAsLong(Long.decode(value));
        translated.put(ours(pair), Long.toString(number));
      }
    }
    return translated;
  }
}
