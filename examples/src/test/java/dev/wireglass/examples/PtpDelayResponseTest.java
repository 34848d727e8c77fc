package dev.wireglass.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wireglass.runtime.Violation;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import org.junit.jupiter.api.Test;

/// Headers within a header, written in place and read again.
final class PtpDelayResponseTest {
  private static final long REQUESTER = 0x001b19fffe000002L;

  private final MemorySegment bytes = MemorySegment.ofArray(new byte[60]).fill((byte) -1);
  private final PtpDelayResponse response = written();

  private PtpDelayResponse written() {
    PtpDelayResponseEncoder encoder = new PtpDelayResponseEncoder().wrap(bytes, 2, 60);
    encoder.sequenceId(7).source().clockIdentity(0x001b19fffe000001L).portNumber(1);
    encoder.received().seconds(1_700_000_000L).nanoseconds(5);
    encoder.requester().clockIdentity(REQUESTER).portNumber(3);
    return new PtpDelayResponseDecoder().wrap(bytes, 2, encoder.end());
  }

  @Test
  void readsWhatWasWrittenWithin() {
    assertThat(response.received().seconds()).isEqualTo(1_700_000_000L);
    assertThat(response.requester().portNumber()).isEqualTo(3);
    assertThat(response.source().portNumber()).isEqualTo(1);
    assertThat(
            PtpPortIdentityDecoder.clockIdentity(
                bytes, PtpDelayResponseDecoder.requesterOffset(bytes, 2)))
        .isEqualTo(REQUESTER);
  }

  @Test
  void hasEachHeaderAsASliceToo() {
    assertThat(PtpDelayResponseDecoder.receivedBytes(bytes, 2).toArray(ValueLayout.JAVA_BYTE))
        .containsExactly(0, 0, 0x65, 0x53, 0xf1, 0, 0, 0, 0, 5);
  }

  @Test
  void tellsWhatIsOddWithin() {
    PtpTimestampEncoder.nanoseconds(bytes, 2 + 34, 1_000_000_000);
    assertThat(new PtpDelayResponseDecoder().wrap(bytes, 2, 56).validate())
        .containsExactly(
            new Violation(
                "PtpDelayResponse",
                "received.nanoseconds",
                1_000_000_000,
                "@Range(max = 999999999)"));
  }

  @Test
  void printsFieldsWithin() {
    assertThat(response)
        .asString()
        .contains("received=PtpTimestamp[seconds=1700000000 s, nanoseconds=5 ns]");
    assertThat(new PtpDelayResponseDecoder().wrap(bytes, 2, 56).dump())
        .contains("      36  00 00 65 53 f1 00        received.seconds 1700000000 s\n")
        .endsWith("      54  00 03                    requester.portNumber 3\n");
  }
}
