package dev.wireglass.processor.diagram;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// Whatever is written as a diagram is read or refused, but never ends in an exception.
class RandomDiagramsTest {
  private static final long SEED = Long.getLong("seed", 20_260_102);
  private static final String CHARACTERS = "+-|:~/\\ \n\n=.()[]_$ab09";
  private static final int TEXTS = 4000;

  @Test
  void nothingThrows() {
    System.out.println("RandomDiagramsTest: -Dseed=" + SEED);
    Random random = new Random(SEED);
    List<TrueDiagram> diagrams = TrueDiagram.all().toList();
    for (int i = 0; i < TEXTS; i++) {
      TrueDiagram diagram = diagrams.get(random.nextInt(diagrams.size()));
      String text = damaged(diagram.text(), random);
      assertThatCode(() -> diagram.refusal(text)).as(text).doesNotThrowAnyException();
    }
  }

  /// With some characters, lines or parts of the text changed.
  private static String damaged(String text, Random random) {
    StringBuilder damaged = new StringBuilder(text);
    int times = 1 + random.nextInt(8);
    for (int i = 0; i < times && damaged.length() > 0; i++) {
      int at = random.nextInt(damaged.length());
      char each = CHARACTERS.charAt(random.nextInt(CHARACTERS.length()));
      switch (random.nextInt(5)) {
        case 0 -> damaged.insert(at, each);
        case 1 -> damaged.delete(at, Math.min(damaged.length(), at + random.nextInt(140)));
        case 2 -> damaged.insert(at, damaged.substring(random.nextInt(at + 1), at));
        default -> damaged.setCharAt(at, each);
      }
    }
    return damaged.toString();
  }
}
