package dev.wireglass.analyzer.tcp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class IpAddressTest {
  @ParameterizedTest
  @CsvSource({"0, 0.0.0.0", "4294967295, 255.255.255.255", "3232235940, 192.168.1.164"})
  void showsVersion4InDottedDecimal(long low, String text) {
    assertThat(new IpAddress(4, 0, low)).hasToString(text);
  }

  @ParameterizedTest
  @CsvSource({
    "0000000000000000, 0000000000000000, ::",
    "0000000000000000, 0000000000000001, ::1",
    "fe80000000000000, 0000000000000000, fe80::",
    "fd09000000000000, 0000000000000001, fd09::1",
    "20010db800000000, 0001000000000001, 2001:db8::1:0:0:1",
    "20010db800000001, 0001000100010001, 2001:db8:0:1:1:1:1:1",
    "20010db8ffffffff, abcdffffffff0f00, 2001:db8:ffff:ffff:abcd:ffff:ffff:f00",
  })
  void showsVersion6AsRfc5952Says(String high, String low, String text) {
    var address =
        new IpAddress(6, Long.parseUnsignedLong(high, 16), Long.parseUnsignedLong(low, 16));

    assertThat(address).hasToString(text);
  }

  @Test
  void refusesOtherVersions() {
    assertThatThrownBy(() -> new IpAddress(5, 0, 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("IP version 5");
  }
}
