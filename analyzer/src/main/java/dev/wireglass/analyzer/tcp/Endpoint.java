package dev.wireglass.analyzer.tcp;

/// One end of a connection: its address and what it has sent so far.
final class Endpoint {
  private final IpAddress address;
  private final int port;
  private long packets;
  private long payloadBytes;
  private long syns;
  private long fins;
  private long rsts;
  private int minWindow = Integer.MAX_VALUE;
  private int maxWindow;
  private long windowSum;

  Endpoint(IpAddress address, int port) {
    this.address = address;
    this.port = port;
  }

  boolean is(long high, long low, int port) {
    return address.low() == low && this.port == port && address.high() == high;
  }

  void sent(Segment segment) {
    packets++;
    payloadBytes += segment.payloadLength;
    minWindow = Math.min(minWindow, segment.window);
    maxWindow = Math.max(maxWindow, segment.window);
    windowSum += segment.window;
    if (segment.syn) {
      syns++;
    }
    if (segment.fin) {
      fins++;
    }
    if (segment.rst) {
      rsts++;
    }
  }

  EndpointSummary summary() {
    var window =
        packets == 0 ? Spread.NONE : new Spread(packets, minWindow, maxWindow, 0, windowSum);
    return new EndpointSummary(address, port, packets, payloadBytes, syns, fins, rsts, window);
  }
}
