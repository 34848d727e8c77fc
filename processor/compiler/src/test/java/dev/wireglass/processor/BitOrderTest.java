package dev.wireglass.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.JavaFileObjects;
import java.lang.foreign.MemorySegment;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The example in the documentation of `BitOrder`, in numbers.
final class BitOrderTest {
  private static final MemorySegment BYTES = MemorySegment.ofArray(new byte[] {0x12, 0x34});

  @ParameterizedTest
  @CsvSource({
    "BIG_ENDIAN, MOST_SIGNIFICANT_FIRST, 1, 0x234",
    "BIG_ENDIAN, LEAST_SIGNIFICANT_FIRST, 4, 0x123",
    "LITTLE_ENDIAN, MOST_SIGNIFICANT_FIRST, 3, 0x412",
    "LITTLE_ENDIAN, LEAST_SIGNIFICANT_FIRST, 2, 0x341"
  })
  void dividesTheWordAsDrawn(String order, String bits, int a, String b)
      throws ReflectiveOperationException {
    String source =
        """
        package drawn;
        import dev.wireglass.annotation.*;
        @Header(order = Order.%s, bits = BitOrder.%s)
        public interface Pair {
          @Bits(4) int a();
          @Bits(12) int b();
        }
        """
            .formatted(order, bits);
    Class<?> decoder =
        CompiledHeaders.of(List.of(JavaFileObjects.forSourceString("drawn.Pair", source)))
            .loadClass("drawn.PairDecoder");
    assertThat(read(decoder, "a")).isEqualTo(a);
    assertThat(read(decoder, "b")).isEqualTo(Integer.decode(b));
  }

  private static Object read(Class<?> decoder, String name) throws ReflectiveOperationException {
    return decoder.getMethod(name, MemorySegment.class, long.class).invoke(null, BYTES, 0L);
  }
}
