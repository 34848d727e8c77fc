package dev.wireglass.analyzer.robustness;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;

/// Bytes as files: readers of every format and compression, and all that follows. In a plain test
/// run the inputs beside this test are tried; `analyzer/fuzz.sh` looks for new ones.
final class CaptureFuzzTest {
  @FuzzTest(maxDuration = "30m")
  void survives(byte[] file) throws IOException {
    Survival.analyze(file);
  }
}
