package dev.wireglass.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.JavaFileObjects;
import dev.wireglass.processor.check.Checker;
import dev.wireglass.processor.check.Finding;
import dev.wireglass.processor.export.ExportFormat;
import dev.wireglass.processor.export.Exported;
import dev.wireglass.processor.lock.LockOptions;
import dev.wireglass.processor.model.HeaderModel;
import dev.wireglass.processor.plan.DecoderPlan;
import java.util.List;
import org.junit.jupiter.api.Test;

final class TranslatorTest {
  private static final Declaration DECLARATION =
      declaration("@Header interface PingHeader { @Bits(8) int kind(); }");

  /// A format that others have written may fail, and so may we.
  @Test
  void failureOfAPartIsAValue() {
    IllegalStateException failure = new IllegalStateException("no words");
    assertThat(translator(new Format(failure)).translate(DECLARATION))
        .isEqualTo(new Translation.Failed(DECLARATION, failure));
  }

  @Test
  void soundHeaderIsExportedInEveryFormat() {
    assertThat(translator(new Format(null), new Format(null)).translate(DECLARATION))
        .isInstanceOfSatisfying(
            Translation.Sound.class,
            sound ->
                assertThat(sound.exports())
                    .containsExactly(
                        new Exported("PingHeader", "text"), new Exported("PingHeader", "text")));
  }

  /// What is wrong with a header that is not compiled now is told where it stands in another.
  @Test
  void mistakeBehindASoundHeaderIsNotOverlooked() {
    Declaration outer =
        declaration(
            """
            @Header interface Outer { @Nested Sound first(); @Bytes(9) @Nested Broken second(); }
            @Header interface Sound { @Bits(8) int kind(); }
            @Header interface Broken { @Bits(65) int kind(); }
            """);
    assertThat(translator().translate(outer))
        .isInstanceOfSatisfying(
            Translation.Unsound.class,
            unsound ->
                assertThat(unsound.findings())
                    .extracting(Finding::rule)
                    .containsExactly("WidthIsOneToSixtyFour"));
  }

  /// The first header of a source.
  private static Declaration declaration(String source) {
    return DeclaredHeaders.declarations(
            List.of(
                JavaFileObjects.forSourceString(
                    "Declared", "import dev.wireglass.annotation.*; " + source)))
        .getFirst();
  }

  private static Translator translator(ExportFormat... formats) {
    return new Translator(Checker.ofServices(), new LockOptions.Off(), List.of(formats));
  }

  private record Format(RuntimeException failure) implements ExportFormat {
    @Override
    public String name() {
      return "words";
    }

    @Override
    public Exported export(HeaderModel header, DecoderPlan plan) {
      if (failure != null) {
        throw failure;
      }
      return new Exported(header.name(), "text");
    }
  }
}
