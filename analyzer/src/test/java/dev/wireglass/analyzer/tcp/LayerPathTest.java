package dev.wireglass.analyzer.tcp;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class LayerPathTest {
  private final LayerPath start = LayerPath.start();

  @Test
  void listsItsStepsFromTheOutside() {
    var path = start.then("ethernet").thenNetwork("vlan", 10).then("mpls", 7).then("ipv4");

    assertThat(path.steps()).containsExactly("ethernet", "vlan 10", "mpls 7", "ipv4");
    assertThat(path).hasToString("ethernet / vlan 10 / mpls 7 / ipv4");
    assertThat(start.steps()).isEmpty();
  }

  @Test
  void isOneObjectForPacketsThatCameTheSameWay() {
    assertThat(start.then("ethernet").then("ipv4")).isSameAs(start.then("ethernet").then("ipv4"));
    assertThat(start.then("gre", 1)).isNotSameAs(start.then("gre", 2));
    assertThat(start.then("gre")).isNotSameAs(start.then("gre", 0));
  }

  @Test
  void tellsVirtualNetworksApartByNumberAndOrder() {
    var plain = start.then("ethernet");

    assertThat(plain.virtualNetwork()).isZero();
    assertThat(plain.thenNetwork("vlan", 0).virtualNetwork()).isNotZero();
    assertThat(plain.thenNetwork("vlan", 1).then("ipv4").virtualNetwork())
        .isEqualTo(start.then("linux cooked").thenNetwork("vlan", 1).virtualNetwork())
        .isNotEqualTo(plain.thenNetwork("vlan", 2).virtualNetwork());
    assertThat(plain.thenNetwork("vlan", 1).thenNetwork("vlan", 2).virtualNetwork())
        .isNotEqualTo(plain.thenNetwork("vlan", 2).thenNetwork("vlan", 1).virtualNetwork());
    assertThat(plain.then("gre", 5).virtualNetwork()).isZero();
  }

  @Test
  void isAValue() {
    var other = LayerPath.start().then("ethernet").thenNetwork("vlan", 1);

    assertThat(start.then("ethernet").thenNetwork("vlan", 1))
        .isEqualTo(other)
        .hasSameHashCodeAs(other)
        .isNotEqualTo(start.then("ethernet").thenNetwork("vlan", 2))
        .isNotEqualTo(start.then("ethernet"));
  }

  @Test
  void goesOnWhereNoMoreAreRemembered() {
    for (int network = 0; network < 100_000; network++) {
      assertThat(start.thenNetwork("vxlan", network).steps()).containsExactly("vxlan " + network);
    }
  }
}
