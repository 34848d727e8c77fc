package dev.wireglass.processor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Mistakes that have nothing to do with each other are all told at once, and no rule stumbles over
/// those of another.
class ManyMistakesTest {
  @Test
  void tellsAllIndependentMistakes() {
    String reported = Fixture.text(Fixture.in("many").getFirst().compile().errors());
    assertThat(reported)
        .doesNotContain(HeaderProcessor.FAILURE)
        .contains(
            "[AccessorsArePlain] Outer.WorstHeader.remaining",
            "[AccessorsArePlain] Outer.WorstHeader.headerLength",
            "[BooleanIsOneBit] Outer.WorstHeader.flag",
            "[BytesHaveOneLength] Outer.WorstHeader.remaining",
            "[CarrierIsSupported] Outer.WorstHeader.name",
            "[CarrierIsSupported] Outer.WorstHeader.other",
            "[EnumCodesAreDistinct] Outer.WorstHeader.Kind.SECOND",
            "[EnumCodesFitField] Outer.WorstHeader.kind",
            "[EnumHasCodes] Outer.WorstHeader.Kind.THIRD",
            "[EveryAbstractMethodHasLayout] Outer.WorstHeader.compareTo",
            "[EveryAbstractMethodHasLayout] Outer.WorstHeader.nothing",
            "[HeaderIsPlain] Outer.WorstHeader has type parameters",
            "[HeaderIsPlain] Outer.WorstHeader is sealed",
            "[HeaderIsReachable] Outer.WorstHeader",
            "[LayoutStandsOnAbstractMethods] Outer.WorstHeader.validate",
            "[OneLayoutPerAccessor] Outer.WorstHeader.wrap",
            "[SignMatchesCarrier] Outer.WorstHeader.flag",
            "[WidthIsOneToSixtyFour] Outer.WorstHeader.name",
            "[WidthIsOneToSixtyFour] Outer.WorstHeader.empty");
  }
}
