package dev.wireglass.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import org.junit.jupiter.api.Test;

final class RoomTest {
  private final MemorySegment bytes = MemorySegment.ofArray(new byte[] {1, 1, 1, 1});

  @Test
  void clearsExactlyWhatIsAskedFor() {
    Room.clear("Header", bytes, 1, 2, 3);
    assertThat(bytes.toArray(ValueLayout.JAVA_BYTE)).containsExactly(1, 0, 0, 1);
  }

  @Test
  void refusesToPassTheLimitAndChangesNothing() {
    assertThatThrownBy(() -> Room.clear("Header", bytes, 1, 3, 3))
        .isInstanceOf(IndexOutOfBoundsException.class)
        .hasMessage("Header at byte 1 needs 3 bytes, but the limit leaves 2");
    assertThat(bytes.toArray(ValueLayout.JAVA_BYTE)).containsOnly(1);
  }

  @Test
  void refusesAStartBehindTheLimit() {
    assertThatThrownBy(() -> Room.require("Header.body", 9, 0, 4))
        .hasMessage("Header.body at byte 9 needs 0 bytes, but the limit leaves 0");
  }
}
