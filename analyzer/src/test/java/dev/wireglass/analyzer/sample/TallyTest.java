package dev.wireglass.analyzer.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import org.junit.jupiter.api.Test;

final class TallyTest {
  private final Tally tally = new Tally();

  @Test
  void findsNothingInNothing() {
    assertThat(tally.spread()).isEqualTo(Spread.NONE);
  }

  @Test
  void knowsMinimumMaximumAndSum() {
    tally.add(3);
    tally.add(-8);
    tally.add(4);

    assertThat(tally.spread().min()).isEqualTo(-8);
    assertThat(tally.spread().max()).isEqualTo(4);
    assertThat(tally.spread().sum()).isEqualTo(-1);
  }

  @Test
  void addsBeyondSixtyFourBits() {
    for (int at = 0; at < 5; at++) {
      tally.add(Long.MAX_VALUE);
    }
    tally.add(Long.MIN_VALUE);

    var expected =
        BigInteger.valueOf(Long.MAX_VALUE)
            .multiply(BigInteger.valueOf(5))
            .add(BigInteger.valueOf(Long.MIN_VALUE));
    assertThat(tally.spread().sum()).isEqualTo(expected);
  }

  @Test
  void addsNegativesBeyondSixtyFourBits() {
    tally.add(Long.MIN_VALUE);
    tally.add(Long.MIN_VALUE);
    tally.add(-1);

    assertThat(tally.spread().sum())
        .isEqualTo(BigInteger.TWO.pow(64).negate().subtract(BigInteger.ONE));
  }

  @Test
  void addsAnotherTally() {
    var other = new Tally();
    other.add(Long.MAX_VALUE);
    other.add(Long.MAX_VALUE);
    tally.add(-1);
    tally.add(other.spread());
    tally.add(Spread.NONE);

    assertThat(tally.spread().count()).isEqualTo(3);
    assertThat(tally.spread().min()).isEqualTo(-1);
    assertThat(tally.spread().sum())
        .isEqualTo(BigInteger.TWO.pow(64).subtract(BigInteger.valueOf(3)));
  }

  @Test
  void roundsMeansHalfToEven() {
    assertThat(new Spread(2, 0, 1, 0, 1).mean(0)).hasToString("0");
    assertThat(new Spread(2, 1, 2, 0, 3).mean(0)).hasToString("2");
    assertThat(new Spread(2, 2, 3, 0, 5).mean(0)).hasToString("2");
    assertThat(new Spread(3, 0, 1, 0, 2).mean(6)).hasToString("0.666667");
  }
}
