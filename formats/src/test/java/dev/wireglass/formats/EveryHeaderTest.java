package dev.wireglass.formats;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wireglass.testkit.EncoderContract;
import dev.wireglass.testkit.HeaderContract;
import dev.wireglass.testkit.HeadersOnClassPath;
import dev.wireglass.testkit.LayoutContract;
import dev.wireglass.testkit.ValueContract;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every header on the class path, against a reader that goes bit by bit.
final class EveryHeaderTest {
  private final long seed = ThreadLocalRandom.current().nextLong();

  static List<Class<?>> headers() {
    return HeadersOnClassPath.find("dev.wireglass");
  }

  @Test
  void findsTheHeaders() {
    assertThat(headers()).hasSizeGreaterThanOrEqualTo(12);
  }

  @ParameterizedTest
  @MethodSource("headers")
  void readsWhatIsDeclared(Class<?> header) {
    assertThat(HeaderContract.of(header).differences(seed)).as("seed %d", seed).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("headers")
  void refusesWhatIsCut(Class<?> header) {
    assertThat(HeaderContract.of(header).differencesWhenCut(seed)).as("seed %d", seed).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("headers")
  void tellsToolsWhatIsDeclared(Class<?> header) {
    assertThat(LayoutContract.of(header).differences(seed)).as("seed %d", seed).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("headers")
  void copiesWhatIsThere(Class<?> header) {
    assertThat(ValueContract.of(header).differences(seed)).as("seed %d", seed).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("headers")
  void writesWhatIsDeclared(Class<?> header) {
    assertThat(EncoderContract.of(header).differences(seed)).as("seed %d", seed).isEmpty();
  }
}
