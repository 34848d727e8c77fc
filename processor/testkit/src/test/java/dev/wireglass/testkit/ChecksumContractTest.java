package dev.wireglass.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class ChecksumContractTest {
  private static final long SEED = 1;

  private final HeaderContract decoder = HeaderContract.of(SumHeader.class);
  private final EncoderContract encoder = EncoderContract.of(SumHeader.class);

  @AfterEach
  void forgetMistakes() {
    SumHeaderDecoder.mistake = SumHeaderDecoder.Mistake.NONE;
    SumHeaderEncoder.mistake = SumHeaderEncoder.Mistake.NONE;
  }

  @Test
  void acceptsWhatIsRight() {
    assertThat(decoder.differences(SEED)).isEmpty();
    assertThat(encoder.differences(SEED)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NONE")
  void noticesEveryMistakeOfDecoder(SumHeaderDecoder.Mistake mistake) {
    SumHeaderDecoder.mistake = mistake;
    assertThat(decoder.differences(SEED)).isNotEmpty();
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NONE")
  void noticesEveryMistakeOfEncoder(SumHeaderEncoder.Mistake mistake) {
    SumHeaderEncoder.mistake = mistake;
    assertThat(encoder.differences(SEED)).isNotEmpty();
  }
}
