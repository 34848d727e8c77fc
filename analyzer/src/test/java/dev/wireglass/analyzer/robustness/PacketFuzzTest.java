package dev.wireglass.analyzer.robustness;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.wireglass.analyzer.PcapFile;
import java.io.IOException;
import java.nio.ByteOrder;

/// Bytes as packets of any link type: layers, options, tunnels and fragments. In a plain test run
/// the inputs beside this test are tried; `analyzer/fuzz.sh` looks for new ones.
final class PacketFuzzTest {
  private static final int LARGEST_LINK_TYPE = 300;
  private static final int LONGEST_PACKET = 2000;

  @FuzzTest(maxDuration = "30m")
  void survives(FuzzedDataProvider data) throws IOException {
    int linkType = data.consumeInt(0, LARGEST_LINK_TYPE);
    var file = new PcapFile(ByteOrder.LITTLE_ENDIAN, 0xa1b2c3d4, 262_144, linkType);
    while (data.remainingBytes() > 0) {
      int more = data.consumeInt(0, LONGEST_PACKET);
      var packet = data.consumeBytes(data.consumeInt(0, LONGEST_PACKET));
      file.packet(packet, packet.length + more);
    }
    Survival.analyze(file.bytes());
  }
}
