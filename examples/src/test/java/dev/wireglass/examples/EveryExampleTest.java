package dev.wireglass.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wireglass.testkit.EncoderContract;
import dev.wireglass.testkit.HeaderContract;
import dev.wireglass.testkit.LayoutContract;
import dev.wireglass.testkit.ValueContract;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// How a project tests decoders of its own: one line a promise.
final class EveryExampleTest {
  @ParameterizedTest
  @ValueSource(
      classes = {
        RtpHeader.class,
        ContributingSource.class,
        BmpFileHeader.class,
        PtpDelayResponse.class
      })
  void readsAndWritesWhatIsDeclared(Class<?> header) {
    long seed = ThreadLocalRandom.current().nextLong();
    HeaderContract contract = HeaderContract.of(header);
    assertThat(contract.differences(seed)).as("seed %d", seed).isEmpty();
    assertThat(contract.differencesWhenCut(seed)).as("seed %d", seed).isEmpty();
    assertThat(LayoutContract.of(header).differences(seed)).as("seed %d", seed).isEmpty();
    assertThat(EncoderContract.of(header).differences(seed)).as("seed %d", seed).isEmpty();
    assertThat(ValueContract.of(header).differences(seed)).as("seed %d", seed).isEmpty();
  }
}
