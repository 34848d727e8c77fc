package dev.wireglass.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.JavaFileObjects;
import dev.wireglass.testkit.HeaderContract;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.tools.JavaFileObject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Every way to divide 8, 16, 24 and 32 bits among one to three numbers, decoded.
final class BitRunsTest {
  private static final int MOST_FIELDS = 3;
  private static final int SAMPLES = 20;

  @ParameterizedTest
  @ValueSource(ints = {8, 16, 24, 32})
  void readsEveryComposition(int bits) throws ClassNotFoundException {
    List<List<Integer>> runs = compositions(bits, MOST_FIELDS);
    CompiledHeaders headers =
        CompiledHeaders.of(IntStream.range(0, runs.size()).mapToObj(i -> header(i, runs)).toList());
    for (int i = 0; i < runs.size(); i++) {
      HeaderContract contract = HeaderContract.of(headers.loadClass("runs.Run" + i));
      assertThat(contract.differences(i, SAMPLES)).as("widths %s", runs.get(i)).isEmpty();
    }
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

  private static JavaFileObject header(int number, List<List<Integer>> runs) {
    List<Integer> widths = runs.get(number);
    String accessors =
        IntStream.range(0, widths.size())
            .mapToObj(i -> "@Bits(%d) long f%d();".formatted(widths.get(i), i))
            .collect(Collectors.joining("\n  "));
    return JavaFileObjects.forSourceString(
        "runs.Run" + number,
        """
        package runs;
        import dev.wireglass.annotation.*;
        @Header(order = Order.BIG_ENDIAN)
        public interface Run%d {
          %s
        }
        """
            .formatted(number, accessors));
  }
}
