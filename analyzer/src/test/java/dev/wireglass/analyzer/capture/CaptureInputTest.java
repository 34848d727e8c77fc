package dev.wireglass.analyzer.capture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.ValueLayout;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class CaptureInputTest {
  private final Arena arena = Arena.ofConfined();

  @AfterEach
  void close() {
    arena.close();
  }

  @Test
  void putsTogetherWhatAPipeGivesInPieces() throws IOException {
    var input = new CaptureInput(new Pieces(100, 7), arena);

    assertThat(input.require(50)).isTrue();
    assertThat(byteAt(input, 49)).isEqualTo((byte) 49);
    input.skip(50);
    assertThat(input.require(50)).isTrue();
    assertThat(byteAt(input, 0)).isEqualTo((byte) 50);
    assertThat(input.fileOffset()).isEqualTo(50);
    assertThat(input.require(51)).isFalse();
    assertThat(input.available()).isEqualTo(50);
  }

  @Test
  void growsForARecordLongerThanABlock() throws IOException {
    long record = 3L * CaptureInput.BLOCK_LENGTH;
    var input = new CaptureInput(new Pieces(record + 5, 100_000), arena);

    assertThat(input.require(5)).isTrue();
    input.skip(5);
    assertThat(input.require(record)).isTrue();
    assertThat(byteAt(input, record - 1)).isEqualTo((byte) (record + 4));
    assertThat(input.require(record + 1)).isFalse();
  }

  @Test
  void doesNotGrowForManyShortRecords() throws IOException {
    var input = new CaptureInput(new Pieces(20L * CaptureInput.BLOCK_LENGTH, 1 << 16), arena);
    int record = 1000;
    while (input.require(record)) {
      assertThat(byteAt(input, 0)).isEqualTo((byte) input.fileOffset());
      input.skip(record);
    }

    assertThat(input.bytes().byteSize()).isEqualTo(CaptureInput.BLOCK_LENGTH);
  }

  @Test
  void passesOverMoreThanTheWindowHolds() throws IOException {
    long far = 3L * CaptureInput.BLOCK_LENGTH + 7;
    var input = new CaptureInput(new Pieces(far + 5, 100_000), arena);

    assertThat(input.require(10)).isTrue();
    input.skip(10);
    assertThat(input.pass(far - 10)).isTrue();
    assertThat(input.fileOffset()).isEqualTo(far);
    assertThat(input.require(5)).isTrue();
    assertThat(byteAt(input, 0)).isEqualTo((byte) far);
    assertThat(input.pass(6)).isFalse();
    assertThat(input.bytes().byteSize()).isEqualTo(CaptureInput.BLOCK_LENGTH);
  }

  private static byte byteAt(CaptureInput input, long at) {
    return input.bytes().get(ValueLayout.JAVA_BYTE, input.position() + at);
  }

  /// Gives bytes that count up, a few at a time.
  private static final class Pieces implements ReadableByteChannel {
    private final long length;
    private final int piece;
    private long given;

    private Pieces(long length, int piece) {
      this.length = length;
      this.piece = piece;
    }

    @Override
    public int read(ByteBuffer into) {
      int count = (int) Math.min(Math.min(piece, into.remaining()), length - given);
      for (int at = 0; at < count; at++) {
        into.put((byte) given++);
      }
      return count == 0 && given == length ? -1 : count;
    }

    @Override
    public boolean isOpen() {
      return true;
    }

    @Override
    public void close() {}
  }
}
