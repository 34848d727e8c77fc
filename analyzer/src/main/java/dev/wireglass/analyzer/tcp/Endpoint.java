package dev.wireglass.analyzer.tcp;

import dev.wireglass.analyzer.sample.Spread;

/// What one end of a connection has sent so far.
final class Endpoint {
  private long packets;
  private long payloadBytes;
  private long syns;
  private long fins;
  private long rsts;
  private long windowSum;
  private int minWindow = Integer.MAX_VALUE;
  private int maxWindow;

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

  EndpointSummary summary(IpAddress address, int port) {
    var window =
        packets == 0 ? Spread.NONE : new Spread(packets, minWindow, maxWindow, 0, windowSum);
    return new EndpointSummary(address, port, packets, payloadBytes, syns, fins, rsts, window);
  }
}
