package dev.wireglass.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The mistakes that a tired person makes in a declaration that is right: each gets one message,
/// which says what to type.
final class TiredMistakesTest {
  private static final String RIGHT =
      """
      package example;

      import dev.wireglass.annotation.*;
      import java.lang.foreign.MemorySegment;

      @Header(order = Order.BIG_ENDIAN, bytes = 20, diagram = \"""
           0                   1                   2                   3
           0 1 2 3 4 5 6 7 8 9 0 1 2 3 4 5 6 7 8 9 0 1 2 3 4 5 6 7 8 9 0 1
          +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
          |Version|  IHL  |    DSCP   |ECN|          Total Length         |
          +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
          |         Identification        |0|D|M|     Fragment Offset     |
          +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
          |  Time to Live |    Protocol   |        Header Checksum        |
          +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
          |                         Source Address                        |
          +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
          |                      Destination Address                      |
          +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
          |                            Options                            |
          +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
          \""")
      public interface PacketHeader {
        @Bits(4) @Const(4) int version();
        @Bits(4) @Range(min = 5) int ihl();
        @Bits(6) int dscp();
        @Bits(2) int ecn();
        @Bits(16) int totalLength();
        @Bits(16) int identification();
        @Bits(1) @Reserved boolean reserved();
        @Bits(1) boolean dontFragment();
        @Bits(1) boolean moreFragments();
        @Bits(13) int fragmentOffset();
        @Bits(8) int timeToLive();
        @Bits(8) int protocol();
        @Bits(16) int headerChecksum();
        @Bits(32) long sourceAddress();
        @Bits(32) long destinationAddress();
        @Bytes(length = "ihl * 4 - 20") MemorySegment options();
        @Length("ihl * 4") int headerLength();
        @Payload(on = "protocol", length = "totalLength - headerLength", cases = {
          @Case(value = 6, type = SegmentHeader.class),
          @Case(value = 17, type = DatagramHeader.class)
        })
        MemorySegment payload();
      }

      @Header interface SegmentHeader { @Bits(8) int kind(); }

      @Header interface DatagramHeader { @Bits(8) int kind(); }
      """;

  @Test
  void nothingIsSaidAboutWhatIsRight() {
    assertThat(compile(RIGHT).errors()).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "wrong width | @Bits(13) int fragmentOffset | @Bits(12) int fragmentOffset | BitsEndOnByte"
            + " | @Bits(1) @Reserved",
        "swapped fields | @Bits(16) int totalLength();\\n"
            + "  @Bits(16) int identification(); | @Bits(16) int identification();\\n"
            + "  @Bits(16) int totalLength(); | LayoutMatchesDiagram | identification",
        "no byte order | order = Order.BIG_ENDIAN, bytes | bytes | ByteOrderIsStated |"
            + " @Header(order = Order.BIG_ENDIAN)",
        "int for 32 bits | long sourceAddress | int sourceAddress | CarrierHoldsField | return"
            + " long",
        "no range | @Range(min = 5) int ihl | int ihl | LengthIsNeverNegative | add @Range(min = 5)"
            + " to ihl",
        "misspelt field | ihl * 4 - 20 | ilh * 4 - 20 | NamesResolve | ihl",
        "duplicate case | value = 17 | value = 6 | CasesAreDistinct | 6",
        "hole in a byte | @Bits(2) int ecn();\\n |  | BitsEndOnByte | @Bits(2) @Reserved",
        "wrong total size | bytes = 20 | bytes = 24 | FieldsFillHeader | bytes = 20",
        "diagram of yesterday | @Bits(8) int timeToLive(); | @Bits(4) int timeToLive();\\n"
            + "  @Bits(4) int hops(); | LayoutMatchesDiagram | hops",
      })
  void eachMistakeGetsOneMessageThatSaysWhatToType(
      String name, String right, String wrong, String rule, String typed) {
    String before = right.replace("\\n", "\n");
    String after = wrong == null ? "" : wrong.replace("\\n", "\n");
    assertThat(RIGHT).contains(before);
    assertThat(compile(RIGHT.replace(before, after)).errors())
        .singleElement()
        .satisfies(
            error ->
                assertThat(error.getMessage(Locale.ROOT))
                    .startsWith("[" + rule + "]")
                    .contains("help: ")
                    .contains(typed));
  }

  private static Compilation compile(String source) {
    return Compiler.javac()
        .withProcessors(new HeaderProcessor())
        .compile(JavaFileObjects.forSourceString("example.PacketHeader", source));
  }
}
