package dev.wireglass.processor.generate;

import com.palantir.javapoet.CodeBlock;
import dev.wireglass.annotation.Order;
import dev.wireglass.processor.model.Carrier;
import dev.wireglass.processor.plan.DecoderPlan;
import dev.wireglass.processor.plan.Load;
import dev.wireglass.processor.plan.Member;
import java.nio.ByteOrder;
import java.util.List;
import java.util.function.BiFunction;

/// Writes the expression that reads a number: one load, shift and mask where that is enough.
///
/// @param plan the decoder
/// @param number the number
/// @param carrier what the expression has to be: the accessor's type, or that of an enum's code
record NumberSource(DecoderPlan plan, Member.Number number, Carrier.Primitive carrier) {

  CodeBlock expression() {
    Load only = number.loads().getFirst();
    if (carrier == Carrier.Primitive.BOOLEAN) {
      return CodeBlock.of("($L & $L) != 0", operand(), Hex.of(1L << -only.shift(), false));
    }
    if (number.loads().size() > 1) {
      return narrowed(combined());
    }
    return only.shift() == 0 && 8 * only.bytes() == number.width()
        ? whole(only)
        : narrowed(part(only));
  }

  /// Exactly the bytes of one load.
  private CodeBlock whole(Load load) {
    CodeBlock read = inEitherOrder((order, loads) -> load(loads.getFirst(), order));
    if (number.signed() || carrier.bits() == number.width()) {
      return read;
    }
    CodeBlock unsigned = unsigned(load, read, number.isLong());
    boolean cast = carrier.bits() < 32;
    return cast ? CodeBlock.of("($L) $L", carrier.text(), unsigned) : unsigned;
  }

  /// The only load, to be calculated with.
  private CodeBlock operand() {
    CodeBlock read = inEitherOrder((order, loads) -> load(loads.getFirst(), order));
    return number.dependsOnOrder() ? CodeBlock.of("($L)", read) : read;
  }

  /// Some of the bits of one load.
  private CodeBlock part(Load load) {
    CodeBlock read = operand();
    boolean isLong = load.bytes() == 8;
    int right = -load.shift();
    int size = isLong ? 64 : 32;
    if (number.signed()) {
      return signExtended(read, size, right);
    }
    if (right + number.width() == size) {
      return CodeBlock.of("$L >>> $L", read, right);
    }
    String mask = Hex.mask(number.width(), isLong);
    return right == 0
        ? CodeBlock.of("$L & $L", read, mask)
        : CodeBlock.of("$L >> $L & $L", read, right, mask);
  }

  /// Several loads, each moved to where its bits belong.
  private CodeBlock combined() {
    CodeBlock all = inEitherOrder((order, loads) -> terms(loads, order));
    int size = isWide() ? 64 : 32;
    if (number.width() == size) {
      return all;
    }
    if (number.signed()) {
      return signExtended(CodeBlock.of("($L)", all), size, 0);
    }
    boolean exact = number.firstBit() == 0 && number.width() % 8 == 0;
    return exact ? all : CodeBlock.of("($L) & $L", all, Hex.mask(number.width(), isWide()));
  }

  private CodeBlock terms(List<Load> loads, Order order) {
    return loads.stream()
        .map(load -> moved(unsigned(load, load(load, order), isWide()), load.shift()))
        .collect(CodeBlock.joining(" | "));
  }

  private static CodeBlock moved(CodeBlock term, int shift) {
    return shift == 0
        ? term
        : CodeBlock.of("$L $L $L", term, shift > 0 ? "<<" : ">>>", Math.abs(shift));
  }

  /// Whether the loads together have more bits than an `int`.
  private boolean isWide() {
    return number.firstBit() + number.width() > 32;
  }

  private CodeBlock signExtended(CodeBlock read, int size, int right) {
    int left = size - number.width() - right;
    return left == 0
        ? CodeBlock.of("$L >> $L", read, size - number.width())
        : CodeBlock.of("$L << $L >> $L", read, left, size - number.width());
  }

  /// A cast where the calculation is wider than the result.
  private CodeBlock narrowed(CodeBlock value) {
    boolean isLong = number.loads().size() > 1 ? isWide() : number.loads().getFirst().bytes() == 8;
    boolean cast = carrier.bits() < (isLong ? 64 : 32);
    return cast ? CodeBlock.of("($L) ($L)", carrier.text(), value) : value;
  }

  private CodeBlock inEitherOrder(BiFunction<Order, List<Load>, CodeBlock> read) {
    if (!number.dependsOnOrder()) {
      return read.apply(number.order(), number.loads());
    }
    return CodeBlock.of(
        "order == $T.BIG_ENDIAN$W? $L$W: $L",
        ByteOrder.class,
        read.apply(Order.BIG_ENDIAN, number.bigEndian()),
        read.apply(Order.LITTLE_ENDIAN, number.littleEndian()));
  }

  private CodeBlock load(Load load, Order order) {
    return CodeBlock.of(
        "bytes.get($L, $L)",
        ByteLayouts.name(plan, load.bytes(), order),
        PresenceMethods.place(plan, number, load.at()));
  }

  private static CodeBlock unsigned(Load load, CodeBlock read, boolean toLong) {
    return switch (load.bytes()) {
      case 1 -> CodeBlock.of("$T.toUnsigned$L($L)", Byte.class, toLong ? "Long" : "Int", read);
      case 2 -> CodeBlock.of("$T.toUnsigned$L($L)", Short.class, toLong ? "Long" : "Int", read);
      case 4 -> toLong ? CodeBlock.of("$T.toUnsignedLong($L)", Integer.class, read) : read;
      default -> read;
    };
  }
}
