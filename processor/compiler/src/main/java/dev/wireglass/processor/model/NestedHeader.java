package dev.wireglass.processor.model;

import dev.wireglass.processor.expression.Interval;
import org.jspecify.annotations.Nullable;

/// A header that stands within another.
///
/// @param reference its type
/// @param model what it declares; null where it is no header, where javac reports an error in it,
///   or where it is one of those around it
/// @param isGiven its source is compiled now, so that its mistakes are told there
/// @param isCycle it is one of those around it
public record NestedHeader(
    HeaderReference reference, @Nullable HeaderModel model, boolean isGiven, boolean isCycle) {

  /// How many bytes every such header takes, or -1 where that is known only at run time or in
  /// error.
  public int size() {
    if (model == null || !model.layout().end().isFixed()) {
      return -1;
    }
    if (model.length() == null) {
      Position end = model.layout().end();
      return end.isOnByte() && end.bytes() <= Integer.MAX_VALUE ? (int) end.bytes() : -1;
    }
    Interval declared = declaredLength(model);
    return declared != null && declared.isSingle() && declared.max().bitLength() < Integer.SIZE
        ? declared.max().intValueExact()
        : -1;
  }

  /// Whether its length is known only at run time, and nothing else is wrong with it.
  public boolean varies() {
    if (model == null || size() != -1) {
      return false;
    }
    Interval declared = declaredLength(model);
    return !model.layout().end().isFixed() || (declared != null && !declared.isSingle());
  }

  /// How many bytes it takes at the least.
  public long fewestBytes() {
    if (model == null) {
      return 0;
    }
    Interval declared = model.length() == null ? null : declaredLength(model);
    long fields =
        model.layout().end().bytes()
            + model.ranges().filter(Field.Bytes::isVariable).mapToLong(this::fewestBytes).sum();
    return declared == null || declared.min().bitLength() >= Long.SIZE
        ? fields
        : Math.max(fields, declared.min().longValueExact());
  }

  private long fewestBytes(Field.Bytes range) {
    if (range.isOptional()) {
      return 0;
    }
    if (range.clause().isTerminated()) {
      return range.clause().terminator().size();
    }
    Interval length = model.lengths().of(range.accessor()).interval();
    return length == null || length.min().signum() < 0 || length.min().bitLength() >= Integer.SIZE
        ? 0
        : length.min().longValueExact();
  }

  /// Whether so many bytes are enough, whatever is in them.
  public boolean isReadableIn(long bytes) {
    return model != null
        && size() != -1
        && size() <= bytes
        && model.ranges().allMatch(NestedHeader::isReadableIn);
  }

  private static boolean isReadableIn(Field.Bytes range) {
    return !(range.view() instanceof View.Nested(NestedHeader header))
        || header.isReadableIn(range.clause().fixed());
  }

  private static @Nullable Interval declaredLength(HeaderModel model) {
    LengthExpression declared = model.lengths().ofHeader();
    return declared == null ? null : declared.interval();
  }
}
