package dev.wireglass.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.JavaFileObjects;
import dev.wireglass.testkit.EncoderContract;
import dev.wireglass.testkit.HeaderContract;
import java.util.List;
import javax.tools.JavaFileObject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Fields that may be absent, together with all else that can be said about them.
final class OptionalFieldsTest {
  private static final long SEED = 7;

  @ParameterizedTest
  @ValueSource(strings = {"BIG_ENDIAN", "LITTLE_ENDIAN", "RUNTIME"})
  void areReadAndWrittenWhereTheirConditionHolds(String order) throws ClassNotFoundException {
    String source =
        """
        package optional;
        import dev.wireglass.annotation.*;
        import java.lang.foreign.MemorySegment;
        @Header(order = Order.%s, bits = BitOrder.MOST_SIGNIFICANT_FIRST)
        public interface Session {
          @Bits(1) @Const(1) boolean marker();
          @Bits(1) boolean named();
          @Bits(1) boolean typed();
          @Bits(1) boolean signed();
          @Bits(4) int version();
          @Bits(24) @Present("marker && named") @Range(min = 3, max = 300_000) @Unit("points")
          int weight();
          @Bits(8) @Present("named && version != 3") @Range(min = 1, max = 20) int size();
          @Bytes(length = "size - 1") @Present("version != 3 && named") MemorySegment name();
          @Bytes(2) @Present("!named") MemorySegment fixed();
          @Bytes(until = 0) @Present("typed && version > 5") MemorySegment path();
          @Bytes(4) @Text(padding = ' ') @Present("signed") String label();
          @Bytes(until = 13) @Present("version > 11") String line();
          @Bits(16) @Present("typed") Kind kind();
          @Bits(16) @Present("typed || signed") @Const(0x1234) int magic();
          @Bits(8) @Present("version >= 8 && !(typed || signed)") @Flags(Bit.class) int flags();
          @Bits(value = 64, raw = true) @Present("signed") @Range(min = 1) long signature();
          @Bits(8) @Reserved int padding();
          @Payload(
              on = "kind",
              length = "typed && named && version != 3 ? size * 2 : 4",
              cases = @Case(value = 2, type = Next.class))
          MemorySegment payload();
        }
        """
            .formatted(order);
    String others =
        """
        package optional;
        import dev.wireglass.annotation.*;
        @Header public interface Next { @Bits(8) int type(); }
        """;
    CompiledHeaders compiled =
        CompiledHeaders.of(
            List.of(
                source("Session", source),
                source("Next", others),
                source(
                    "Kind",
                    """
                    package optional;
                    import dev.wireglass.annotation.*;
                    public enum Kind { @Code(1) ONE, @Code(2) TWO, @Unknown OTHER }
                    """),
                source(
                    "Bit",
                    """
                    package optional;
                    import dev.wireglass.annotation.*;
                    public enum Bit { @Flag(0) LOW, @Flag(7) HIGH }
                    """)));
    Class<?> type = compiled.loadClass("optional.Session");
    assertThat(HeaderContract.of(type).differences(SEED)).isEmpty();
    assertThat(HeaderContract.of(type).differencesWhenCut(SEED)).isEmpty();
    assertThat(EncoderContract.of(type).differences(SEED)).isEmpty();
  }

  private static JavaFileObject source(String name, String text) {
    return JavaFileObjects.forSourceString("optional." + name, text);
  }
}
