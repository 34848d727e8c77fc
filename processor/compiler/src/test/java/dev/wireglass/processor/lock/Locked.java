package dev.wireglass.processor.lock;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import dev.wireglass.processor.HeaderProcessor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// A declaration in a project that locks its layouts.
///
/// @param folder where the locks are
/// @param source the declaration of `example.PortHeader`
record Locked(Path folder, String source) {
  /// With every kind of thing that a lock has a line for.
  static final String SOURCE =
      """
      package example;

      import dev.wireglass.annotation.*;
      import java.lang.foreign.MemorySegment;

      /// A header.
      @Header(order = Order.BIG_ENDIAN, spec = "section 1")
      public interface PortHeader {
        @Bits(4) @Const(4) int version();
        @Bits(4) @Range(min = 2) @Unit("words") int words();
        @Bits(8) Kind kind();
        @Bits(16) @Flags(Mode.class) int mode();
        @Bits(value = 16, signed = true) int skew();
        @Bits(value = 16, order = Order.LITTLE_ENDIAN) int port();
        @Bytes(6) @Text(padding = 0) String address();
        @Bytes(length = "words * 4 - 8") MemorySegment options();
        @Bits(8) int last();
        @Length("words * 4 + 15") int headerLength();
        @Payload(on = "kind", length = "port - headerLength", cases =
            @Case(value = 1, type = PortHeader.class)) MemorySegment payload();

        default boolean isNew() {
          return version() == 4;
        }

        enum Kind { @Code(1) DATA, @Code(2) END, @Unknown OTHER }

        enum Mode { @Flag(0) FAST, @Flag(3) SAFE }
      }
      """;

  /// What is locked.
  static final String TEXT =
      """
      header example.PortHeader
      order BIG_ENDIAN
      bit 0: version, 4 bits, @Const(4)
      bit 4: words, 4 bits, @Range(min = 2)
      bit 8: kind, 8 bits
        kind 1: DATA
        kind 2: END
        kind otherwise: OTHER
      bit 16: mode, 16 bits
        mode flag 0: FAST
        mode flag 3: SAFE
      bit 32: skew, 16 bits, signed
      bit 48: port, 16 bits, LITTLE_ENDIAN
      bit 64: address, 6 bytes, UTF_8, padded with 0
      bit 112: options, words * 4 - 8 bytes
      bit 112 + options: last, 8 bits
      length headerLength: words * 4 + 15 bytes
      payload payload: port - headerLength bytes, on kind
        payload 1: example.PortHeader
      """;

  Locked(Path folder) {
    this(folder, SOURCE);
  }

  /// The same project with another declaration.
  Locked with(String found, String replacement) {
    if (!source.contains(found)) {
      throw new IllegalArgumentException(found);
    }
    return new Locked(folder, source.replace(found, replacement));
  }

  Path file() {
    return folder.resolve("example.PortHeader.layout");
  }

  /// Checks in a lock.
  Locked lock(String text) throws IOException {
    Files.writeString(file(), text);
    return this;
  }

  Compilation compile(String... more) {
    List<Object> options = new ArrayList<>(List.of("-Xlint:all,-processing", "-Werror"));
    options.add("-Awireglass.lock=" + folder);
    options.addAll(List.of(more));
    return compile(source, options);
  }

  static Compilation compile(String source, List<Object> options) {
    return Compiler.javac()
        .withProcessors(new HeaderProcessor())
        .withOptions(options)
        .compile(JavaFileObjects.forSourceString("example.PortHeader", source));
  }

  /// What is reported, with the folder left out.
  String reported(String... more) {
    return compile(more).diagnostics().stream()
        .map(
            each ->
                each.getLineNumber()
                    + ":"
                    + each.getColumnNumber()
                    + " "
                    + each.getMessage(Locale.ROOT))
        .map(each -> each.replace(folder.toString(), "FOLDER") + "\n")
        .collect(Collectors.joining());
  }
}
