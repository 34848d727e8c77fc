package dev.wireglass.analyzer.statistic;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wireglass.analyzer.report.Report;
import dev.wireglass.analyzer.report.Section;
import dev.wireglass.analyzer.report.TextReport;
import dev.wireglass.analyzer.sample.Spread;
import dev.wireglass.analyzer.tcp.ConnectionSummary;
import dev.wireglass.analyzer.tcp.EndpointSummary;
import dev.wireglass.analyzer.tcp.IpAddress;
import dev.wireglass.analyzer.tcp.LayerPath;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;

final class SectionsTest {
  private static final long START_NANOS = 1_700_000_000_000_000_999L;

  @Test
  void detailsOfAnIncompleteConnectionEndWithItsStatus() throws IOException {
    assertThat(text(new ConnectionDetails().of(trace(connection(1, 0, Spread.NONE)))))
        .isEqualTo(
            """
            A) Connections' details:

            Connection 1:
            Source Address: 0.0.0.1
            Destination address: 0.0.0.2
            Source Port: 1024
            Destination Port: 80
            Status: S1F0/R
            END
            ________________________________________________
            """);
  }

  @Test
  void detailsOfACompleteConnectionHaveTimesAndVolumes() throws IOException {
    assertThat(text(new ConnectionDetails().of(trace(connection(1, 2, Spread.NONE)))))
        .contains("Status: S1F2/R\nStart time: 0.000001 seconds\n")
        .contains("End Time: 2.500000 seconds\nDuration: 2.499999 seconds\n")
        .contains("Total number of packets: 5\n")
        .contains("Total number of data bytes: 77\nEND\n");
  }

  @Test
  void completeConnectionsAreSummarised() throws IOException {
    var rtt = new Spread(2, 1, 2, 0, 3);
    assertThat(
            text(
                new CompleteConnections()
                    .of(
                        trace(
                            connection(1, 1, rtt),
                            connection(9, 0, rtt),
                            connection(1, 1, Spread.NONE)))))
        .isEqualTo(
            """
            A) Complete TCP connections:

            Minimum time duration: 2.499999 seconds
            Mean time duration: 2.499999 seconds
            Maximum time duration: 2.499999 seconds

            Minimum RTT value: 0.000001 seconds
            Mean RTT value: 0.000002 seconds
            Maximum RTT value: 0.000002 seconds

            Minimum number of packets including both send/received: 5
            Mean number of packets including both send/received: 5.000000
            Maximum number of packets including both send/received: 5

            Minimum receive window size including both send/received: 0 bytes
            Mean receive window size including both send/received: 3.400000 bytes
            Maximum receive window size including both send/received: 8 bytes
            ________________________________________________
            """);
  }

  @Test
  void roundTripTimesAreLeftOutWhereThereAreNone() throws IOException {
    assertThat(text(new CompleteConnections().of(trace(connection(1, 1, Spread.NONE)))))
        .doesNotContain("RTT")
        .contains("Maximum time duration: 2.499999 seconds\n\nMinimum number of packets");
  }

  @Test
  void withoutCompleteConnectionsThereIsNothingToSummarise() throws IOException {
    var open = connection(1, 0, new Spread(1, 1, 1, 0, 1));
    assertThat(text(new CompleteConnections().of(trace(open))))
        .isEqualTo("A) Complete TCP connections:\n\nnone\n" + "_".repeat(48) + "\n");
  }

  @Test
  void generalCountsOverlap() throws IOException {
    assertThat(
            text(
                new GeneralCounts()
                    .of(trace(connection(1, 1, Spread.NONE), connection(0, 0, Spread.NONE)))))
        .contains("complete TCP connections: 1\nNumber of reset TCP connections: 2\n")
        .contains("when the trace capture ended: 1\n");
  }

  private static String text(Section section) throws IOException {
    var out = new StringWriter();
    new TextReport().write(new Report(List.of(section)), out);
    return out.toString();
  }

  private static Trace trace(ConnectionSummary... connections) {
    return new Trace(START_NANOS, List.of(connections));
  }

  /// A reset connection of five packets.
  private static ConnectionSummary connection(long syns, long fins, Spread roundTrips) {
    var source =
        new EndpointSummary(
            new IpAddress(4, 0, 1), 1024, 3, 70, syns, fins, 1, new Spread(3, 0, 8, 0, 9));
    var destination =
        new EndpointSummary(new IpAddress(4, 0, 2), 80, 2, 7, 0, 0, 0, new Spread(2, 4, 4, 0, 8));
    // A nanosecond is enough to be in the next microsecond.
    return new ConnectionSummary(
        LayerPath.start(),
        source,
        destination,
        START_NANOS + 1,
        START_NANOS + 2_500_000_000L,
        roundTrips);
  }
}
