package dev.wireglass.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/// How checksums of all sorts are verified, computed and filled, as it is read by people.
final class ChecksumSourceTest {
  @Test
  void numberBetweenWordsIsSummedWithTheRest() throws IOException {
    assertThat(
            decoder("@Bits(16) int kind(); @Bits(16) @Checksum(ChecksumKind.INTERNET) int sum();"))
        .contains(
            """
              public static boolean sumIsRight(MemorySegment bytes, long offset) {
                long sum = InternetChecksum.sum(bytes, offset, offset + 4);
                return InternetChecksum.isRight(sum);
              }
            """,
            """
              public static int computeSum(MemorySegment bytes, long offset) {
                long sum = InternetChecksum.sumWithout(bytes, offset, offset + 2, offset + 4);
                return InternetChecksum.checksum(sum);
              }
            """,
            """
                if (!sumIsRight()) {
                  violations.add(new Violation("FooHeader", "sum", sum(),
                      "@Checksum, which gives " + computeSum()));
                }
            """);
  }

  @Test
  void numberAcrossWordsIsAWordOfItsOwn() throws IOException {
    assertThat(
            decoder(
                """
                @Bits(8) int kind();
                @Bits(value = 16, raw = true, order = Order.LITTLE_ENDIAN)
                @Checksum(ChecksumKind.INTERNET) short sum();
                """))
        .contains(
            "long sum = InternetChecksum.sumWith(bytes, offset, offset + 1, offset + 3);",
            "return (short) InternetChecksum.checksum(sum, ByteOrder.LITTLE_ENDIAN);");
  }

  /// Where what is covered ends at the limit, a wrong sum may as well be a cut header.
  @Test
  void checksumUpToTheLimitIsNotReported() throws IOException {
    assertThat(
            decoder(
                """
                @Bits(16) @Checksum(ChecksumKind.INTERNET) int sum();
                @Bytes(length = "remaining") MemorySegment rest();
                """))
        .contains("It cannot be where the header is cut.", "return List.of();");
  }

  @Test
  void pseudoHeaderIsAddedAndZeroMeansNone() throws IOException {
    String body =
        """
        @Bits(16)
        @Checksum(value = ChecksumKind.INTERNET, cover = ChecksumCover.HEADER_AND_PAYLOAD,
            pseudoHeader = true, zeroMeansNone = true)
        int sum();
        @Payload MemorySegment data();
        """;
    assertThat(decoder(body))
        .contains(
            """
                if (sum(bytes, offset) == 0) {
                  return true;
                }
                long sum = InternetChecksum.sum(bytes, offset, dataLimit(bytes, offset, limit));
                return InternetChecksum.isRight(sum + pseudoHeaderSum);
            """,
            "return InternetChecksum.orOnes(InternetChecksum.checksum(sum + pseudoHeaderSum));",
            "return List.of();");
    assertThat(encoder(body))
        .contains(
            """
              public FooHeaderEncoder fillSum(long pseudoHeaderSum) {
                sum(bytes, offset, FooHeaderDecoder.computeSum(bytes, offset, end(), pseudoHeaderSum));
                return this;
              }
            """)
        .doesNotContain("sumIsSet");
  }

  @Test
  void crcIsThatOfTheJdkAndFilledAtTheEnd() throws IOException {
    String body = "@Bits(value = 32, raw = true) @Checksum(ChecksumKind.CRC32C) int sum();";
    assertThat(decoder(body))
        .contains(
            "return sum(bytes, offset) == computeSum(bytes, offset);",
            "return (int) JdkChecksum.crc32c(bytes, offset, offset, offset + 4);");
    assertThat(encoder(body))
        .contains(
            """
                long written = offset + 4;
                if (!sumIsSet) {
                  sum(bytes, offset, FooHeaderDecoder.computeSum(bytes, offset));
                }
                return written;
            """,
            """
                sum(bytes, offset, value);
                sumIsSet = true;
                return this;
            """);
  }

  private static String decoder(String body) throws IOException {
    return generated(body, "FooHeaderDecoder");
  }

  private static String encoder(String body) throws IOException {
    return generated(body, "FooHeaderEncoder");
  }

  private static String generated(String body, String type) throws IOException {
    Compilation compilation =
        Fixture.compile(
            JavaFileObjects.forSourceString(
                "FooHeader",
                """
                import dev.wireglass.annotation.*;
                import java.lang.foreign.MemorySegment;
                @Header(order = Order.BIG_ENDIAN)
                interface FooHeader {
                %s
                }
                """
                    .formatted(body)));
    assertThat(Fixture.text(compilation.diagnostics())).isEmpty();
    return compilation.generatedSourceFile(type).orElseThrow().getCharContent(false).toString();
  }
}
