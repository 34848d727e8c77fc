package dev.wireglass.processor.plan;

import dev.wireglass.processor.expression.Expression;
import dev.wireglass.processor.model.HeaderReference;
import org.jspecify.annotations.Nullable;

/// A range that is a list of headers.
///
/// @param name its name
/// @param element the header of its elements
/// @param elementPlan the decoder of its elements
/// @param declared the annotation as written
/// @param size how many bytes every element takes, each of which can be read in them; -1 where that
///   is known only at run time
/// @param isSized the length of the range follows from the number of elements
/// @param count how many elements there are, or null when nothing else than bytes says it
/// @param until what holds for the last element only, or null
/// @param untilInLong an `int` could overflow in that condition
public record Listing(
    String name,
    HeaderReference element,
    DecoderPlan elementPlan,
    String declared,
    int size,
    boolean isSized,
    @Nullable Extent count,
    @Nullable Expression until,
    boolean untilInLong) {

  /// Whether the place of every element is known without reading the others.
  public boolean isPlain() {
    return size != -1 && until == null;
  }

  /// Whether it can end before its elements are all read.
  public boolean canBeIncomplete() {
    return !isPlain() || !isSized;
  }
}
