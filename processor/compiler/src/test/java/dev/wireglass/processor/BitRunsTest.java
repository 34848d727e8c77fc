package dev.wireglass.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.JavaFileObjects;
import dev.wireglass.testkit.EncoderContract;
import dev.wireglass.testkit.HeaderContract;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.tools.JavaFileObject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Every way to divide 8, 16, 24 and 32 bits among one to three numbers, read and written.
final class BitRunsTest {
  private static final int MOST_FIELDS = 3;
  private static final int SAMPLES = 20;
  private static final int RUNS_PER_HEADER = 32;
  private static final String BIG = "order = Order.BIG_ENDIAN";
  private static final String LITTLE = "order = Order.LITTLE_ENDIAN";
  private static final String RUNTIME = "order = Order.RUNTIME";
  private static final String MOST_FIRST = ", bits = BitOrder.MOST_SIGNIFICANT_FIRST";
  private static final String LEAST_FIRST = ", bits = BitOrder.LEAST_SIGNIFICANT_FIRST";

  @ParameterizedTest
  @ValueSource(ints = {8, 16, 24, 32})
  void keepsEveryComposition(int bits) throws ClassNotFoundException {
    keepsEveryComposition(bits, BIG, "");
    keepsEveryComposition(bits, LITTLE + LEAST_FIRST, "");
  }

  @ParameterizedTest
  @ValueSource(ints = {8, 16, 32})
  void keepsEveryCompositionOfAWord(int bits) throws ClassNotFoundException {
    String word = "@Word(%d) ".formatted(bits);
    keepsEveryComposition(bits, LITTLE + MOST_FIRST, word);
    keepsEveryComposition(bits, BIG + LEAST_FIRST, word);
    keepsEveryComposition(bits, RUNTIME + MOST_FIRST, word);
    keepsEveryComposition(bits, RUNTIME + LEAST_FIRST, word);
  }

  private static void keepsEveryComposition(int bits, String order, String word)
      throws ClassNotFoundException {
    List<List<List<Integer>>> groups = groups(compositions(bits, MOST_FIELDS));
    CompiledHeaders headers =
        CompiledHeaders.of(
            IntStream.range(0, groups.size())
                .mapToObj(i -> header("Runs" + i, groups.get(i), order, word))
                .toList());
    for (int i = 0; i < groups.size(); i++) {
      Class<?> header = headers.loadClass("runs.Runs" + i);
      assertThat(HeaderContract.of(header).differences(i, SAMPLES))
          .as("%s, widths %s", order, groups.get(i))
          .isEmpty();
      assertThat(EncoderContract.of(header).differences(i, SAMPLES))
          .as("%s, widths %s, written", order, groups.get(i))
          .isEmpty();
    }
  }

  /// Many runs, one behind the other, make one header: a class for each would take minutes.
  private static List<List<List<Integer>>> groups(List<List<Integer>> runs) {
    List<List<List<Integer>>> groups = new ArrayList<>();
    for (int i = 0; i < runs.size(); i += RUNS_PER_HEADER) {
      groups.add(runs.subList(i, Math.min(runs.size(), i + RUNS_PER_HEADER)));
    }
    return groups;
  }

  private static List<List<Integer>> compositions(int bits, int mostParts) {
    List<List<Integer>> all = new ArrayList<>();
    all.add(List.of(bits));
    for (int first = 1; first < bits && mostParts > 1; first++) {
      for (List<Integer> rest : compositions(bits - first, mostParts - 1)) {
        List<Integer> parts = new ArrayList<>(List.of(first));
        parts.addAll(rest);
        all.add(parts);
      }
    }
    return all;
  }

  private static JavaFileObject header(
      String name, List<List<Integer>> runs, String order, String word) {
    String accessors =
        IntStream.range(0, runs.size())
            .mapToObj(i -> word + accessors("f" + i, runs.get(i)))
            .collect(Collectors.joining("\n  "));
    return JavaFileObjects.forSourceString(
        "runs." + name,
        """
        package runs;
        import dev.wireglass.annotation.*;
        @Header(%s)
        public interface %s {
          %s
        }
        """
            .formatted(order, name, accessors));
  }

  private static String accessors(String name, List<Integer> widths) {
    return IntStream.range(0, widths.size())
        .mapToObj(i -> "@Bits(%d) long %s_%d();".formatted(widths.get(i), name, i))
        .collect(Collectors.joining("\n  "));
  }
}
