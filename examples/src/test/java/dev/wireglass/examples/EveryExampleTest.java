package dev.wireglass.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wireglass.testkit.EncoderContract;
import dev.wireglass.testkit.HeaderContract;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// How a project tests decoders of its own: three lines a header.
final class EveryExampleTest {
  @ParameterizedTest
  @ValueSource(classes = {RtpHeader.class, BmpFileHeader.class, PtpDelayResponse.class})
  void readsAndWritesWhatIsDeclared(Class<?> header) {
    long seed = ThreadLocalRandom.current().nextLong();
    HeaderContract contract = HeaderContract.of(header);
    assertThat(contract.differences(seed)).as("seed %d", seed).isEmpty();
    assertThat(contract.differencesWhenCut(seed)).as("seed %d", seed).isEmpty();
    assertThat(EncoderContract.of(header).differences(seed)).as("seed %d", seed).isEmpty();
  }
}
