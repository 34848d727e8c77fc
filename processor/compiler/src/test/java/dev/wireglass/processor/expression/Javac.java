package dev.wireglass.processor.expression;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.lang.reflect.InvocationTargetException;
import java.net.URI;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/// Asks Java for the values of Java expressions.
final class Javac {
  private Javac() {}

  /// The value of each expression over parameters like `long a`.
  ///
  /// @param directory where classes go
  static List<Long> values(
      Path directory, String parameters, List<String> expressions, List<Object[]> arguments)
      throws IOException, ReflectiveOperationException {
    compile(directory, source(parameters, expressions));
    try (var loader = URLClassLoader.newInstance(new java.net.URL[] {directory.toUri().toURL()})) {
      var type = loader.loadClass("Values");
      var values = new ArrayList<Long>();
      for (int i = 0; i < expressions.size(); i++) {
        values.add(call(type, "value" + i, arguments.get(i)));
      }
      return values;
    }
  }

  private static Long call(Class<?> type, String method, Object[] arguments)
      throws IllegalAccessException, InvocationTargetException {
    for (var candidate : type.getMethods()) {
      if (candidate.getName().equals(method)) {
        return ((Number) candidate.invoke(null, arguments)).longValue();
      }
    }
    throw new AssertionError(method);
  }

  private static String source(String parameters, List<String> expressions) {
    return IntStream.range(0, expressions.size())
        .mapToObj(
            i ->
                "  public static long value%d(%s) { return %s; }\n"
                    .formatted(i, parameters, expressions.get(i)))
        .collect(joining("", "public final class Values {\n", "}\n"));
  }

  private static void compile(Path directory, String source) {
    Writer output = new StringWriter();
    var compiler = ToolProvider.getSystemJavaCompiler();
    var options = List.of("-d", directory.toString(), "-Xlint:none", "-proc:none");
    var task = compiler.getTask(output, null, null, options, null, List.of(file(source)));
    if (!task.call()) {
      throw new AssertionError(output.toString());
    }
  }

  private static JavaFileObject file(String source) {
    var uri = URI.create("string:///Values.java");
    return new SimpleJavaFileObject(uri, JavaFileObject.Kind.SOURCE) {
      @Override
      public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return source;
      }
    };
  }
}
