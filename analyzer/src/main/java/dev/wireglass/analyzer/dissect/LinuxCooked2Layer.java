package dev.wireglass.analyzer.dissect;

import com.google.auto.service.AutoService;
import dev.wireglass.formats.link.LinuxCooked2HeaderDecoder;
import dev.wireglass.runtime.Verdict;
import java.util.List;

/// Linux cooked captures, version 2, which tells the interface of each packet.
@AutoService(Layer.class)
public final class LinuxCooked2Layer implements Layer {
  private static final Reason CUT = new Reason("Linux cooked header cut short");

  @Override
  public List<LayerKey> keys() {
    return List.of(new LayerKey(Namespace.LINK_TYPE, 276));
  }

  @Override
  public void read(Packet packet) {
    var bytes = packet.bytes();
    long header = packet.offset();
    if (LinuxCooked2HeaderDecoder.check(bytes, header, packet.limit()) != Verdict.READABLE) {
      packet.skip(CUT);
      return;
    }
    packet.step("linux cooked");
    packet.enter(header + LinuxCooked2HeaderDecoder.FIXED_LENGTH, packet.wireLimit());
    packet.next(Namespace.ETHER_TYPE, LinuxCooked2HeaderDecoder.protocolTypeCode(bytes, header));
  }
}
