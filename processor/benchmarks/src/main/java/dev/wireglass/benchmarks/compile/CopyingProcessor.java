package dev.wireglass.benchmarks.compile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.annotation.processing.SupportedOptions;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/// Hands javac the decoders and encoders of headers as they stand in a folder: what any processor
/// costs that writes them, however fast it is.
@SupportedAnnotationTypes("dev.wireglass.annotation.Header")
@SupportedOptions(CopyingProcessor.FROM)
public final class CopyingProcessor extends AbstractProcessor {
  /// The option that names the folder.
  static final String FROM = "from";

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    for (TypeElement annotation : annotations) {
      for (Element header : round.getElementsAnnotatedWith(annotation)) {
        copy(header, "Decoder");
        copy(header, "Encoder");
      }
    }
    return false;
  }

  private void copy(Element header, String suffix) {
    String name = header + suffix;
    Path from = Path.of(processingEnv.getOptions().get(FROM));
    try (Writer writer = processingEnv.getFiler().createSourceFile(name, header).openWriter()) {
      writer.write(Files.readString(from.resolve(name.replace('.', '/') + ".java")));
    } catch (IOException exception) {
      throw new UncheckedIOException(exception);
    }
  }
}
