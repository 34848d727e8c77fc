package dev.wireglass.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.testing.compile.JavaFileObjects;
import java.lang.reflect.InvocationTargetException;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Headers within a header are copied also where only their accessors are known.
final class ForeignHeadersTest {
  private static final String SOURCE =
      """
      package example;

      import dev.wireglass.annotation.*;
      import java.lang.foreign.MemorySegment;
      import java.util.List;

      @Header(order = Order.BIG_ENDIAN, record = true)
      public interface Outer {
        @Bits(8) @Range(max = 200) int size();
        @Bytes(4) @Nested Inner inner();
        @Bytes(length = "size") @Nested Inner sized();
        @Repeated(count = "size") Iterable<Single> all();
        @Bytes(length = "size") @Repeated(until = "value == 9") Iterable<Single> some();

        @Header(order = Order.BIG_ENDIAN)
        interface Inner {
          @Bits(8) @Range(max = 3) int length();
          @Bytes(length = "length") MemorySegment text();
        }

        @Header(order = Order.BIG_ENDIAN)
        interface Single {
          @Bits(8) int value();
        }

        record Text(MemorySegment text) implements Inner {
          public int length() {
            return (int) text.byteSize();
          }
        }

        record One(int value) implements Single {}

        record Foreign(int size, Inner inner, Inner sized, List<Single> all, List<Single> some)
            implements Outer {}

        static Outer foreign(int size) {
          Inner inner = new Text(MemorySegment.ofArray(new byte[] {1, 2}));
          List<Single> all = java.util.stream.IntStream.range(0, size)
              .<Single>mapToObj(One::new).toList();
          return new Foreign(size, inner, inner, all, List.of(new One(1), new One(9)));
        }

        static byte[] ofValue(int size) {
          return of(OuterValue.of(foreign(size)));
        }

        static byte[] of(Outer header) {
          byte[] bytes = new byte[800];
          long end = new OuterEncoder().wrap(MemorySegment.ofArray(bytes), 0, 800).set(header).end();
          return java.util.Arrays.copyOf(bytes, (int) end);
        }

        static byte[] ofForeign(int size) {
          return of(foreign(size));
        }
      }
      """;

  @Test
  void areCopiedByEncoderAndValue() throws ReflectiveOperationException {
    Class<?> outer =
        CompiledHeaders.of(List.of(JavaFileObjects.forSourceString("example.Outer", SOURCE)))
            .loadClass("example.Outer");
    byte[] wanted = {4, 2, 1, 2, 0, 2, 1, 2, 0, 0, 1, 2, 3, 1, 9, 0, 0};
    assertThat((byte[]) outer.getMethod("ofForeign", int.class).invoke(null, 4)).isEqualTo(wanted);
    assertThat((byte[]) outer.getMethod("ofValue", int.class).invoke(null, 4)).isEqualTo(wanted);
  }

  @Test
  void thatAreTooLongAreRefused() throws ReflectiveOperationException {
    Class<?> outer =
        CompiledHeaders.of(List.of(JavaFileObjects.forSourceString("example.Outer", SOURCE)))
            .loadClass("example.Outer");
    assertThat(refusal(outer, "ofValue")).isEqualTo("Outer.sized is 3 bytes; size is 2");
    assertThat(refusal(outer, "ofForeign")).isEqualTo("Outer.all is 2 bytes; size * 1 is 3");
  }

  private static String refusal(Class<?> outer, String method) {
    return catchThrowableOfType(
            InvocationTargetException.class,
            () -> outer.getMethod(method, int.class).invoke(null, 2))
        .getCause()
        .getMessage();
  }
}
