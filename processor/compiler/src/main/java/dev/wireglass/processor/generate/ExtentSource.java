package dev.wireglass.processor.generate;

import com.palantir.javapoet.CodeBlock;
import dev.wireglass.processor.expression.Expression;
import dev.wireglass.processor.expression.JavaSource;
import dev.wireglass.processor.model.LengthExpression;
import dev.wireglass.processor.plan.DecoderPlan;
import dev.wireglass.processor.plan.Extent;
import dev.wireglass.processor.plan.Member;
import java.util.Set;
import java.util.function.Function;

/// Writes the calculation of a length.
///
/// @param plan the decoder
/// @param from where `remaining` is counted from, as source
/// @param locals the numbers that are in variables of their names
/// @param read what reads a number as it is stored
record ExtentSource(
    DecoderPlan plan, String from, Set<String> locals, Function<Member.Number, String> read) {

  /// Where the decoder reads numbers.
  ///
  /// @param owner what stands in front of calls, such as `Ipv4HeaderDecoder.`
  ExtentSource(DecoderPlan plan, String from, String owner, Set<String> locals) {
    this(
        plan,
        from,
        locals,
        number -> owner + new ValueSource(number, Signature.of(plan).arguments(false)).text());
  }

  ExtentSource(DecoderPlan plan, String from) {
    this(plan, from, "", Set.of());
  }

  /// Where something else than bytes has the numbers; what needs a limit cannot be calculated
  /// there.
  ///
  /// @param read what reads a number as it is stored
  static ExtentSource of(DecoderPlan plan, Function<Member.Number, String> read) {
    return new ExtentSource(plan, "", Set.of(), read);
  }

  CodeBlock of(Extent extent) {
    return switch (extent) {
      case Extent.Fixed(long bytes) -> CodeBlock.of("$L", bytes);
      case Extent.Calculated calculated -> CodeBlock.of("$L", expression(calculated));
      case Extent.Terminated(String constant, _) ->
          CodeBlock.of("$L.length(bytes, $L)", constant, from);
    };
  }

  /// Whether what is written is a `long`.
  boolean isLong(Extent extent) {
    return switch (extent) {
      case Extent.Fixed _ -> false;
      case Extent.Terminated _ -> true;
      case Extent.Calculated(Expression.Name name, _, _) -> isLong(name);
      case Extent.Calculated calculated ->
          isInLong(calculated) && JavaSource.yieldsLong(calculated.expression());
    };
  }

  private String expression(Extent.Calculated extent) {
    boolean alone = extent.expression() instanceof Expression.Name;
    return isInLong(extent)
        ? JavaSource.asLong(extent.expression(), name -> operand(name, true, alone))
        : JavaSource.asInt(extent.expression(), name -> operand(name, false, alone));
  }

  /// Small numbers are calculated with in `long` too where an accessor returns one.
  private boolean isInLong(Extent.Calculated extent) {
    return extent.isLong() || extent.expression().names().stream().anyMatch(this::isLong);
  }

  private boolean isLong(Expression.Name name) {
    return isOf(name, LengthExpression.REMAINING)
        || isOf(name, LengthExpression.HEADER_LENGTH)
        || value(name).isLong();
  }

  private String operand(Expression.Name name, boolean inLong, boolean alone) {
    if (isOf(name, LengthExpression.REMAINING)) {
      return alone ? "limit - " + from : "(limit - " + from + ")";
    }
    if (isOf(name, LengthExpression.HEADER_LENGTH)) {
      return alone ? from + " - offset" : "(" + from + " - offset)";
    }
    boolean cast = inLong && !alone && !value(name).isLong() && !value(name).isBoolean();
    return cast ? "(long) " + value(name).read() : value(name).read();
  }

  /// Whether it is a name of the vocabulary, and not that of a number.
  private boolean isOf(Expression.Name name, String vocabulary) {
    return name.name().equals(vocabulary)
        && plan.numbers().noneMatch(number -> number.name().equals(name.name()));
  }

  private ValueSource value(Expression.Name name) {
    Member.Number number = plan.number(name.name());
    return new ValueSource(locals.contains(name.name()) ? name.name() : read.apply(number), number);
  }
}
