package dev.wireglass.analyzer.statistic;

import dev.wireglass.analyzer.report.Item;
import dev.wireglass.analyzer.report.Unit;
import dev.wireglass.analyzer.report.Value;
import dev.wireglass.analyzer.sample.Spread;
import dev.wireglass.analyzer.sample.Tally;
import dev.wireglass.analyzer.tcp.ConnectionSummary;
import java.util.List;

/// What is measured on complete connections.
enum Measure {
  /// From the first SYN to the last FIN.
  DURATION("time duration", Unit.SECONDS, 6) {
    @Override
    void take(ConnectionSummary connection, Tally into) {
      into.add(Trace.microsBetween(connection.firstSynNanos(), connection.lastFinNanos()));
    }
  },
  /// The samples of all connections, from source to destination.
  ROUND_TRIP_TIME("RTT value", Unit.SECONDS, 6) {
    @Override
    void take(ConnectionSummary connection, Tally into) {
      into.add(connection.roundTripMicros());
    }
  },
  /// Of both directions together.
  PACKETS("number of packets including both send/received", Unit.NONE, 0) {
    @Override
    void take(ConnectionSummary connection, Tally into) {
      into.add(connection.packets());
    }
  },
  /// Of every packet, as on the wire.
  RECEIVE_WINDOW("receive window size including both send/received", Unit.BYTES, 0) {
    @Override
    void take(ConnectionSummary connection, Tally into) {
      into.add(connection.source().window());
      into.add(connection.destination().window());
    }
  };

  private static final int MEAN_DECIMALS = 6;

  private final String title;
  private final Unit unit;
  private final int decimals;

  /// @param decimals how many decimals the numbers taken have, which are integers for that
  Measure(String title, Unit unit, int decimals) {
    this.title = title;
    this.unit = unit;
    this.decimals = decimals;
  }

  abstract void take(ConnectionSummary connection, Tally into);

  /// Three items, or none where nothing could be measured.
  List<Item> of(Trace trace) {
    var spread = spread(trace);
    if (spread.count() == 0) {
      return List.of();
    }
    return List.of(
        new Item("Minimum " + title, new Value.Quantity(spread.min(), decimals, unit)),
        new Item("Mean " + title, mean(spread)),
        new Item("Maximum " + title, new Value.Quantity(spread.max(), decimals, unit)));
  }

  /// Of the complete connections.
  Spread spread(Trace trace) {
    var tally = new Tally();
    for (var connection : trace.connections()) {
      if (connection.isComplete()) {
        take(connection, tally);
      }
    }
    return tally.spread();
  }

  private Value mean(Spread spread) {
    var mean = spread.mean(MEAN_DECIMALS - decimals);
    return new Value.Quantity(mean.unscaledValue().longValueExact(), MEAN_DECIMALS, unit);
  }
}
