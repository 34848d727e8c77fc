package dev.wireglass.processor.lock;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A layout that differs from its lock does not compile, and the message says in what.
final class LayoutLockTest {
  private static final String UPDATE = "-Awireglass.lock.update=true";
  private static final String HELP =
      "      help: if that is intended, compile once with -Awireglass.lock.update=true,"
          + " and check the file in\n";

  @TempDir private Path folder;
  private Locked project;

  @BeforeEach
  void lock() throws IOException {
    project = new Locked(folder).lock(Locked.TEXT);
  }

  @Test
  void layoutAsLockedCompiles() {
    assertThat(project.reported()).isEmpty();
  }

  @Test
  void linesMayEndAsOnWindows() throws IOException {
    assertThat(project.lock(Locked.TEXT.replace("\n", "\r\n")).reported()).isEmpty();
  }

  @Test
  void lastLineMayHaveNoEnd() throws IOException {
    assertThat(project.lock(Locked.TEXT.strip()).reported()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "\"section 1\" | \"section 2\"",
        "/// A header. | /// Another text.",
        "@Unit(\"words\") | @Unit(\"32-bit words\")",
        "@Const(4) int version(); | @Const(4) @Offset(0) int version();",
        "@Bits(4) @Range(min = 2) | @Range(min = 2) @Bits(4)",
        "@Bits(8) int last(); | @Bits(8) long last();",
        "\"words * 4 - 8\" | \" words*4 -8 \"",
        "@Code(1) DATA, @Code(2) END, @Unknown OTHER | @Unknown OTHER, @Code(2) END, @Code(1) DATA",
        "version() == 4 | version() > 4"
      })
  void documentationIsNotLocked(String found, String replacement) {
    assertThat(project.with(found, replacement).reported()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "@Const(4) | @Const(5)"
            + "| 9:26 | bit 0: version, 4 bits, @Const(4)"
            + "| bit 0: version, 4 bits, @Const(5)",
        "min = 2 | min = 3"
            + "| 10:47 | bit 4: words, 4 bits, @Range(min = 2)"
            + "| bit 4: words, 4 bits, @Range(min = 3)",
        "int skew() | int tilt()"
            + "| 13:40 | bit 32: skew, 16 bits, signed | bit 32: tilt, 16 bits, signed",
        "signed = true | raw = false"
            + "| 13:38 | bit 32: skew, 16 bits, signed | bit 32: skew, 16 bits",
        ", order = Order.LITTLE_ENDIAN | "
            + "| 14:25 | bit 48: port, 16 bits, LITTLE_ENDIAN | bit 48: port, 16 bits",
        "(padding = 0) | (Encoding.US_ASCII)"
            + "| 15:45 | bit 64: address, 6 bytes, UTF_8, padded with 0"
            + "| bit 64: address, 6 bytes, US_ASCII",
        "words * 4 - 8 | words * 2 - 4"
            + "| 16:50 | bit 112: options, words * 4 - 8 bytes"
            + "| bit 112: options, words * 2 - 4 bytes",
        "words * 4 + 15 | words * 4 + 16"
            + "| 18:33 | length headerLength: words * 4 + 15 bytes"
            + "| length headerLength: words * 4 + 16 bytes",
        "port - headerLength | port - 4"
            + "| 20:64 | payload payload: port - headerLength bytes, on kind"
            + "| payload payload: port - 4 bytes, on kind",
        "value = 1, type | value = 2, type"
            + "| 20:64 |   payload 1: example.PortHeader |   payload 2: example.PortHeader",
        "@Code(2) END | @Code(3) END | 11:17 |   kind 2: END |   kind 3: END",
        "@Code(2) END | @Code(2) CLOSE | 11:17 |   kind 2: END |   kind 2: CLOSE",
        "@Unknown OTHER | @Unknown STRANGE"
            + "| 11:17 |   kind otherwise: OTHER |   kind otherwise: STRANGE",
        "@Flag(3) SAFE | @Flag(4) SAFE | 12:36 |   mode flag 3: SAFE |   mode flag 4: SAFE",
      },
      ignoreLeadingAndTrailingWhitespace = false)
  void changeOfOneLineIsShown(
      String found, String replacement, String place, String old, String now) {
    String change =
        "%s [LayoutIsLocked] PortHeader differs from its lock, FOLDER/example.PortHeader.layout\n"
                .formatted(place.strip())
            + "      - %s\n      + %s\n".formatted(line(old), line(now))
            + HELP;
    assertThat(project.with(found.strip(), replacement.strip()).reported()).isEqualTo(change);
  }

  /// A blank stands on each side of a bar.
  private static String line(String cell) {
    return cell.substring(1).stripTrailing();
  }

  @Test
  void fieldsBehindAreOnlyNamed() {
    assertThat(project.with("@Bytes(6)", "@Bytes(7)").with("+ 15", "+ 16").reported())
        .isEqualTo(
            """
            8:8 [LayoutIsLocked] PortHeader differs from its lock, FOLDER/example.PortHeader.layout
                  - bit 64: address, 6 bytes, UTF_8, padded with 0
                  + bit 64: address, 7 bytes, UTF_8, padded with 0
                  - length headerLength: words * 4 + 15 bytes
                  + length headerLength: words * 4 + 16 bytes
                  note: moved by that: options, last
            """
                + HELP);
  }

  @Test
  void terminatorIsLocked() {
    String terminated =
        """
        package example;

        import dev.wireglass.annotation.*;

        @Header
        public interface PortHeader {
          @Bytes(until = {13, 10}) String name();
        }
        """;
    assertThat(new Locked(folder, terminated).reported(UPDATE)).isEmpty();
    assertThat(new Locked(folder, terminated.replace("{13, 10}", "0")).reported())
        .isEqualTo(
            """
            7:28 [LayoutIsLocked] PortHeader differs from its lock, FOLDER/example.PortHeader.layout
                  - bit 0: name, bytes up to 0x0d 0x0a, UTF_8
                  + bit 0: name, bytes up to 0x00, UTF_8
            """
                + HELP);
  }

  @Test
  void conditionIsLocked() {
    String optional =
        """
        package example;

        import dev.wireglass.annotation.*;
        import java.lang.foreign.MemorySegment;

        @Header(order = Order.BIG_ENDIAN)
        public interface PortHeader {
          @Bits(8) int version();
          @Bits(16) @Present("version >= 2 && !(version == 9)") @Const(7) int kind();
          @Bytes(4) @Present("version >= 2") MemorySegment key();
          @Bits(8) int last();
        }
        """;
    assertThat(new Locked(folder, optional).reported(UPDATE)).isEmpty();
    String respaced = optional.replace("2 && !(version == 9)", "2&& ! ( version==9 )");
    assertThat(new Locked(folder, respaced).reported()).isEmpty();
    assertThat(new Locked(folder, optional.replace("2 &&", "3 &&")).reported())
        .isEqualTo(
            """
            9:71 [LayoutIsLocked] PortHeader differs from its lock, FOLDER/example.PortHeader.layout
                  - bit 8: kind, 16 bits, @Const(7), if version >= 2 && !(version == 9)
                  + bit 8: kind, 16 bits, @Const(7), if version >= 3 && !(version == 9)
            """
                + HELP);
    assertThat(new Locked(folder, optional.replace("@Present(\"version >= 2\") ", "")).reported())
        .isEqualTo(
            """
            10:27 [LayoutIsLocked] PortHeader differs from its lock, FOLDER/example.PortHeader.layout
                  - bit 8 + kind: key, 4 bytes, if version >= 2
                  + bit 8 + kind: key, 4 bytes
                  note: moved by that: last
            """
                + HELP);
  }

  @Test
  void fieldsThatChangePlacesAreShown() {
    String swapped =
        Locked.SOURCE
            .replace("int skew", "int first")
            .replace("int port", "int second")
            .replace("signed = true", "raw = false")
            .replace(", order = Order.LITTLE_ENDIAN", "")
            .replace("port -", "second -");
    Locked other = new Locked(folder, swapped);
    assertThat(other.reported(UPDATE)).isEmpty();
    Locked changed =
        new Locked(
            folder,
            swapped
                .replace("first", "x")
                .replace("int second", "int first")
                .replace("x()", "second()"));
    assertThat(changed.reported())
        .isEqualTo(
            """
            14:25 [LayoutIsLocked] PortHeader differs from its lock, FOLDER/example.PortHeader.layout
                  - bit 32: first, 16 bits
                  + bit 48: first, 16 bits
                  note: moved by that: second
            """
                + HELP);
  }

  @Test
  void wrongPlaceIsShown() throws IOException {
    assertThat(project.lock(Locked.TEXT.replace("bit 64: address", "bit 72: address")).reported())
        .isEqualTo(
            """
            15:39 [LayoutIsLocked] PortHeader differs from its lock, FOLDER/example.PortHeader.layout
                  - bit 72: address, 6 bytes, UTF_8, padded with 0
                  + bit 64: address, 6 bytes, UTF_8, padded with 0
            """
                + HELP);
  }

  @Test
  void lockOfSomethingElseIsShownWhole() throws IOException {
    assertThat(project.lock("nothing\n").reported())
        .contains("      - nothing\n      + header example.PortHeader\n")
        .contains("      +   payload 1: example.PortHeader\n")
        .endsWith(HELP);
  }

  @Test
  void newHeaderNeedsLock() throws IOException {
    Files.delete(project.file());
    assertThat(project.reported())
        .isEqualTo(
            """
            8:8 [LayoutIsLocked] PortHeader has no lock, FOLDER/example.PortHeader.layout
                  help: compile once with -Awireglass.lock.update=true, and check the file in
            """);
  }

  @Test
  void differenceWithholdsNoDecoder() {
    Locked user =
        project
            .with("min = 2", "min = 3")
            .with("version() == 4", "PortHeaderDecoder.FIXED_LENGTH == version()");
    assertThat(user.compile().errors()).hasSize(1);
  }

  @Test
  void brokenDeclarationIsToldWithoutItsLock() {
    assertThat(project.with("@Bits(8) int last", "@Bits(7) int last").reported())
        .contains("[BitsEndOnByte]")
        .doesNotContain("LayoutIsLocked");
  }

  @Test
  void updateWritesWhatIsDeclared() throws IOException {
    Locked inNewFolder = new Locked(folder.resolve("new/folder"));
    assertThat(inNewFolder.reported(UPDATE)).isEmpty();
    assertThat(inNewFolder.file()).hasContent(Locked.TEXT);
    assertThat(Files.readString(inNewFolder.file())).isEqualTo(Locked.TEXT);
  }

  @Test
  void updateReplacesWhatDiffers() throws IOException {
    Locked changed = project.with("min = 2", "min = 3");
    assertThat(changed.reported(UPDATE)).isEmpty();
    assertThat(Files.readString(project.file()))
        .isEqualTo(Locked.TEXT.replace("min = 2", "min = 3"));
    assertThat(changed.reported()).isEmpty();
  }

  @Test
  void updateWithoutValueIsMeant() throws IOException {
    Files.delete(project.file());
    assertThat(project.reported("-Awireglass.lock.update")).isEmpty();
    assertThat(project.file()).exists();
  }

  @Test
  void updateThatIsFalseWritesNothing() throws IOException {
    Files.delete(project.file());
    assertThat(project.reported("-Awireglass.lock.update=false")).contains("has no lock");
    assertThat(project.file()).doesNotExist();
  }

  @Test
  void lockThatIsNoTextIsTold() throws IOException {
    Files.write(project.file(), new byte[] {(byte) 0xff, (byte) 0xfe});
    assertThat(project.reported())
        .isEqualTo(
            """
            8:8 [LayoutIsLocked] PortHeader has a lock that is no text, FOLDER/example.PortHeader.layout
                  help: compile once with -Awireglass.lock.update=true
            """);
    assertThat(project.reported(UPDATE)).isEmpty();
    assertThat(Files.readString(project.file())).isEqualTo(Locked.TEXT);
  }

  @Test
  void folderInPlaceOfLockIsTold() throws IOException {
    Files.delete(project.file());
    Files.createDirectory(project.file());
    assertThat(project.reported())
        .startsWith("8:8 [LayoutIsLocked] PortHeader has a lock that cannot be read: ")
        .doesNotContain("\tat ");
    assertThat(project.reported(UPDATE))
        .startsWith("8:8 [LayoutIsLocked] PortHeader's lock cannot be written: ")
        .doesNotContain("\tat ");
  }

  @Test
  void missingFolderIsToldOnce() {
    assertThat(new Locked(folder.resolve("missing")).reported())
        .isEqualTo(
            """
            -1:-1 [LayoutIsLocked] -Awireglass.lock: there is no folder FOLDER; to make it, compile \
            once with -Awireglass.lock.update=true, and check it in
            """);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-Awireglass.lock.update=true"
            + "|-Awireglass.lock.update needs a folder: add -Awireglass.lock=<folder>",
        "-Awireglass.lock|-Awireglass.lock names no folder: type -Awireglass.lock=<folder>",
        "-Awireglass.lock=|-Awireglass.lock names no folder: type -Awireglass.lock=<folder>",
        "-Awireglass.lock=. -Awireglass.lock.update=yes"
            + "|-Awireglass.lock.update is yes; type true or false",
        "-Awireglass.lock=\0|-Awireglass.lock=\0 is no folder: Nul character not allowed"
      })
  void optionsWithoutSenseAreTold(String given) {
    String[] optionsAndMessage = given.split("\\|");
    assertThat(
            Locked.compile(Locked.SOURCE, List.of((Object[]) optionsAndMessage[0].split(" ")))
                .errors())
        .singleElement()
        .extracting(each -> each.getMessage(Locale.ROOT))
        .isEqualTo("[LayoutIsLocked] " + optionsAndMessage[1]);
  }
}
