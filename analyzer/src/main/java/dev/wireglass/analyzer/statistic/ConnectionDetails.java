package dev.wireglass.analyzer.statistic;

import com.google.auto.service.AutoService;
import dev.wireglass.analyzer.report.Item;
import dev.wireglass.analyzer.report.Section;
import dev.wireglass.analyzer.tcp.ConnectionSummary;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/// Every connection: its ends and status, and if it is complete its times, packets and bytes.
@AutoService(Statistic.class)
public final class ConnectionDetails implements Statistic {
  @Override
  public int position() {
    return 200;
  }

  @Override
  public Section of(Trace trace) {
    return new Section.Listing("Connections' details:", () -> new Entries(trace));
  }

  private static Section.Entry entry(int number, ConnectionSummary connection, Trace trace) {
    var items = new ArrayList<Item>(14);
    addEnds(connection, items);
    if (connection.isComplete()) {
      addTimes(connection, trace, items);
      addVolumes(connection, items);
    }
    return new Section.Entry("Connection " + number, items);
  }

  private static void addEnds(ConnectionSummary connection, List<Item> items) {
    var source = connection.source();
    var destination = connection.destination();
    items.add(Item.text("Source Address", source.address().toString()));
    items.add(Item.text("Destination address", destination.address().toString()));
    items.add(Item.count("Source Port", source.port()));
    items.add(Item.count("Destination Port", destination.port()));
    items.add(Item.text("Status", status(connection)));
  }

  private static String status(ConnectionSummary connection) {
    var counts = "S" + connection.syns() + "F" + connection.fins();
    return connection.isReset() ? counts + "/R" : counts;
  }

  private static void addTimes(ConnectionSummary connection, Trace trace, List<Item> items) {
    long start = trace.micros(connection.firstSynNanos());
    long end = trace.micros(connection.lastFinNanos());
    items.add(Item.seconds("Start time", start));
    items.add(Item.seconds("End Time", end));
    items.add(Item.seconds("Duration", end - start));
  }

  private static void addVolumes(ConnectionSummary connection, List<Item> items) {
    var source = connection.source();
    var destination = connection.destination();
    items.add(Item.count("Number of packets sent from Source to Destination", source.packets()));
    items.add(
        Item.count("Number of packets sent from Destination to Source", destination.packets()));
    items.add(Item.count("Total number of packets", connection.packets()));
    items.add(
        Item.count("Number of data bytes sent from Source to Destination", source.payloadBytes()));
    items.add(
        Item.count(
            "Number of data bytes sent from Destination to Source", destination.payloadBytes()));
    items.add(Item.count("Total number of data bytes", connection.payloadBytes()));
  }

  private static final class Entries implements Iterator<Section.Entry> {
    private final Trace trace;
    private int next;

    private Entries(Trace trace) {
      this.trace = trace;
    }

    @Override
    public boolean hasNext() {
      return next < trace.connections().size();
    }

    @Override
    public Section.Entry next() {
      var connection = trace.connections().get(next);
      next++;
      return entry(next, connection, trace);
    }
  }
}
