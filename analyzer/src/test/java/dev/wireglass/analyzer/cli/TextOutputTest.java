package dev.wireglass.analyzer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

final class TextOutputTest {
  private static final String LONG = "0123456789".repeat(TextOutput.ROOM / 10);
  private static final String TOO_LONG = LONG + LONG;

  private final StringWriter read = new StringWriter();
  private final TextOutput out = new TextOutput(read);

  @Test
  void textIsHeldBackUntilItIsAskedFor() throws IOException {
    out.append('a').append("b").write("cde".toCharArray(), 0, 2);
    assertThat(read.toString()).isEmpty();

    out.flush();
    assertThat(read).hasToString("abcd");
  }

  @Test
  void whatDoesNotFitGoesOnInOrder() throws IOException {
    out.write(LONG);
    out.write(LONG.toCharArray());
    out.write(TOO_LONG);
    out.write('a');
    out.write(TOO_LONG.toCharArray());
    out.write('b');
    out.close();

    assertThat(read).hasToString(LONG + LONG + TOO_LONG + "a" + TOO_LONG + "b");
  }

  @Test
  void characterByCharacterIsTheSame() throws IOException {
    for (char each : TOO_LONG.toCharArray()) {
      out.write(each);
    }
    out.close();

    assertThat(read).hasToString(TOO_LONG);
  }
}
