package dev.wireglass.processor.model;

import dev.wireglass.processor.expression.Interval;
import org.jspecify.annotations.Nullable;

/// An accessor that occupies bytes of the header.
public sealed interface Field {
  /// The accessor.
  Accessor accessor();

  /// The name of the accessor.
  default String name() {
    return accessor().name();
  }

  /// How many bits the field takes where it is there, 0 when that is known only at run time.
  long bits();

  /// Whether the field is there only under a condition.
  default boolean isOptional() {
    return accessor().clause(Clause.Present.class) != null;
  }

  /// Whether the length of the field is known only at run time.
  default boolean isVariable() {
    return isOptional();
  }

  /// How many bits the field always takes, 0 when that is known only at run time.
  default long fixedBits() {
    return isVariable() ? 0 : bits();
  }

  /// A number.
  record Bits(Accessor accessor, Clause.Bits clause) implements Field {
    /// The declared width in bits, right or wrong.
    public int width() {
      return clause.width();
    }

    /// Whether the width is one that a number can have.
    public boolean hasWidth() {
      return width() >= 1 && width() <= 64;
    }

    @Override
    public long bits() {
      return Math.max(0, width());
    }

    /// Every value that the bits can hold; needs a width.
    public Interval holds() {
      return clause.signed() ? Interval.signed(width()) : Interval.unsigned(width());
    }

    /// The values that `@Range` and `@Const` leave of those that the bits can hold. Bounds that
    /// leave nothing narrow nothing: a rule refuses them.
    public Interval allowed() {
      Interval demanded = demanded();
      return demanded == null ? holds() : demanded;
    }

    /// Whether `@Range` and `@Const` leave any value; needs a width.
    public boolean hasValues() {
      return demanded() != null;
    }

    private @Nullable Interval demanded() {
      Interval demanded = holds();
      Clause.Range range = accessor.clause(Clause.Range.class);
      if (range != null) {
        boolean empty = range.min() > range.max();
        demanded = empty ? null : demanded.intersect(Interval.of(range.min(), range.max()));
      }
      Clause.Const constant = accessor.clause(Clause.Const.class);
      return constant == null || demanded == null
          ? demanded
          : demanded.intersect(Interval.of(constant.value(), constant.value()));
    }
  }

  /// A range of bytes.
  record Bytes(Accessor accessor, Clause.Bytes clause) implements Field {
    /// How it is seen.
    public View view() {
      return View.of(accessor);
    }

    /// Whether no annotation says the length, but what stands there.
    public boolean isImplied() {
      return accessor.clauses().stream()
          .anyMatch(each -> !each.equals(clause) && each.place().equals(clause.place()));
    }

    /// Whether the length is an expression.
    public boolean isCalculated() {
      return clause.length().isGiven();
    }

    @Override
    public boolean isVariable() {
      return isCalculated() || clause.isTerminated() || isOptional();
    }

    @Override
    public long bits() {
      return isCalculated() ? 0 : 8L * Math.max(0, clause.fixed());
    }
  }
}
