package dev.wireglass.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wireglass.testkit.PingHeaderDecoder.Mistake;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class HeaderContractTest {
  private static final long SEED = 1;

  private final HeaderContract contract = HeaderContract.of(PingHeader.class);

  @AfterEach
  void forgetMistake() {
    PingHeaderDecoder.mistake = Mistake.NONE;
  }

  @Test
  void acceptsDecoderThatIsRight() {
    assertThat(contract.differences(SEED)).isEmpty();
    assertThat(contract.differencesWhenCut(SEED)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(value = Mistake.class, mode = EnumSource.Mode.EXCLUDE, names = "NONE")
  void noticesEveryMistake(Mistake mistake) {
    PingHeaderDecoder.mistake = mistake;
    assertThat(contract.differences(SEED)).isNotEmpty();
    assertThat(contract.differencesWhenCut(SEED)).isNotEmpty();
  }

  @Test
  void findsHeaderOnClassPath() {
    assertThat(HeadersOnClassPath.find("dev.wireglass.testkit"))
        .isEqualTo(List.of(PingHeader.class, SumHeader.class));
  }
}
