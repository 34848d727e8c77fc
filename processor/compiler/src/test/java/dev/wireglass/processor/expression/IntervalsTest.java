package dev.wireglass.processor.expression;

import static dev.wireglass.processor.expression.Expressions.parsed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class IntervalsTest {
  private static final Map<String, Interval> FIELDS =
      Map.of(
          "ihl", Interval.unsigned(4),
          "flags", Interval.unsigned(8),
          "totalLength", Interval.unsigned(16),
          "sequenceNumber", Interval.unsigned(32),
          "big", Interval.unsigned(64),
          "small", Interval.of(-3, 3));

  @ParameterizedTest
  @CsvSource({
    "ihl * 4 - 20, -20 .. 40",
    "-ihl, -15 .. 0",
    "totalLength / 4, 0 .. 16383",
    "flags % 8, 0 .. 7",
    "flags >> 4, 0 .. 15",
    "(flags >> 4) * 4, 0 .. 60",
    "flags & 15 | 16, 16 .. 31",
    "1 << ihl, 1 .. 32768"
  })
  void followsArithmetic(String text, String interval) {
    assertInterval(text, interval);
  }

  @ParameterizedTest
  @CsvSource({
    "ihl - ihl, 0 .. 0",
    "ihl * 4 - (20 + (ihl * 4 - 20)), 0 .. 0",
    "(ihl << 2) - 4 * ihl, 0 .. 0",
    "(ihl * 4 - 20) / 4 - ihl, -5 .. -5",
    "3 * (totalLength - ihl) - 2 * totalLength + ihl * 3, 0 .. 65535",
    "ihl % 4 + 1 - ihl % 4, 1 .. 1",
    "ihl*flags - ihl * flags, 0 .. 0"
  })
  void cancelsWhatIsSubtractedFromItself(String text, String interval) {
    assertInterval(text, interval);
  }

  @ParameterizedTest
  @CsvSource({
    "ihl > 5 ? ihl * 4 - 20 : 4, 4 .. 40",
    "5 < ihl ? ihl * 4 - 20 : 4, 4 .. 40",
    "ihl >= 5 ? ihl * 4 - 20 : 0, 0 .. 40",
    "5 <= ihl ? ihl * 4 - 20 : 0, 0 .. 40",
    "ihl < 5 ? 0 : ihl * 4 - 20, 0 .. 40",
    "5 > ihl ? 0 : ihl * 4 - 20, 0 .. 40",
    "ihl <= 5 ? 4 : ihl * 4 - 20, 4 .. 40",
    "5 >= ihl ? 4 : ihl * 4 - 20, 4 .. 40",
    "ihl == 5 ? ihl : 7, 5 .. 7",
    "5 == ihl ? ihl : 7, 5 .. 7",
    "ihl != 5 ? 7 : ihl, 5 .. 7",
    "ihl != 0 ? ihl : 9, 1 .. 15",
    "15 != ihl ? ihl : 9, 0 .. 14",
    "ihl != 5 ? ihl : 9, 0 .. 15",
    "ihl * 4 > 21 ? ihl : 9, 6 .. 15",
    "-ihl * 4 > -21 ? ihl : 9, 0 .. 9"
  })
  void narrowsNamesUnderConditions(String text, String interval) {
    assertInterval(text, interval);
  }

  @ParameterizedTest
  @CsvSource({
    "(flags & 15) > 5 ? (flags & 15) * 4 - 20 : 4, 4 .. 40",
    "totalLength > ihl * 4 ? totalLength - ihl * 4 : 1, 1 .. 65535",
    "totalLength - ihl * 4 < 0 ? 0 : totalLength - ihl * 4, 0 .. 65535",
    "totalLength < ihl ? ihl - totalLength - 1 : 0, 0 .. 14",
    "ihl == flags ? ihl - flags : 0, 0 .. 0",
    "ihl > 3 ? (ihl < 8 ? ihl : 5) : 5, 4 .. 7"
  })
  void remembersWhatConditionsSayOfDifferences(String text, String interval) {
    assertInterval(text, interval);
  }

  @ParameterizedTest
  @CsvSource({
    "1 > 2 ? 5 : 3, 3 .. 3",
    "ihl > 15 ? -99 : 3, 3 .. 3",
    "ihl >= 0 ? 3 : -99, 3 .. 3",
    "ihl == 16 ? -99 : 3, 3 .. 3",
    "ihl > flags ? (ihl < flags ? -99 : 3) : 3, 3 .. 3",
    "ihl > 5 ? (ihl < 5 ? -99 : 3) : 3, 3 .. 3",
    "ihl != ihl ? -99 : 3, 3 .. 3"
  })
  void ignoresUnreachableBranches(String text, String interval) {
    assertInterval(text, interval);
  }

  @ParameterizedTest
  @CsvSource({
    "flags && ihl > 3 ? ihl : 9, 4 .. 15",
    "ihl > 3 && ihl < 8 ? ihl : 5, 4 .. 7",
    "ihl <= 3 || ihl >= 8 ? 5 : ihl, 4 .. 7",
    "!(ihl > 3 && ihl < 8) ? 5 : ihl, 4 .. 7",
    "ihl > 15 || ihl < 8 ? ihl : 5, 0 .. 7",
    "ihl < 8 || ihl > 15 ? ihl : 5, 0 .. 7",
    "ihl < 4 || ihl > 9 ? ihl : 5, 0 .. 15",
    "ihl > 15 || ihl < 0 ? -99 : 5, 5 .. 5",
    "flags ? flags : 9, 1 .. 255",
    "!flags ? flags : 9, 0 .. 9"
  })
  void narrowsNamesUnderJoinedConditions(String text, String interval) {
    assertInterval(text, interval);
  }

  @ParameterizedTest
  @CsvSource({
    "(ihl > 5 ? 8 : 4) - (ihl > 5 ? 4 : 0), 4 .. 4",
    "(ihl > 5 ? 12 : 8) - (4 + (flags > 2 ? 4 : 0) + (ihl > 5 ? 4 : 0)), 0 .. 4",
    "(flags ? ihl : 0) + (flags ? 0 : small + 3), 0 .. 15",
    "ihl - (flags ? ihl : 0), 0 .. 15"
  })
  void tellsCasesApart(String text, String interval) {
    assertInterval(text, interval);
  }

  @ParameterizedTest
  @CsvSource({
    "ihl > 3, true, true",
    "ihl > 15, false, true",
    "ihl >= 0, true, false",
    "flags, true, true",
    "flags && ihl < 0, false, true",
    "flags || ihl >= 0, true, false",
    "!flags || flags, true, false",
    "flags && !flags, false, true"
  })
  void tellsWhetherConditionsCanHoldAndFail(String text, boolean holds, boolean fails) {
    assertThat(Intervals.canBe(parsed(text), true, FIELDS)).isEqualTo(holds);
    assertThat(Intervals.canBe(parsed(text), false, FIELDS)).isEqualTo(fails);
  }

  @Test
  void findsTheInnermostOverflow() {
    assertPart("big * 4 + 1", overflow("big * 4 + 1"), "big");
    assertPart(
        "1 + sequenceNumber * 4294967295",
        overflow("1 + sequenceNumber * 4294967295"),
        "sequenceNumber * 4294967295");
    assertThat(overflow("sequenceNumber * 0x7FFFFFFF")).isNull();
    assertPart("ihl << 60", overflow("ihl << 60"), "ihl << 60");
    assertPart(
        "-9223372036854775807 - 2",
        overflow("-9223372036854775807 - 2"),
        "-9223372036854775807 - 2");
    assertPart("big * 2 > 3 ? 1 : 2", overflow("big * 2 > 3 ? 1 : 2"), "big");
    assertThat(overflow("ihl > 15 ? ihl << 60 : 1")).isNull();
  }

  @Test
  void tellsWhetherIntArithmeticIsExact() {
    assertThat(fitsInt("totalLength * 4 - ihl")).isTrue();
    assertThat(fitsInt("totalLength * totalLength - totalLength * totalLength")).isFalse();
    assertThat(fitsInt("sequenceNumber & 15")).isFalse();
    assertThat(fitsInt("ihl < sequenceNumber ? 1 : 2")).isFalse();
    assertThat(fitsInt("1 << ihl")).isTrue();
    assertThat(fitsInt("ihl >> 31")).isTrue();
    assertThat(fitsInt("ihl >> 32")).isFalse();
  }

  @Test
  void findsDivisorsThatCanBeZero() {
    assertPart("60 / ihl", Intervals.mayDivideByZero(parsed("60 / ihl"), FIELDS), "ihl");
    assertPart(
        "4 % (small + 3)",
        Intervals.mayDivideByZero(parsed("4 % (small + 3)"), FIELDS), "small + 3");
    assertThat(Intervals.mayDivideByZero(parsed("4 / (small + 4)"), FIELDS)).isNull();
    assertThat(Intervals.mayDivideByZero(parsed("ihl > 0 ? 60 / ihl : 0"), FIELDS)).isNull();
    assertThat(Intervals.mayDivideByZero(parsed("ihl == 0 ? 60 : 60 / ihl"), FIELDS)).isNull();
    assertThat(Intervals.mayDivideByZero(parsed("ihl != 0 && 60 / ihl > 3"), FIELDS)).isNull();
    assertThat(Intervals.mayDivideByZero(parsed("!ihl || 60 / ihl > 3"), FIELDS)).isNull();
    assertPart(
        "60 / ihl > 3 && ihl != 0",
        Intervals.mayDivideByZero(parsed("60 / ihl > 3 && ihl != 0"), FIELDS),
        "ihl");
  }

  @Test
  void findsDistancesOutsideSixBits() {
    assertPart("1 << small", Intervals.mayShiftTooFar(parsed("1 << small"), FIELDS), "small");
    assertPart("1 >> 64", Intervals.mayShiftTooFar(parsed("1 >> 64"), FIELDS), "64");
    assertThat(Intervals.mayShiftTooFar(parsed("1 >> (flags & 63)"), FIELDS)).isNull();
  }

  @Test
  void needsAnIntervalForEveryName() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Intervals.of(parsed("ihl + hil"), FIELDS))
        .withMessage("no interval is given for hil");
  }

  @Test
  void conditionsChosenByAConditionAreNoNumbers() {
    assertThat(fitsInt("ihl > 5 ? flags : !flags")).isTrue();
    assertThat(fitsInt("ihl > 5 ? !flags : flags")).isTrue();
  }

  @Test
  void staysFastInDeepConditionals() {
    var text = new StringBuilder("0");
    for (int i = 0; i < 18; i++) {
      text.insert(0, "totalLength > flags + " + i + " ? 1 + (").append(") : 2");
    }
    assertInterval(text.toString(), "2 .. 18");
    assertThat(overflow(text.toString())).isNull();
  }

  private static void assertInterval(String text, String interval) {
    assertThat(Intervals.of(parsed(text), FIELDS)).as(text).hasToString(interval);
  }

  private static void assertPart(String text, @Nullable Expression part, String expected) {
    assertThat(part).isNotNull();
    assertThat(part.span().in(text)).isEqualTo(expected);
  }

  private static @Nullable Expression overflow(String text) {
    return Intervals.mayOverflowLong(parsed(text), FIELDS);
  }

  private static boolean fitsInt(String text) {
    return Intervals.fitsInt(parsed(text), FIELDS);
  }
}
