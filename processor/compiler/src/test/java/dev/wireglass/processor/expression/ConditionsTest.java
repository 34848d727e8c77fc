package dev.wireglass.processor.expression;

import static dev.wireglass.processor.expression.Expressions.parsed;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ConditionsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '@',
      textBlock =
          """
          a              @ true  @ a
          a              @ false @ !a
          !a             @ false @ a
          a && b < 3     @ true  @ a; b < 3
          a && (b || c)  @ true  @ a; b || c
          a && b         @ false @ !(a && b)
          !a || b < 3    @ false @ a; b >= 3
          !(a && !(b || !c)) @ false @ a; !b; c
          """)
  void followFromTheirForm(String condition, boolean holds, String following) {
    Set<Expression> expected =
        Arrays.stream(following.split(";"))
            .map(each -> parsed(each).withoutSpans())
            .collect(Collectors.toSet());
    assertThat(Conditions.following(parsed(condition), holds)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '@',
      textBlock =
          """
          key                          @ 1
          set ? key : 0                @ 0
          !set ? 0 : key               @ 0
          set ? 0 : key                @ 1
          set && a > 3 ? key : 0       @ 0
          set || a > 3 ? key : 0       @ 1
          set && key > 3 ? key * 2 : 1 @ 0
          !set || key > 3 ? 1 : key    @ 0
          key > 3 && set ? 1 : 2       @ 1
          a > key ? set ? key : 1 : 2  @ 1
          """)
  void guardNames(String expression, int unguarded) {
    Set<Expression> needed = Set.of(parsed("set").withoutSpans());
    assertThat(
            Conditions.unguarded(
                parsed(expression),
                Set.of(),
                name -> name.name().equals("key") ? needed : Set.of()))
        .hasSize(unguarded);
  }
}
