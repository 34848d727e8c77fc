package dev.wireglass.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import dev.wireglass.annotation.Header;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Filer;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

/// How the processor gets along with what else there is in a compilation.
final class HeaderProcessorTest {
  private static final JavaFileObject PING =
      JavaFileObjects.forSourceString(
          "example.PingHeader",
          """
          package example;
          import dev.wireglass.annotation.*;
          @Header public interface PingHeader { @Bits(8) int kind(); }
          """);
  private static final JavaFileObject PONG =
      JavaFileObjects.forSourceString(
          "example.PongHeader",
          """
          package example;
          import dev.wireglass.annotation.*;
          @Header public interface PongHeader { @Bits(8) int kind(); }
          """);

  @Test
  void leavesHeadersToOtherProcessorsToo() {
    Set<String> seen = new TreeSet<>();
    Compilation compilation =
        Compiler.javac()
            .withProcessors(
                new HeaderProcessor(), new Other(type -> seen.add(type.toString()), _ -> {}))
            .compile(PING, PONG);
    assertThat(compilation.errors()).isEmpty();
    assertThat(seen).containsExactly("example.PingHeader", "example.PongHeader");
  }

  @Test
  void fileOfAnotherProcessorIsAnErrorOfItsHeaderAlone() {
    Other other =
        new Other(
            _ -> {},
            filer -> write(filer, "example.PingHeaderDecoder", "interface ImpostorHeader {}"));
    Compilation compilation =
        Compiler.javac().withProcessors(other, new HeaderProcessor()).compile(PING, PONG);
    assertThat(compilation.errors())
        .singleElement()
        .satisfies(
            error -> {
              assertThat(error.getSource().getName()).endsWith("PingHeader.java");
              assertThat(error.getLineNumber()).isEqualTo(3);
              assertThat(error.getMessage(Locale.ROOT))
                  .startsWith(HeaderProcessor.FAILURE)
                  .contains("FilerException")
                  .contains("example.PingHeaderDecoder");
            });
  }

  @Test
  void userOfAValueOfABrokenHeaderGetsNoErrors() {
    assertThat(rules("@Bits(65) int kind();", "final class User { KeptValue kept; }"))
        .containsExactly("[WidthIsOneToSixtyFour]");
  }

  /// Another file of that name would be a second error.
  @Test
  void brokenHeaderLeavesAloneWhatHasTheNamesOfItsFiles() {
    assertThat(
            rules(
                "@Bits(65) int kind();",
                "final class KeptDecoder {} final class KeptEncoder {} final class KeptValue {}"))
        .containsExactly(
            "[DecoderNameIsFree]",
            "[EncoderNameIsFree]",
            "[ValueNameIsFree]",
            "[WidthIsOneToSixtyFour]");
  }

  /// The first words of the errors in a header with a value.
  private static List<String> rules(String accessors, String others) {
    String source =
        """
        import dev.wireglass.annotation.*;
        @Header(record = true) interface Kept { %s }
        %s
        """
            .formatted(accessors, others);
    return Compiler.javac()
        .withProcessors(new HeaderProcessor())
        .compile(JavaFileObjects.forSourceString("Kept", source))
        .errors()
        .stream()
        .map(error -> error.getMessage(Locale.ROOT).split(" ", 2)[0])
        .toList();
  }

  private static void write(Filer filer, String name, String text) {
    try (Writer writer = filer.createSourceFile(name).openWriter()) {
      writer.write("package example; " + text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Another processor of headers.
  private static final class Other extends AbstractProcessor {
    private final Consumer<Element> eachHeader;
    private final Consumer<Filer> first;

    private Other(Consumer<Element> eachHeader, Consumer<Filer> first) {
      this.eachHeader = eachHeader;
      this.first = first;
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
      return Set.of(Header.class.getCanonicalName());
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
      return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
      Set<? extends Element> headers = round.getElementsAnnotatedWith(Header.class);
      if (!headers.isEmpty()) {
        first.accept(processingEnv.getFiler());
      }
      headers.forEach(eachHeader);
      return false;
    }
  }
}
