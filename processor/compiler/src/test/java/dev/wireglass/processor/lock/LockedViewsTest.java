package dev.wireglass.processor.lock;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What stands in ranges is locked too.
final class LockedViewsTest {
  private static final String SOURCE =
      """
      package example;

      import dev.wireglass.annotation.*;
      import dev.wireglass.runtime.Options;

      @Header(order = Order.BIG_ENDIAN)
      public interface PortHeader {
        @Bits(8) @Range(max = 9) int entries();
        @Nested First first();
        @Repeated(count = "entries") Iterable<First> all();
        @Bytes(6) @Repeated(until = "kind == 0") Iterable<First> some();
        @Bytes(length = "entries")
        @Tlv(align = 2, end = 0, single = 1, cases = @Case(value = 3, type = Three.class))
        Options options();

        @Header(order = Order.BIG_ENDIAN)
        interface First {
          @Bits(8) int kind();
        }

        @Header(order = Order.BIG_ENDIAN)
        interface Second {
          @Bits(8) int kind();
        }

        @Header(order = Order.BIG_ENDIAN)
        interface Three {
          @Bits(8) int kind();
          @Bits(8) @Const(2) int length();
        }

        @Header(order = Order.BIG_ENDIAN)
        interface Four {
          @Bits(8) int kind();
          @Bits(8) @Const(2) int length();
        }
      }
      """;

  private static final String TEXT =
      """
      header example.PortHeader
      order BIG_ENDIAN
      bit 0: entries, 8 bits, @Range(max = 9)
      bit 8: first, 1 bytes, as example.PortHeader.First
      bit 16: all, entries * 1 bytes, list of example.PortHeader.First, count entries
      bit 16 + all: some, 6 bytes, list of example.PortHeader.First, until kind == 0
      bit 64 + all: options, entries bytes, options of 8-bit kind and 8-bit length, aligned to 2, \
      end 0, single 1
        options 3: example.PortHeader.Three
      """;

  @TempDir private Path folder;
  private Locked project;

  @BeforeEach
  void lock() throws IOException {
    project = new Locked(folder, SOURCE).lock(TEXT);
    for (String nested : new String[] {"First", "Second", "Three", "Four"}) {
      boolean isOption = nested.equals("Three") || nested.equals("Four");
      Files.writeString(
          folder.resolve("example.PortHeader." + nested + ".layout"),
          "header example.PortHeader."
              + nested
              + "\norder BIG_ENDIAN\nbit 0: kind, 8 bits\n"
              + (isOption ? "bit 8: length, 8 bits, @Const(2)\n" : ""));
    }
  }

  @Test
  void layoutAsLockedCompiles() {
    assertThat(project.reported()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "@Nested First | @Nested Second | + bit 8: first, 1 bytes, as example.PortHeader.Second",
        "Iterable<First> all | Iterable<Second> all | list of example.PortHeader.Second, count",
        "count = \"entries\" | count = \"entries / 2\" | First, count entries / 2",
        "kind == 0 | kind == 1 | First, until kind == 1",
        "(until = \"kind == 0\") | '' | + bit 16 + all: some, 6 bytes, list of example.Port",
        "align = 2 | align = 4 | aligned to 4, end 0, single 1",
        "end = 0, | '' | aligned to 2, single 1",
        "single = 1, | '' | aligned to 2, end 0",
        "single = 1, cases = @Case(value = 3, type = Three.class)"
            + "| lengthCounts = LengthCounts.VALUE"
            + "| 8-bit length of the VALUE, aligned to 2, end 0",
        "value = 3 | value = 4 | +   options 4: example.PortHeader.Three",
        "Three.class | Four.class | +   options 3: example.PortHeader.Four"
      })
  void changeIsShown(String found, String replacement, String shown) {
    assertThat(project.with(found, replacement).reported())
        .contains("[LayoutIsLocked] PortHeader differs from its lock")
        .contains(shown);
  }
}
