package dev.wireglass.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/// How lists of options of any length are ended, as it is read by people.
final class OptionsSourceTest {
  @Test
  void listInAFixedRangeIsFilledUp() throws IOException {
    assertThat(encoder("@Bytes(8) @Tlv(end = 0) Options list();"))
        .contains(
            """
              /**
               * Ends the list of {@link FooHeader#list()} and fills it up.
               */
              public FooHeaderEncoder endList() {
                return listBytes(openList().closeAt(FooHeaderDecoder.listLength(bytes, offset)));
              }
            """);
  }

  @Test
  void listOfWhatRemainsHasItsEndMarkerOnly() throws IOException {
    assertThat(encoder("@Bytes(length = \"remaining\") @Tlv(end = 0) Options list();"))
        .contains(
            """
              /**
               * Ends the list of {@link FooHeader#list()} with its end marker.
               */
              public FooHeaderEncoder endList() {
                return listBytes(openList().close());
              }
            """);
  }

  @Test
  void lengthThatCanBeSaidIsSet() throws IOException {
    assertThat(encoder("@Bytes(length = \"n * 2 + 4\") @Tlv(end = 0) Options list();"))
        .contains(
            """
               * Ends the list of {@link FooHeader#list()}: fills it up to a length that
               * {@code n} can say, and sets that. Writing what is behind does the same.
               */
              public FooHeaderEncoder endList() {
                return listBytes(openList().close(2, 4));
              }
            """);
  }

  @Test
  void lengthThatIsSaidAlreadyIsFilled() throws IOException {
    assertThat(encoder("@Bytes(length = \"n * n\") @Tlv(end = 0) Options list();"))
        .contains(
            """
               * Ends the list of {@link FooHeader#list()} and fills it up. Writing what is behind does the
               * same.
               */
              public FooHeaderEncoder endList() {
                return listBytes(openList().closeAt(FooHeaderDecoder.listLength(bytes, offset)));
              }
            """);
  }

  private static String encoder(String list) throws IOException {
    Compilation compilation =
        Fixture.compile(
            JavaFileObjects.forSourceString(
                "FooHeader",
                """
                import dev.wireglass.annotation.*;
                import dev.wireglass.runtime.Options;
                @Header interface FooHeader { @Bits(8) int n(); %s }
                """
                    .formatted(list)));
    assertThat(Fixture.text(compilation.diagnostics())).isEmpty();
    return compilation
        .generatedSourceFile("FooHeaderEncoder")
        .orElseThrow()
        .getCharContent(false)
        .toString();
  }
}
