package dev.wireglass.processor.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.JavaFileObjects;
import dev.wireglass.processor.DeclaredHeaders;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// An annotation is quoted as it was written.
final class DeclaredTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "@Bits(8) int a();",
        "@Bits(value = 32, signed = true) int a();",
        "@Bits(value = 32, raw = true, order = Order.LITTLE_ENDIAN) int a();",
        "@Bits(8) @Const(4) int a();",
        "@Bits(8) @Range(min = 5) int a();",
        "@Bits(8) @Range(max = 9) int a();",
        "@Bits(8) @Range(min = 5, max = 9) int a();",
        "@Bits(8) @OneOf({1, 2, 5}) int a();",
        "@Bits(8) int n(); @Repeated(count = \"n\") Iterable<FooHeader> a();",
        "@Repeated(until = \"n == 0\") Iterable<FooHeader> a();",
        "@Repeated Iterable<FooHeader> a();"
      })
  void isQuotedAsWritten(String accessors) {
    String source =
        "import dev.wireglass.annotation.*; @Header(order = Order.BIG_ENDIAN) interface FooHeader {"
            + accessors
            + "}";
    List<HeaderModel> headers =
        DeclaredHeaders.of(List.of(JavaFileObjects.forSourceString("FooHeader", source)));
    assertThat(headers).hasSize(1);
    String quoted =
        headers.getFirst().accessors().stream()
            .flatMap(each -> each.clauses().stream().flatMap(DeclaredTest::text))
            .reduce("", (all, next) -> all + next + " ");
    assertThat(accessors.replaceAll("\\S+ \\w+\\(\\); ?", "")).isEqualTo(quoted);
  }

  private static Stream<String> text(Clause clause) {
    return switch (clause) {
      case Clause.Bits bits -> Stream.of(Declared.text(bits));
      case Clause.Const constant -> Stream.of(Declared.text(constant));
      case Clause.OneOf oneOf -> Stream.of(Declared.text(oneOf));
      case Clause.Range range -> Stream.of(Declared.text(range));
      case Clause.Repeated list -> Stream.of(Declared.text(list));
      default -> Stream.empty();
    };
  }
}
