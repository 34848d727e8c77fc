package dev.wireglass.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/// Random declarations that the rules accept.
final class AcceptedHeaders {
  private AcceptedHeaders() {}

  /// Those among so many random ones.
  static List<JavaFileObject> among(int count, RandomGenerator random) {
    return accepted(
        IntStream.range(0, count)
            .mapToObj(i -> RandomHeader.source(random, "Header" + i))
            .toList());
  }

  /// Those that no rule refuses. Nothing but rules may refuse any.
  static List<JavaFileObject> accepted(List<JavaFileObject> headers) {
    Compilation compilation =
        Compiler.javac()
            .withProcessors(new HeaderProcessor())
            .withOptions("-proc:only", "-Xmaxerrs", "0")
            .compile(withCodes(headers));
    assertThat(compilation.errors())
        .allSatisfy(error -> assertThat(error.getMessage(Locale.ROOT)).startsWith("["));
    Set<String> refused =
        compilation.errors().stream()
            .map(Diagnostic::getSource)
            .map(AcceptedHeaders::name)
            .collect(Collectors.toSet());
    return headers.stream().filter(header -> !refused.contains(name(header))).toList();
  }

  /// Headers, and the enums and parts that they use.
  static List<JavaFileObject> withCodes(List<JavaFileObject> headers) {
    List<JavaFileObject> sources = new ArrayList<>(headers);
    sources.add(RandomHeader.codes());
    sources.add(RandomParts.source());
    return sources;
  }

  /// The simple name of the header.
  static String name(JavaFileObject source) {
    return source.getName().replaceFirst(".*/", "").replaceFirst("\\.java$", "");
  }
}
