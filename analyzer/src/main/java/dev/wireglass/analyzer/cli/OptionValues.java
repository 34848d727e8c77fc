package dev.wireglass.analyzer.cli;

import dev.wireglass.analyzer.analysis.IpNetwork;
import dev.wireglass.analyzer.analysis.TimeBound;
import dev.wireglass.analyzer.connection.ConnectionState;
import dev.wireglass.analyzer.tcp.IpAddress;
import java.math.BigDecimal;
import java.net.InetAddress;
import java.nio.ByteBuffer;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Locale;
import org.apache.commons.cli.ParseException;

/// Reads the values of options, and says what is wrong with them.
final class OptionValues {
  private static final int LARGEST_PORT = 65_535;
  private static final int IPV4_LENGTH = 4;
  private static final long NANOS_PER_SECOND = 1_000_000_000;

  private OptionValues() {}

  static IpNetwork host(String text) throws ParseException {
    return IpNetwork.of(address(text));
  }

  /// An address, and how many bits of it count.
  static IpNetwork network(String text) throws ParseException {
    int slash = text.indexOf('/');
    if (slash < 0) {
      throw new ParseException(text + " is no network, such as 10.0.0.0/8 or 2001:db8::/32");
    }
    try {
      return new IpNetwork(
          address(text.substring(0, slash)), Integer.parseInt(text.substring(slash + 1)));
    } catch (NumberFormatException notANumber) {
      throw new ParseException(text + " has no number of bits behind the slash");
    } catch (IllegalArgumentException wrong) {
      throw new ParseException(text + ": " + wrong.getMessage());
    }
  }

  static int port(String text) throws ParseException {
    long port = number(text, "port");
    if (port > LARGEST_PORT) {
      throw new ParseException(text + " is no port: the largest is " + LARGEST_PORT);
    }
    return (int) port;
  }

  static ConnectionState state(String text) throws ParseException {
    try {
      return ConnectionState.valueOf(text.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException unknown) {
      throw new ParseException(
          text + " is no state: it is one of " + Arrays.toString(ConnectionState.values()));
    }
  }

  /// A number from 1 on.
  static long count(String text, String what) throws ParseException {
    long number = number(text, what);
    if (number == 0) {
      throw new ParseException("0 is no " + what + ": they count from 1");
    }
    return number;
  }

  /// A duration in seconds, perhaps with decimals.
  static long duration(String text) throws ParseException {
    long nanos = seconds(text);
    if (nanos <= 0) {
      throw new ParseException(text + " is no duration: it has to be more than 0 seconds");
    }
    return nanos;
  }

  /// A time with date and zone, or seconds since the first packet.
  static TimeBound time(String text) throws ParseException {
    if (text.matches("[+-]?[0-9.]+")) {
      return new TimeBound(seconds(text), true);
    }
    try {
      return new TimeBound(nanos(OffsetDateTime.parse(text).toInstant()), false);
    } catch (DateTimeException | ArithmeticException wrong) {
      throw new ParseException(
          text
              + " is no time, such as 2026-01-31T12:00:00Z or 12.5 (seconds since the first"
              + " packet)");
    }
  }

  private static long nanos(Instant time) {
    return Math.addExact(
        Math.multiplyExact(time.getEpochSecond(), NANOS_PER_SECOND), time.getNano());
  }

  private static long seconds(String text) throws ParseException {
    try {
      return new BigDecimal(text).movePointRight(9).toBigInteger().longValueExact();
    } catch (ArithmeticException | NumberFormatException wrong) {
      throw new ParseException(text + " is no number of seconds");
    }
  }

  private static long number(String text, String what) throws ParseException {
    try {
      long number = Long.parseLong(text);
      if (number >= 0) {
        return number;
      }
    } catch (NumberFormatException notANumber) {
      // Said below.
    }
    throw new ParseException(text + " is no " + what);
  }

  private static IpAddress address(String text) throws ParseException {
    // Addresses with fewer numbers, such as 10.1 for 10.0.0.1, are rather mistakes.
    if (!text.matches("[0-9.]+") || text.matches("([0-9]+\\.){3}[0-9]+")) {
      return literal(text);
    }
    throw new ParseException(text + " is no IP address");
  }

  private static IpAddress literal(String text) throws ParseException {
    try {
      var bytes = ByteBuffer.wrap(InetAddress.ofLiteral(text).getAddress());
      return bytes.remaining() == IPV4_LENGTH
          ? new IpAddress(4, 0, Integer.toUnsignedLong(bytes.getInt()))
          : new IpAddress(6, bytes.getLong(), bytes.getLong());
    } catch (IllegalArgumentException wrong) {
      throw new ParseException(text + " is no IP address");
    }
  }
}
