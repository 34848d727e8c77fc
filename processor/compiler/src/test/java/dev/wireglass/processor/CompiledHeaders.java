package dev.wireglass.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.tools.JavaFileObject;

/// Declarations compiled in a test, decoders included, and ready to be loaded.
final class CompiledHeaders extends ClassLoader {
  private final Map<String, byte[]> classFiles = new HashMap<>();

  private CompiledHeaders(List<JavaFileObject> generated) {
    super(CompiledHeaders.class.getClassLoader());
    for (JavaFileObject file : generated) {
      if (file.getKind() == JavaFileObject.Kind.CLASS) {
        String path = file.getName().replaceFirst("^/?CLASS_OUTPUT/", "");
        classFiles.put(path, content(file));
      }
    }
  }

  /// Compiles sources with the processor; neither may have anything to complain about.
  static CompiledHeaders of(List<JavaFileObject> sources) {
    Compilation compilation =
        Compiler.javac()
            .withProcessors(new HeaderProcessor())
            .withOptions("-Xlint:all,-processing", "-Werror")
            .compile(sources);
    assertThat(compilation).succeededWithoutWarnings();
    return new CompiledHeaders(compilation.generatedFiles());
  }

  @Override
  protected Class<?> findClass(String name) throws ClassNotFoundException {
    byte[] classFile = classFiles.get(name.replace('.', '/') + ".class");
    if (classFile == null) {
      throw new ClassNotFoundException(name);
    }
    return defineClass(name, classFile, 0, classFile.length);
  }

  @Override
  public InputStream getResourceAsStream(String name) {
    byte[] classFile = classFiles.get(name);
    return classFile == null
        ? super.getResourceAsStream(name)
        : new ByteArrayInputStream(classFile);
  }

  private static byte[] content(JavaFileObject file) {
    try (InputStream in = file.openInputStream()) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
