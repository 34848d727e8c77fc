package dev.wireglass.analyzer.connection;

import dev.wireglass.analyzer.tcp.IpAddress;

/// One end of a connection.
///
/// @param port 0 to 65535
public record Endpoint(IpAddress address, int port) {
  /// `10.0.0.1:80` or `[2001:db8::1]:80`.
  @Override
  public String toString() {
    return address.version() == 4 ? address + ":" + port : "[" + address + "]:" + port;
  }
}
