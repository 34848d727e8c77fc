package dev.wireglass.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import dev.wireglass.processor.plan.DecoderPlan;
import dev.wireglass.processor.plan.Planner;
import java.io.IOException;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The option `wireglass.export`, and what the tools do with what it writes.
final class ExportTest {
  private static final byte[] FRAME =
      HexFormat.of().parseHex("02 80 0100 040000 ff 78563412".replace(" ", ""));

  @Test
  void nothingIsExportedUnlessAskedFor() {
    assertThat(compile().generatedFiles())
        .noneMatch(file -> file.getKind() == JavaFileObject.Kind.OTHER);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "lau | -Awireglass.export: no format is called \"lau\"; did you mean lua?",
        "lua,c | -Awireglass.export: no format is called \"c\"; there are ksy, lua",
      })
  void unknownFormatIsAnError(String option, String message) {
    assertThat(compile("-Awireglass.export=" + option).errors())
        .extracting(error -> error.getMessage(null))
        .containsExactly(message);
  }

  @Test
  void wiresharkPassesTheByteOrderOn(@TempDir Path folder) throws IOException {
    ForeignTool.need("tshark");
    Tshark tshark = new Tshark(folder);
    List<Path> scripts = tshark.scripts(DeclaredHeaders.of(sources()));
    scripts.add(
        tshark.script(
            "attach.lua",
            """
            DissectorTable.get("wtap_encap"):add(
              wtap.USER0, Dissector.get("wireglass_frameheader_le"))
            """));
    Path capture = Files.write(folder.resolve("frame.pcap"), UserCapture.of(List.of(FRAME)));

    assertThat(
            tshark.read(
                capture,
                scripts,
                List.of(
                    "wireglass_frameheader.words",
                    "wireglass_frameheader.treatment.URGENT",
                    "wireglass_frameheader.treatment.OPTIONAL",
                    "wireglass_messageheader.sequenceNumber")))
        .containsExactly(
            Map.of(
                "wireglass_frameheader.words", "4",
                "wireglass_frameheader.treatment.URGENT", "0",
                "wireglass_frameheader.treatment.OPTIONAL", "1",
                "wireglass_messageheader.sequenceNumber", "305419896"));
  }

  @Test
  void kaitaiPassesTheByteOrderOn(@TempDir Path folder) throws Exception {
    KaitaiClasses.need(folder);
    var headers = DeclaredHeaders.of(sources());
    KaitaiClasses classes = KaitaiClasses.of(headers, folder);
    DecoderPlan frame = Planner.plan(headers.get(0));
    DecoderPlan message = Planner.plan(headers.get(1));
    Object read = classes.read(frame, FRAME, ByteOrder.LITTLE_ENDIAN);

    assertThat(KaitaiClasses.fields(frame, read)).containsEntry("words", "4");
    assertThat(KaitaiClasses.fields(message, KaitaiClasses.following(frame, read)))
        .containsEntry("sequenceNumber", "305419896");
  }

  /// Only what is exported is of interest here, so that nothing more than that is made.
  private static Compilation compile(String... options) {
    return Compiler.javac()
        .withProcessors(new HeaderProcessor())
        .withOptions(Stream.concat(Stream.of("-proc:only"), Stream.of(options)).toArray())
        .compile(sources());
  }

  private static List<JavaFileObject> sources() {
    return Stream.of("FrameHeader", "MessageHeader")
        .map(
            name ->
                JavaFileObjects.forSourceString(
                    "example." + name, Fixture.read("exported/" + name + ".java")))
        .toList();
  }
}
