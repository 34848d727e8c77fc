package dev.wireglass.processor.generate;

import com.palantir.javapoet.TypeName;
import dev.wireglass.processor.expression.Expression;
import dev.wireglass.processor.expression.Operator;
import dev.wireglass.processor.plan.DecoderPlan;
import dev.wireglass.processor.plan.Extent;
import dev.wireglass.processor.plan.Member;
import dev.wireglass.processor.plan.Step;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The length of a header that one number counts in units, such as the words of `ihl * 4`. A check
/// needs the length alone: if the number has to be at least 5, the length has to be at least 20.
///
/// @param name the length
/// @param number what counts
/// @param unit the bytes of one unit
record LengthInUnits(String name, String number, long unit) {

  /// Null where the length is something else, or where more than a minimum is asked of the number.
  static @Nullable LengthInUnits of(DecoderPlan plan) {
    Member.Length length = plan.length();
    if (length == null
        || Locals.PARAMETERS.contains(length.name())
        || !Types.of(length.carrier()).equals(TypeName.INT)
        || !(length.length() instanceof Extent.Calculated calculated)
        || !(calculated.expression() instanceof Expression.Binary product)
        || product.operator() != Operator.MULTIPLY
        || !(product.left() instanceof Expression.Name number)
        || !(product.right() instanceof Expression.Literal(long unit, _))
        || unit == 0
        || !isAskedForMinimum(plan, number.name())) {
      return null;
    }
    return new LengthInUnits(length.name(), number.name(), unit);
  }

  /// So many units in bytes.
  long bytes(long units) {
    return Math.multiplyExact(units, unit);
  }

  private static boolean isAskedForMinimum(DecoderPlan plan, String number) {
    List<Step> users =
        plan.steps().stream().filter(step -> Locals.uses(step).anyMatch(number::equals)).toList();
    return Locals.of(plan).contains(number)
        && users.size() == 2
        && users.getFirst() instanceof Step.AtLeast
        && users.getLast() instanceof Step.WholeHeader;
  }
}
