package dev.wireglass.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wireglass.testkit.PingHeaderEncoder.Mistake;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class EncoderContractTest {
  private static final long SEED = 1;

  private final EncoderContract contract = EncoderContract.of(PingHeader.class);

  @AfterEach
  void forgetMistake() {
    PingHeaderEncoder.mistake = Mistake.NONE;
  }

  @Test
  void acceptsEncoderThatIsRight() {
    assertThat(contract.differences(SEED)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(value = Mistake.class, mode = EnumSource.Mode.EXCLUDE, names = "NONE")
  void noticesEveryMistake(Mistake mistake) {
    PingHeaderEncoder.mistake = mistake;
    assertThat(contract.differences(SEED)).isNotEmpty();
  }
}
