package dev.wireglass.processor.plan;

import dev.wireglass.processor.expression.Expression;
import dev.wireglass.processor.expression.Interval;
import dev.wireglass.processor.expression.Intervals;
import dev.wireglass.processor.expression.LinearForm;
import dev.wireglass.processor.expression.Span;
import dev.wireglass.processor.model.Accessor;
import dev.wireglass.processor.model.Field;
import dev.wireglass.processor.model.HeaderModel;
import dev.wireglass.processor.model.LengthExpression;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Finds the number that a length can be solved for.
///
/// @param header the declaration
/// @param settings those of its numbers
record FillingPlanner(HeaderModel header, List<Setting> settings) {

  /// The one number that the length of a range depends on, if the length grows with it by equal
  /// steps and no range in front depends on it.
  @Nullable Filling ofRange(Field.Bytes range, int ordinal) {
    LengthExpression length = header.lengths().of(range.accessor());
    LinearForm form = LinearForm.of(length.soundWhereThere());
    return form.terms().size() == 1
        ? filling(length, form, setting -> setting.moves() == ordinal)
        : null;
  }

  /// The one number that the declared length of a payload grows with by equal steps and that says
  /// the length of nothing else.
  @Nullable Filling ofPayload(Accessor payload) {
    LengthExpression length = header.lengths().of(payload);
    return length == null || length.usesRemaining()
        ? null
        : filling(length, LinearForm.of(length.sound()), setting -> !setting.isStructural());
  }

  private @Nullable Filling filling(
      LengthExpression length, LinearForm form, Predicate<Setting> isFree) {
    List<Setting> found =
        settings.stream()
            .filter(isFree)
            .filter(setting -> isStep(form.coefficient(atom(setting))))
            .toList();
    return found.size() == 1 && isWritable(form) ? filling(length, form, found.getFirst()) : null;
  }

  private static boolean isStep(BigInteger coefficient) {
    return coefficient.signum() > 0 && coefficient.bitLength() < Integer.SIZE;
  }

  private static boolean isWritable(LinearForm form) {
    return Stream.concat(form.terms().values().stream(), Stream.of(form.constant()))
        .allMatch(number -> number.bitLength() < Long.SIZE - 1);
  }

  private @Nullable Filling filling(LengthExpression length, LinearForm form, Setting setting) {
    LinearForm rest = form.without(atom(setting));
    Map<String, Interval> environment = length.environment();
    Expression expression = rest.expression();
    if (Intervals.mayOverflowLong(expression, environment) != null) {
      return null;
    }
    return new Filling(
        setting,
        form.coefficient(atom(setting)).longValueExact(),
        rest.isConstant()
            ? new Extent.Fixed(rest.constant().longValueExact())
            : new Extent.Calculated(expression, !Intervals.fitsInt(expression, environment), false),
        ((Field.Bits) header.field(setting.number().name())).allowed());
  }

  private static Expression atom(Setting setting) {
    return new Expression.Name(setting.number().name(), Span.NOWHERE);
  }
}
