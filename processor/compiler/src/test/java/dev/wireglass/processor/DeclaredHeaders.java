package dev.wireglass.processor;

import com.google.testing.compile.Compiler;
import dev.wireglass.annotation.Header;
import dev.wireglass.processor.model.HeaderModel;
import dev.wireglass.processor.read.HeaderReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.tools.JavaFileObject;

/// Reads declarations as the processor does, and keeps them.
public final class DeclaredHeaders {
  private static final Path ROOT = Path.of("").toAbsolutePath().getParent().getParent();

  private DeclaredHeaders() {}

  /// Every header in the sources of the formats and the examples.
  public static List<HeaderModel> ofRepository() {
    return of(sourcesOfRepository());
  }

  /// The sources of the formats and the examples.
  static List<JavaFileObject> sourcesOfRepository() {
    return Stream.of("formats", "examples").flatMap(DeclaredHeaders::sources).toList();
  }

  /// The headers in some sources.
  public static List<HeaderModel> of(List<JavaFileObject> sources) {
    return declarations(sources).stream().map(Declaration::header).toList();
  }

  /// The same, with where they were declared.
  static List<Declaration> declarations(List<JavaFileObject> sources) {
    Keeper keeper = new Keeper();
    var _ =
        Compiler.javac()
            .withProcessors(keeper, new HeaderProcessor())
            .withOptions("-proc:only")
            .compile(sources);
    return keeper.declarations;
  }

  private static Stream<JavaFileObject> sources(String module) {
    try (Stream<Path> files = Files.walk(ROOT.resolve(module).resolve("src/main/java"))) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .sorted()
          .map(DeclaredHeaders::source)
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static JavaFileObject source(Path file) {
    try {
      return com.google.testing.compile.JavaFileObjects.forResource(file.toUri().toURL());
    } catch (MalformedURLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static final class Keeper extends AbstractProcessor {
    private final List<Declaration> declarations = new ArrayList<>();

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
      HeaderReader reader =
          new HeaderReader(processingEnv.getElementUtils(), processingEnv.getTypeUtils(), Set.of());
      ElementFilter.typesIn(round.getElementsAnnotatedWith(Header.class)).stream()
          .map(type -> new Declaration(type, reader.read(type), reader.memberTypes(type)))
          .forEach(declarations::add);
      return false;
    }
  }
}
