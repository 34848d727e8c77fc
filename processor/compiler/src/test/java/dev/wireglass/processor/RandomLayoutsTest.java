package dev.wireglass.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wireglass.processor.diagram.Agreement;
import dev.wireglass.processor.diagram.DiagramParser;
import dev.wireglass.processor.diagram.Drawing;
import dev.wireglass.processor.diagram.Outline;
import dev.wireglass.processor.diagram.Reading;
import dev.wireglass.processor.model.HeaderModel;
import dev.wireglass.testkit.EncoderContract;
import dev.wireglass.testkit.HeaderContract;
import dev.wireglass.testkit.LayoutContract;
import dev.wireglass.testkit.ValueContract;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

/// Whatever declaration the rules accept has a decoder that compiles and is safe: it is held
/// against the oracle on random bytes, cut at every length; and an encoder whose headers it reads.
final class RandomLayoutsTest {
  private static final long SEED = Long.getLong("seed", 20_260_101);
  private static final int HEADERS = 60;

  @Test
  void acceptedDeclarationsHaveSafeDecodersAndEncoders() throws ClassNotFoundException {
    System.out.println("RandomLayoutsTest: -Dseed=" + SEED);
    RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(SEED);
    List<JavaFileObject> headers =
        IntStream.range(0, HEADERS)
            .mapToObj(i -> RandomHeader.source(random, "Header" + i))
            .toList();
    List<JavaFileObject> accepted = AcceptedHeaders.accepted(headers);
    assertThat(accepted).hasSizeGreaterThan(HEADERS / 4);
    assertThat(accepted)
        .filteredOn(header -> text(header).contains("record = true"))
        .filteredOn(header -> text(header).contains("@Present"))
        .isNotEmpty();
    CompiledHeaders compiled = CompiledHeaders.of(AcceptedHeaders.withCodes(accepted));
    for (JavaFileObject header : accepted) {
      Class<?> type = compiled.loadClass("random." + AcceptedHeaders.name(header));
      HeaderContract contract = HeaderContract.of(type);
      assertThat(contract.differences(SEED)).as("seed %d, %s", SEED, header).isEmpty();
      assertThat(contract.differencesWhenCut(SEED)).as("seed %d, %s", SEED, header).isEmpty();
      assertThat(LayoutContract.of(type).differences(SEED))
          .as("seed %d, %s", SEED, header)
          .isEmpty();
      assertThat(ValueContract.of(type).differences(SEED))
          .as("seed %d, %s", SEED, header)
          .isEmpty();
      assertThat(EncoderContract.of(type).differences(SEED))
          .as("seed %d, %s", SEED, header)
          .isEmpty();
    }
  }

  @Test
  void drawnDiagramsAreRead() {
    RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(SEED);
    List<JavaFileObject> headers =
        IntStream.range(0, HEADERS)
            .mapToObj(i -> RandomHeader.source(random, "Header" + i))
            .toList();
    List<HeaderModel> accepted =
        DeclaredHeaders.of(AcceptedHeaders.withCodes(AcceptedHeaders.accepted(headers)));
    assertThat(accepted).hasSizeGreaterThan(HEADERS / 4);
    for (HeaderModel header : accepted) {
      Outline outline = Outline.of(header);
      String drawn = String.join("\n", Drawing.of(outline));
      assertThat(DiagramParser.parse(drawn))
          .as(drawn)
          .isInstanceOfSatisfying(
              Reading.Readable.class,
              read -> assertThat(Agreement.difference(read.diagram(), outline)).as(drawn).isNull());
    }
  }

  private static String text(JavaFileObject source) {
    try {
      return source.getCharContent(false).toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
