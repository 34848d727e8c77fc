package dev.wireglass.processor.generate;

import com.palantir.javapoet.CodeBlock;
import dev.wireglass.annotation.Order;
import dev.wireglass.processor.model.Carrier;
import dev.wireglass.processor.plan.DecoderPlan;
import dev.wireglass.processor.plan.Load;
import dev.wireglass.processor.plan.Member;
import java.nio.ByteOrder;
import java.util.List;

/// Writes the statements that store `value` in the bits of a number: one store where the number has
/// whole bytes, else a store of what was there with the number's bits changed.
///
/// @param plan the decoder
/// @param number the number
/// @param carrier the type of `value`
record StoreSource(DecoderPlan plan, Member.Number number, Carrier.Primitive carrier) {

  CodeBlock statements() {
    CodeBlock.Builder code = CodeBlock.builder();
    if (isBehindRanges()) {
      Reads reads = new Reads(plan);
      code.addStatement(
          "long start = $L",
          plan.presence(number.name()) == null
              ? reads.place(number.place())
              : reads.call(number.name() + "Offset", false));
    }
    if (!number.dependsOnOrder()) {
      return code.add(stores(number.loads(), number.order())).build();
    }
    return code.beginControlFlow("if (order == $T.BIG_ENDIAN)", ByteOrder.class)
        .add(stores(number.bigEndian(), Order.BIG_ENDIAN))
        .nextControlFlow("else")
        .add(stores(number.littleEndian(), Order.LITTLE_ENDIAN))
        .endControlFlow()
        .build();
  }

  private CodeBlock stores(List<Load> loads, Order order) {
    CodeBlock.Builder code = CodeBlock.builder();
    for (Load load : loads) {
      if (carrier == Carrier.Primitive.BOOLEAN) {
        code.addStatement("int others = $L", others(load, order));
      }
      code.addStatement("$L", store(load, order));
    }
    return code.build();
  }

  /// What stands in the other bits, of one byte: a number of one bit is in no more.
  private String others(Load load, Order order) {
    Bits bits = Bits.of(load, number.width());
    return "bytes.get(%s) & %s".formatted(target(load, order), Hex.of(bits.others(), false));
  }

  private String store(Load load, Order order) {
    String place = target(load, order);
    Bits bits = Bits.of(load, number.width());
    if (carrier == Carrier.Primitive.BOOLEAN) {
      return "bytes.set(%s, (byte) (value ? others | %s : others))"
          .formatted(place, Hex.of(bits.mask(), false));
    }
    boolean isPlain = bits.areAll() && load.shift() == 0;
    String value = bits.areAll() ? shifted(load) : merged(load, bits, place);
    String cast = cast(load, isPlain);
    return "bytes.set(%s, %s)"
        .formatted(place, cast.isEmpty() || isPlain ? cast + value : cast + "(" + value + ")");
  }

  private String merged(Load load, Bits bits, String place) {
    boolean isLong = load.bytes() == 8;
    boolean spills = canBeNegative() && bits.highest() < 8 * load.bytes();
    return "bytes.get(%s) & %s | %s%s"
        .formatted(
            place,
            Hex.of(bits.others(), isLong),
            shifted(load),
            spills ? " & " + Hex.of(bits.mask(), isLong) : "");
  }

  /// How memory is asked for it: its layout and its place.
  private String target(Load load, Order order) {
    return ByteLayouts.name(plan, load.bytes(), order) + ", " + place(load);
  }

  private static String shifted(Load load) {
    if (load.shift() == 0) {
      return "value";
    }
    return load.shift() > 0 ? "value >>> " + load.shift() : "value << " + -load.shift();
  }

  /// Whether bits above those of the number are set in a value of it.
  private boolean canBeNegative() {
    return number.signed() || carrier.bits() == number.width();
  }

  /// What makes a value of the type that is stored, where it is wider.
  private String cast(Load load, boolean isPlain) {
    int size = isPlain ? carrier.bits() : Math.max(32, carrier.bits());
    if (size <= 8 * load.bytes()) {
      return "";
    }
    return switch (load.bytes()) {
      case 1 -> "(byte) ";
      case 2 -> "(short) ";
      default -> "(int) ";
    };
  }

  private String place(Load load) {
    return isBehindRanges()
        ? "start" + (load.at() == 0 ? "" : " + " + load.at())
        : PlaceSource.of(Signature.of(plan), number.place(), load.at());
  }

  private boolean isBehindRanges() {
    return !number.place().slices().isEmpty();
  }

  /// Which bits of a store belong to the number.
  ///
  /// @param lowest the first, counted from the least significant one
  /// @param highest the one behind the last
  /// @param size how many there are in all
  private record Bits(int lowest, int highest, int size) {

    static Bits of(Load load, int width) {
      int size = 8 * load.bytes();
      return new Bits(Math.max(0, -load.shift()), Math.min(size, width - load.shift()), size);
    }

    boolean areAll() {
      return highest - lowest == size;
    }

    long mask() {
      return ones(highest) & ~ones(lowest);
    }

    long others() {
      return ones(size) & ~mask();
    }

    private static long ones(int count) {
      return count == 64 ? -1L : (1L << count) - 1;
    }
  }
}
