package dev.wireglass.processor.expression;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

final class IntervalsSoundnessTest {
  private static final int EXPRESSIONS = Integer.getInteger("expressions", 5_000);
  private static final int POINTS = 20;

  private static final long SEED = Long.getLong("seed", 20_240_611);

  private final Random random = new Random(SEED);

  @BeforeAll
  static void printSeed() {
    System.out.println("IntervalsSoundnessTest -Dseed=" + SEED);
  }

  @Test
  void everyValueOfARandomExpressionIsInItsInterval() {
    int evaluated = 0;
    int bounded = 0;
    for (int i = 0; i < EXPRESSIONS; i++) {
      var expression = Expressions.random(random, 5);
      var environment = randomEnvironment();
      var interval = Intervals.of(expression, environment);
      for (int j = 0; j < POINTS; j++) {
        var point = randomPoint(environment);
        var value = evaluate(expression, point);
        if (value != null) {
          evaluated++;
          assertThat(interval.contains(value))
              .as(
                  "%s is %s at %s, in %s, not in %s",
                  JavaSource.of(expression), value, point, environment, interval)
              .isTrue();
          bounded += interval.min().equals(value) || interval.max().equals(value) ? 1 : 0;
        }
      }
    }
    assertThat(evaluated).isGreaterThan(EXPRESSIONS * POINTS / 2);
    assertThat(bounded).isGreaterThan(evaluated / 10);
  }

  @Test
  void divisorsFoundSafeAreNeverZero() {
    for (int i = 0; i < EXPRESSIONS; i++) {
      var expression = Expressions.random(random, 4);
      var environment = randomEnvironment();
      if (Intervals.mayDivideByZero(expression, environment) == null) {
        for (int j = 0; j < POINTS; j++) {
          var point = randomPoint(environment);
          assertThat(evaluate(expression, point))
              .as("%s at %s", JavaSource.of(expression), point)
              .isNotNull();
        }
      }
    }
  }

  @Test
  void conditionsFoundImpossibleNeverHold() {
    int impossible = 0;
    for (int i = 0; i < EXPRESSIONS; i++) {
      var condition = Expressions.randomCondition(random, 3);
      var environment = randomEnvironment();
      for (boolean holds : new boolean[] {true, false}) {
        if (!Intervals.canBe(condition, holds, environment)) {
          impossible++;
          for (int j = 0; j < POINTS; j++) {
            var point = randomPoint(environment);
            var value = evaluate(condition, point);
            assertThat(value == null || value.signum() != 0 != holds)
                .as("%s at %s", JavaSource.of(condition), point)
                .isTrue();
          }
        }
      }
    }
    assertThat(impossible).isGreaterThan(EXPRESSIONS / 20);
  }

  private static @Nullable BigInteger evaluate(Expression expression, Map<String, Long> point) {
    try {
      return Evaluation.of(expression, point);
    } catch (ArithmeticException _) {
      return null;
    }
  }

  private Map<String, Interval> randomEnvironment() {
    var environment = new HashMap<String, Interval>();
    for (var name : Expressions.NAMES) {
      long min = random.nextInt(3) == 0 ? random.nextLong(-9, 9) : 0;
      environment.put(name, Interval.of(min, min + random.nextLong(1L << random.nextInt(1, 10))));
    }
    return environment;
  }

  private Map<String, Long> randomPoint(Map<String, Interval> environment) {
    var point = new HashMap<String, Long>();
    environment.forEach(
        (name, interval) -> {
          long min = interval.min().longValueExact();
          long max = interval.max().longValueExact();
          point.put(
              name,
              switch (random.nextInt(4)) {
                case 0 -> min;
                case 1 -> max;
                default -> random.nextLong(min, max + 1);
              });
        });
    return point;
  }
}
