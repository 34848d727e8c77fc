package dev.wireglass.analyzer.dissect;

import com.google.auto.service.AutoService;
import dev.wireglass.formats.link.LinuxCookedHeaderDecoder;
import dev.wireglass.runtime.Verdict;
import java.util.List;

/// Linux cooked captures: frames whose link header was replaced, as on the device `any`.
@AutoService(Layer.class)
public final class LinuxCookedLayer implements Layer {
  private static final Reason CUT = new Reason("Linux cooked header cut short");

  @Override
  public List<LayerKey> keys() {
    return List.of(new LayerKey(Namespace.LINK_TYPE, 113));
  }

  @Override
  public void read(Packet packet) {
    var bytes = packet.bytes();
    long header = packet.offset();
    if (LinuxCookedHeaderDecoder.check(bytes, header, packet.limit()) != Verdict.READABLE) {
      packet.skip(CUT);
      return;
    }
    packet.step("linux cooked");
    packet.enter(header + LinuxCookedHeaderDecoder.FIXED_LENGTH, packet.wireLimit());
    packet.next(Namespace.ETHER_TYPE, LinuxCookedHeaderDecoder.protocolTypeCode(bytes, header));
  }
}
