package dev.wireglass.processor;

import com.google.testing.compile.JavaFileObjects;
import java.util.List;
import java.util.random.RandomGenerator;
import javax.tools.JavaFileObject;

/// Headers that stand within those of a random layout.
final class RandomParts {
  private static final List<String> ALWAYS = List.of("Fixed", "Sized", "Deep", "Named", "Tail");

  private static final List<String> ELEMENTS = List.of("Fixed", "Deep", "Entry", "Entry");

  private RandomParts() {}

  /// Their declarations.
  static JavaFileObject source() {
    return JavaFileObjects.forSourceString(
        "random.Parts",
        """
        package random;
        import dev.wireglass.annotation.*;
        import java.lang.foreign.MemorySegment;
        public interface Parts {
          @Header(order = Order.LITTLE_ENDIAN)
          interface Fixed {
            @Bits(16) @Const(3) int kind();
            @Bits(8) Codes code();
          }
          @Header(order = Order.RUNTIME)
          interface Ordered {
            @Bits(16) @Range(max = 9) int kind();
            @Nested Fixed fixed();
          }
          @Header(order = Order.BIG_ENDIAN)
          interface Sized {
            @Bits(8) @Const(1) int kind();
            @Length("4") int whole();
            @Payload MemorySegment payload();
          }
          @Header(order = Order.BIG_ENDIAN)
          interface Deep {
            @Nested Fixed first();
            @Bits(4) int low();
            @Bits(4) @Reserved int high();
            @Bytes(4) @Nested Named name();
          }
          @Header(order = Order.BIG_ENDIAN)
          interface Named {
            @Bits(2) @Range(max = 2) int length();
            @Bits(6) int rest();
            @Bytes(length = "length") String name();
            @Payload MemorySegment payload();
          }
          @Header(order = Order.BIG_ENDIAN)
          interface Entry {
            @Bits(3) @Range(min = 2, max = 6) int length();
            @Bits(5) int kind();
            @Bits(8) @OneOf({1, 2}) int value();
            @Bytes(length = "length - 2") MemorySegment data();
            @Length("length") int whole();
          }
          @Header(order = Order.BIG_ENDIAN)
          interface Tail {
            @Bits(8) @OneOf({1, 2, 3}) int kind();
            @Bytes(length = "remaining") MemorySegment tail();
          }
        }
        """);
  }

  /// The bytes of one of fixed length.
  static int size(String part) {
    return switch (part) {
      case "Fixed" -> 3;
      case "Ordered" -> 5;
      case "Sized" -> 4;
      case "Deep" -> 8;
      default -> -1;
    };
  }

  /// One of them that can be an element of a list in a header of some byte order.
  static String element(RandomGenerator random, String order) {
    return order.startsWith("RUNTIME") && random.nextBoolean()
        ? "Ordered"
        : ELEMENTS.get(random.nextInt(ELEMENTS.size()));
  }

  /// A condition over the numbers of such an element.
  static String condition(String part) {
    return switch (part) {
      case "Fixed" -> "code < 20";
      case "Ordered" -> "kind % 4 == 1";
      case "Deep" -> "low + high > 9";
      default -> "kind < 4";
    };
  }

  /// One of them that can stand in a header of some byte order.
  static String any(RandomGenerator random, String order) {
    return order.startsWith("RUNTIME") && random.nextBoolean()
        ? "Ordered"
        : ALWAYS.get(random.nextInt(ALWAYS.size()));
  }
}
