package dev.wireglass.analyzer.connection;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wireglass.analyzer.capture.CaptureInput;
import dev.wireglass.analyzer.capture.CaptureOpening;
import dev.wireglass.analyzer.capture.Captures;
import dev.wireglass.analyzer.dissect.Dissector;
import dev.wireglass.analyzer.tcp.Segment;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.function.Consumer;

/// Reads the segments of a capture, but for those that came in fragments.
final class CaptureSegments {
  private CaptureSegments() {}

  static void read(Path capture, Consumer<Segment> each) throws IOException {
    try (var arena = Arena.ofConfined();
        var channel = FileChannel.open(capture)) {
      var opening = Captures.open(new CaptureInput(channel, arena));
      assertThat(opening).isInstanceOf(CaptureOpening.Readable.class);
      var reader = ((CaptureOpening.Readable) opening).reader();
      var dissector = Dissector.ofServices(true);
      while (reader.next()) {
        long joined = dissector.joined();
        if (dissector.dissect(reader.record(), capture.toString())
            && dissector.joined() == joined) {
          each.accept(dissector.segment());
        }
      }
    }
  }
}
