package dev.wireglass.analyzer.robustness;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every capture there is, cut anywhere: nothing breaks, and no packet is lost that was whole.
@Timeout(value = 10, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
final class CutCapturesTest {
  private static final int EVERY_BYTE_UP_TO = 2000;
  private static final int RANDOM_PLACES = 500;
  private static final int FEW_PLACES = 20;

  private static List<Path> captures() throws IOException {
    return SharedCaptureBytes.all();
  }

  @ParameterizedTest
  @MethodSource("captures")
  void survivesEveryCutOfItsStart(Path capture) throws IOException {
    var bytes = Files.readAllBytes(capture);

    long packets = 0;
    for (int length = 0; length <= Math.min(EVERY_BYTE_UP_TO, bytes.length); length++) {
      packets = survivesCut(bytes, length, packets);
    }
  }

  @ParameterizedTest
  @MethodSource("captures")
  void survivesCutsAnywhere(Path capture) throws IOException {
    survivesRandomCuts(capture, FEW_PLACES);
  }

  @ParameterizedTest
  @MethodSource("captures")
  @Tag("long")
  void survivesManyCutsAnywhere(Path capture) throws IOException {
    survivesRandomCuts(capture, RANDOM_PLACES);
  }

  private static void survivesRandomCuts(Path capture, int places) throws IOException {
    var bytes = Files.readAllBytes(capture);
    int[] lengths = new Random(1).ints(places, 0, bytes.length + 1).sorted().toArray();
    long packets = 0;
    for (int length : lengths) {
      packets = survivesCut(bytes, length, packets);
    }
  }

  /// @param packets how many there were in less of it
  private static long survivesCut(byte[] bytes, int length, long packets) throws IOException {
    var analysis = Survival.analyze(Arrays.copyOf(bytes, length));

    assertThat(analysis.packets().packets()).isGreaterThanOrEqualTo(packets);
    return analysis.packets().packets();
  }
}
