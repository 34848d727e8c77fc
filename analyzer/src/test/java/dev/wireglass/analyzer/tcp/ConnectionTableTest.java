package dev.wireglass.analyzer.tcp;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class ConnectionTableTest {
  private final Segment segment = new Segment();

  @Test
  void hasNoConnectionsAtFirst() {
    assertThat(new ConnectionTable().end()).isEmpty();
  }

  @Test
  void keepsTheOrderOfFirstSegmentsAcrossGrowth() {
    var table = new ConnectionTable();
    int connections = 100_000;
    for (int round = 0; round < 2; round++) {
      for (int at = 0; at < connections; at++) {
        segment.addresses(4, 0, at, 0, 9);
        segment.ports(at % 7, 80);
        table.add(segment);
      }
    }

    var summaries = table.end();
    assertThat(summaries).hasSize(connections);
    for (int at = 0; at < connections; at++) {
      assertThat(summaries.get(at).source().address().low()).isEqualTo(at);
      assertThat(summaries.get(at).packets()).isEqualTo(2);
    }
  }

  @Test
  void isEmptyAtTheEnd() {
    var table = new ConnectionTable();
    new Conversation(table).play("Sh");
    assertThat(table.end()).hasSize(1);

    assertThat(table.end()).isEmpty();
    new Conversation(table).play("S");
    assertThat(table.end().getFirst().packets()).isEqualTo(1);
  }

  @Test
  void joinsBothDirections() {
    var table = new ConnectionTable();
    new Conversation(table).fromPort(1).play("S");
    new Conversation(table).fromPort(2).play("S");
    new Conversation(table).fromPort(1).play("h");

    var summaries = table.end();
    assertThat(summaries).hasSize(2);
    assertThat(summaries.getFirst().destination().packets()).isEqualTo(1);
  }

  @Test
  void tellsCrossedPortsApart() {
    var table = new ConnectionTable();
    segment.addresses(4, 0, 1, 0, 2);
    segment.ports(10, 20);
    table.add(segment);
    segment.ports(20, 10);
    table.add(segment);

    assertThat(table.end()).hasSize(2);
  }

  @Test
  void tellsVersionsOfIpApart() {
    var table = new ConnectionTable();
    segment.addresses(4, 0, 1, 0, 2);
    table.add(segment);
    segment.addresses(6, 0, 1, 0, 2);
    table.add(segment);

    assertThat(table.end()).hasSize(2);
  }

  @Test
  void doesNotDependOnTheSalt() {
    var one = new ConnectionTable(1);
    var other = new ConnectionTable(-77);
    for (int port = 0; port < 5000; port++) {
      new Conversation(one).fromPort(port).play("ShADaFf");
      new Conversation(other).fromPort(port).play("ShADaFf");
    }

    assertThat(one.end()).isEqualTo(other.end());
  }
}
