package dev.wireglass.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.wireglass.annotation.Order;
import dev.wireglass.processor.expression.Expression;
import dev.wireglass.processor.expression.JavaSource;
import dev.wireglass.processor.plan.DecoderPlan;
import dev.wireglass.processor.plan.Listing;
import dev.wireglass.processor.plan.Member;

/// Writes the steps from element to element of a list; the element starts at `at`, the list ends at
/// `end`.
///
/// @param plan the decoder
/// @param slice the range
/// @param listing the list
record Walk(DecoderPlan plan, Member.Slice slice, Listing listing) {

  /// Whether there is another element.
  CodeBlock isReadable() {
    return CodeBlock.of(
        "$T.check(bytes, at, end$L) == $T.READABLE", decoder(), order(), Types.VERDICT);
  }

  /// Where the element ends.
  CodeBlock next() {
    return CodeBlock.of("$T.endOf(bytes, at, end$L)", decoder(), order());
  }

  /// Whether the element is the last one.
  CodeBlock isLast() {
    Expression until = listing.until();
    boolean inLong =
        listing.untilInLong() || until.names().stream().anyMatch(name -> value(name).isLong());
    return CodeBlock.of(
        "$L",
        inLong
            ? JavaSource.asLong(until, this::widened)
            : JavaSource.asInt(until, name -> value(name).read()));
  }

  private String widened(Expression.Name name) {
    ValueSource value = value(name);
    return value.isLong() || value.isBoolean() ? value.read() : "(long) " + value.read();
  }

  private ValueSource value(Expression.Name name) {
    Member.Number number = listing.elementPlan().number(name.name());
    ValueSource value = new ValueSource(number, "bytes, at" + order());
    boolean isNear = decoder().packageName().equals(plan.packageName());
    String owner = isNear ? decoder().simpleName() : decoder().canonicalName();
    return new ValueSource(owner + "." + value.text(), number);
  }

  /// How many elements are declared.
  CodeBlock count() {
    return new ExtentSource(plan, call("Offset")).of(listing.count());
  }

  /// A call of a static method for the range.
  String call(String suffix) {
    return slice.name() + suffix + "(" + Signature.of(plan).arguments(slice.needsLimit()) + ")";
  }

  ClassName decoder() {
    return Types.decoder(listing.element());
  }

  String order() {
    return listing.element().order() == Order.RUNTIME ? ", order" : "";
  }
}
