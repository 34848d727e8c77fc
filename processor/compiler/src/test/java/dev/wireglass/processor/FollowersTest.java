package dev.wireglass.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A mistake in a declaration is told once, not again by everyone who uses its decoder or encoder.
class FollowersTest {
  private static final JavaFileObject USER =
      source(
          "example.user.Sender",
          """
          package example.user;

          import example.TypeHeader;
          import example.TypeHeaderDecoder;
          import example.TypeHeaderEncoder;
          import java.lang.foreign.MemorySegment;

          final class Sender {
            private final TypeHeaderDecoder decoder = new TypeHeaderDecoder();

            int type(MemorySegment bytes) {
              return TypeHeaderDecoder.type(bytes, 0) + decoder.wrap(bytes, 0, 1).type();
            }

            long write(MemorySegment bytes) {
              TypeHeaderEncoder.type(bytes, 0, 1);
              return new TypeHeaderEncoder().wrap(bytes, 0, 1).type(1).end();
            }

            TypeHeader header() {
              return decoder;
            }
          }
          """);

  @Test
  void userOfBrokenHeaderGetsNoErrors() {
    assertThat(errors("@Bits(65)"))
        .isEqualTo(
            """
            8:9 [WidthIsOneToSixtyFour] TypeHeader.type is 65 bits; a number has 1 to 64
                  help: for a longer run of bytes use @Bytes
            """);
  }

  @Test
  void brokenSourceIsLeftToTheCompiler() {
    assertThat(errors("@Bits(eight)")).startsWith("8:9 cannot find symbol").doesNotContain("[");
  }

  @Test
  void userOfSoundHeaderCompiles() {
    assertThat(errors("@Bits(8)")).isEmpty();
  }

  /// What cannot be read is not judged, neither by rules nor as a failure of ours.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "@Bits int type();",
        "@Bits(8, 9) int type();",
        "@Bits(8) Missing type();",
        "@Bits(8) @Range(min = lowest) int type();",
        "@Bits(8) @OneOf({1, second}) int type();",
        "@Bits(8) @OneOf(Missing.class) int type();",
        "@Bits(8) @Flags(Missing.class) int type();",
        "@Bits(value = 16, order = Order.SIDEWAYS) int type();",
        "@Nested Missing type();",
        "@Repeated Iterable<Missing> type();",
        "@Bytes(4) @Tlv(cases = @Case(value = 1, type = Missing.class)) Options type();",
        "@Bits(8) int a(); @Payload(on = a) MemorySegment type();",
        "@Bits(8) int a(); @Payload(on = \"a\", cases = @Missing) MemorySegment type();",
        "@Bits(8) int a();"
            + " @Payload(on = \"a\", cases = @Case(value = 1, type = Missing.class))"
            + " MemorySegment type();",
      })
  void whatCannotBeReadIsLeftToTheCompiler(String accessors) {
    JavaFileObject header =
        source(
            "Header",
            """
            import dev.wireglass.annotation.*;
            import dev.wireglass.runtime.Options;
            import java.lang.foreign.MemorySegment;
            @Header interface TypeHeader { %s }
            @Header interface OuterHeader { @Bytes(9) @Nested TypeHeader inner(); }
            """
                .formatted(accessors));
    assertThat(Fixture.text(Fixture.compile(header).errors()))
        .isNotEmpty()
        .doesNotContain("[")
        .doesNotContain(HeaderProcessor.FAILURE);
  }

  private static String errors(String annotation) {
    JavaFileObject header =
        source(
            "example.TypeHeader",
            """
            package example;

            import dev.wireglass.annotation.Bits;
            import dev.wireglass.annotation.Header;

            @Header
            public interface TypeHeader {
              %s int type();
            }
            """
                .formatted(annotation));
    Compilation compilation = Fixture.compile(header, USER);
    return Fixture.text(compilation.errors());
  }

  private static JavaFileObject source(String name, String text) {
    return JavaFileObjects.forSourceString(name, text);
  }
}
