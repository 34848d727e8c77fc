package dev.wireglass.analyzer.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.wireglass.analyzer.tcp.IpAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Networks and points in time.
final class FilterTest {
  private static final long HIGH = 0x20010db8_00000000L;

  @ParameterizedTest
  @CsvSource({
    "0, 0, true",
    "0, 0xffffffff, true",
    "1, 0x7fffffff, true",
    "1, 0x80000000, false",
    "31, 0x0a000001, true",
    "31, 0x0a000002, false",
    "32, 0x0a000000, true",
    "32, 0x0a000001, false",
  })
  void networksOfVersion4ShareTheFirstBits(int prefix, String address, boolean expected) {
    var network = new IpNetwork(new IpAddress(4, 0, 0x0a000000L), prefix);

    assertThat(network.contains(4, 0, Long.decode(address))).isEqualTo(expected);
    assertThat(network.contains(6, 0, Long.decode(address))).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0, 0, true",
    "32, 0x20010db8ffffffff, 5, true",
    "32, 0x20010db900000000, 5, false",
    "64, 0x20010db800000000, -1, true",
    "64, 0x20010db800000001, 0, false",
    "65, 0x20010db800000000, 0x7fffffffffffffff, true",
    "65, 0x20010db800000000, -1, false",
    "128, 0x20010db800000000, 0, true",
    "128, 0x20010db800000000, 1, false",
  })
  void networksOfVersion6ShareTheFirstBits(int prefix, String high, long low, boolean expected) {
    var network = new IpNetwork(new IpAddress(6, HIGH, 0), prefix);

    assertThat(network.contains(6, Long.decode(high), low)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"4, -1", "4, 33", "6, 129"})
  void refusesPrefixesThatCannotBe(int version, int prefix) {
    assertThatThrownBy(() -> new IpNetwork(new IpAddress(version, 0, 0), prefix))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void relativeTimesCountFromTheFirstPacket() {
    assertThat(new TimeBound(5, true).absolute(100)).isEqualTo(105);
    assertThat(new TimeBound(-5, true).absolute(100)).isEqualTo(95);
    assertThat(new TimeBound(5, false).absolute(100)).isEqualTo(5);
  }

  @Test
  void timesBeyondAllThatCanBeAreTheLast() {
    assertThat(new TimeBound(Long.MAX_VALUE - 1, true).absolute(5)).isEqualTo(Long.MAX_VALUE);
    assertThat(new TimeBound(Long.MIN_VALUE + 1, true).absolute(-5)).isEqualTo(Long.MIN_VALUE);
  }
}
