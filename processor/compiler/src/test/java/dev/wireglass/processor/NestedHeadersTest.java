package dev.wireglass.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import java.io.IOException;
import java.io.InputStream;
import java.lang.foreign.MemorySegment;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A header within another, in ways that fixtures do not show.
final class NestedHeadersTest {
  private static final String OUTER =
      """
      package nested;
      import dev.wireglass.annotation.*;
      @Header
      public interface Outer {
        @Bits(8) int size();
        @Bytes(length = "size") @Nested Inner inner();
      }
      """;
  private static final String INNER =
      """
      package nested;
      import dev.wireglass.annotation.*;
      @Header(order = Order.BIG_ENDIAN)
      public interface Inner {
        @Bits(16) @Range(min = 2) int length();
        @Bytes(length = "length - 2") String name();
      }
      """;

  @TempDir Path classes;

  @Test
  void unreadableOneIsExplainedByItsOwnDecoder() throws ReflectiveOperationException {
    Class<?> decoder =
        CompiledHeaders.of(List.of(inner(INNER), outer())).loadClass("nested.OuterDecoder");
    MemorySegment bytes = MemorySegment.ofArray(new byte[] {9, 4, 0, 5, 'a', 'b', 'c', 'd'});
    var explain = decoder.getMethod("explain", MemorySegment.class, long.class, long.class);
    assertThat(explain.invoke(null, bytes, 1L, 8L))
        .hasToString(
            "Inner at byte 2 needs 5 bytes up to and including name, but Outer.inner leaves 4");
    var check = decoder.getMethod("check", MemorySegment.class, long.class, long.class);
    assertThat(check.invoke(null, bytes, 1L, 8L)).hasToString("NESTED_UNREADABLE");
    bytes.set(java.lang.foreign.ValueLayout.JAVA_BYTE, 1, (byte) 5);
    assertThat(explain.invoke(null, bytes, 1L, 8L)).isNull();
  }

  @Test
  void oneFromAClassFileIsTheSame() throws IOException {
    Compilation inner = compiler().withProcessors(new HeaderProcessor()).compile(inner(INNER));
    save(inner);
    Compilation fromClassFile = onPath().compile(outer());
    Compilation fromSource =
        compiler().withProcessors(new HeaderProcessor()).compile(inner(INNER), outer());
    assertThat(fromClassFile.diagnostics()).isEmpty();
    assertThat(decoder(fromClassFile)).isEqualTo(decoder(fromSource));
  }

  @Test
  void mistakeInAClassFileIsTold() throws IOException {
    save(compiler().withOptions("-proc:none").compile(inner(INNER.replace("min = 2", "min = 1"))));
    Compilation compilation = onPath().compile(outer());
    assertThat(compilation.errors())
        .singleElement()
        .extracting(error -> error.getMessage(java.util.Locale.ROOT))
        .asString()
        .startsWith("[LengthIsNeverNegative] Inner.name: ");
  }

  private static String decoder(Compilation compilation) throws IOException {
    return compilation
        .generatedSourceFile("nested.OuterDecoder")
        .orElseThrow()
        .getCharContent(false)
        .toString();
  }

  private static Compiler compiler() {
    return Compiler.javac();
  }

  private Compiler onPath() {
    return compiler()
        .withProcessors(new HeaderProcessor())
        .withOptions(
            "-cp", classes + java.io.File.pathSeparator + System.getProperty("java.class.path"));
  }

  private void save(Compilation compilation) throws IOException {
    for (JavaFileObject file : compilation.generatedFiles()) {
      if (file.getKind() == JavaFileObject.Kind.CLASS) {
        Path target = classes.resolve(file.getName().replaceFirst("^/?CLASS_OUTPUT/", ""));
        Files.createDirectories(target.getParent());
        try (InputStream in = file.openInputStream()) {
          Files.copy(in, target);
        }
      }
    }
  }

  private static JavaFileObject outer() {
    return JavaFileObjects.forSourceString("nested.Outer", OUTER);
  }

  private static JavaFileObject inner(String source) {
    return JavaFileObjects.forSourceString("nested.Inner", source);
  }
}
