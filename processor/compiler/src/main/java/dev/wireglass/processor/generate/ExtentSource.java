package dev.wireglass.processor.generate;

import com.palantir.javapoet.CodeBlock;
import dev.wireglass.processor.expression.Expression;
import dev.wireglass.processor.expression.JavaSource;
import dev.wireglass.processor.model.LengthExpression;
import dev.wireglass.processor.plan.DecoderPlan;
import dev.wireglass.processor.plan.Extent;

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
    ValueSource value = new ValueSource(plan.number(name), Signature.of(plan).arguments(false));
    boolean cast = isLong && !alone && !value.isLong();
    return cast ? "(long) " + value.read() : value.read();
  }
}
