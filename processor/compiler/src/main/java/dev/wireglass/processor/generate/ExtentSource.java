package dev.wireglass.processor.generate;

import com.palantir.javapoet.CodeBlock;
import dev.wireglass.processor.expression.Expression;
import dev.wireglass.processor.expression.JavaSource;
import dev.wireglass.processor.model.Carrier;
import dev.wireglass.processor.model.LengthExpression;
import dev.wireglass.processor.plan.DecoderPlan;
import dev.wireglass.processor.plan.Extent;
import dev.wireglass.processor.plan.Member;

/// Writes the calculation of a length.
///
/// @param plan the decoder
/// @param from where `remaining` is counted from, as source
record ExtentSource(DecoderPlan plan, String from) {

  CodeBlock of(Extent extent) {
    return switch (extent) {
      case Extent.Fixed(long bytes) -> CodeBlock.of("$L", bytes);
      case Extent.Calculated calculated -> CodeBlock.of("$L", expression(calculated));
    };
  }

  private String expression(Extent.Calculated extent) {
    boolean alone = extent.expression() instanceof Expression.Name;
    return extent.isLong()
        ? JavaSource.asLong(extent.expression(), name -> operand(name.name(), true, alone))
        : JavaSource.asInt(extent.expression(), name -> operand(name.name(), false, alone));
  }

  private String operand(String name, boolean isLong, boolean alone) {
    boolean isNumber = plan.numbers().anyMatch(number -> number.name().equals(name));
    if (name.equals(LengthExpression.REMAINING) && !isNumber) {
      return alone ? "limit - " + from : "(limit - " + from + ")";
    }
    Member.Number number = plan.number(name);
    String read = read(number);
    boolean cast = isLong && !alone && !isReadAsLong(number);
    return cast ? "(long) " + read : read;
  }

  /// The number without a sign that it does not have.
  private String read(Member.Number number) {
    String arguments = "(" + Signature.of(plan).arguments(false) + ")";
    if (number.carrier() instanceof Carrier.Enumeration) {
      return number.name() + "Code" + arguments;
    }
    String read = number.name() + arguments;
    return isRaw(number) ? unsigned(number.carrier(), read) : read;
  }

  /// Whether the number fills what the accessor returns up to its sign bit.
  private static boolean isRaw(Member.Number number) {
    return !number.signed()
        && number.carrier() instanceof Carrier.Primitive primitive
        && primitive.bits() == number.width();
  }

  private static boolean isReadAsLong(Member.Number number) {
    return number.carrier() == Carrier.Primitive.LONG
        || (number.carrier() instanceof Carrier.Enumeration && number.isLong())
        || (isRaw(number) && number.width() == 32);
  }

  private static String unsigned(Carrier carrier, String read) {
    return switch (carrier) {
      case Carrier.Primitive.BYTE -> "Byte.toUnsignedInt(" + read + ")";
      case Carrier.Primitive.SHORT -> "Short.toUnsignedInt(" + read + ")";
      default -> "Integer.toUnsignedLong(" + read + ")";
    };
  }
}
