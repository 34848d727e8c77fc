package dev.wireglass.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.lang.foreign.MemorySegment;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/// A value is as much as its header: fields that are absent stay so.
final class VoiceHeaderValueTest {
  private static final MemorySegment ANN = text("Ann");
  private static final MemorySegment SEAL = text("seal");
  private static final VoiceHeaderValue SHORT = new VoiceHeaderValue(0, null, null, null, null);
  private static final VoiceHeaderValue WHOLE = new VoiceHeaderValue(3, 1, 3, ANN, SEAL);

  @Test
  void showsWhatIsThere() {
    assertThat(WHOLE.codec()).isEqualTo(VoiceHeader.Codec.OPUS);
    assertThat(WHOLE.codecCode()).isEqualTo(1);
    assertThat(WHOLE.name()).isEqualTo("Ann");
    assertThat(WHOLE.hasSeal()).isTrue();
    assertThat(WHOLE)
        .hasToString(
            "VoiceHeaderValue[version=3, codec=OPUS (1), size=3, name=\"Ann\","
                + " seal=7365616c]");
  }

  @Test
  void refusesToReadWhatIsAbsent() {
    assertThat(SHORT.hasCodec()).isFalse();
    assertThat(SHORT.codecCodeOrNull()).isNull();
    assertThatIllegalStateException()
        .isThrownBy(SHORT::codec)
        .withMessage("VoiceHeader.codec is absent: it is there only if version >= 1");
    assertThatIllegalStateException().isThrownBy(SHORT::codecCode);
    assertThatIllegalStateException().isThrownBy(SHORT::name);
    assertThat(SHORT).hasToString("VoiceHeaderValue[version=0]");
  }

  @Test
  void refusesWhatContradictsCondition() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new VoiceHeaderValue(0, 1, null, null, null))
        .withMessage("VoiceHeader.codec is given, but absent: it is there only if version >= 1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new VoiceHeaderValue(3, 1, 3, ANN, null))
        .withMessage(
            "VoiceHeader.seal is null; version >= 2 && size == version says that it is" + " there");
  }

  @Test
  void refusesWhatFieldsThatAreThereCannotHold() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new VoiceHeaderValue(1, 256, null, null, null))
        .withMessage("VoiceHeader.codec is 256; 8 bits hold 0 .. 255");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new VoiceHeaderValue(2, 1, 4, ANN, null))
        .withMessage("VoiceHeader.name is 3 bytes; size is 4");
  }

  @Test
  void equalsByWhatIsThere() {
    assertThat(WHOLE)
        .isEqualTo(new VoiceHeaderValue(3, 1, 3, text("Ann"), text("seal")))
        .hasSameHashCodeAs(new VoiceHeaderValue(3, 1, 3, text("Ann"), text("seal")))
        .isNotEqualTo(new VoiceHeaderValue(3, 1, 3, ANN, text("SEAL")))
        .isNotEqualTo(SHORT);
    assertThat(SHORT)
        .isEqualTo(new VoiceHeaderValue(0, null, null, null, null))
        .hasSameHashCodeAs(new VoiceHeaderValue(0, null, null, null, null));
  }

  @Test
  void isTakenApartByPattern() {
    Object header = SHORT;
    assertThat(header instanceof VoiceHeaderValue(_, Integer codec, _, _, _) && codec == null)
        .isTrue();
  }

  @Test
  void isWrittenAndReadAgain() {
    MemorySegment bytes = MemorySegment.ofArray(new byte[64]);
    for (VoiceHeaderValue value : new VoiceHeaderValue[] {WHOLE, SHORT}) {
      long end = new VoiceHeaderEncoder().wrap(bytes, 0, 64).set(value).end();
      VoiceHeaderDecoder decoder = new VoiceHeaderDecoder().wrap(bytes, 0, end);
      assertThat(VoiceHeaderValue.of(decoder)).isEqualTo(value);
    }
  }

  private static MemorySegment text(String text) {
    return MemorySegment.ofArray(text.getBytes(StandardCharsets.US_ASCII));
  }
}
