package dev.wireglass.processor.check.wording;

import dev.wireglass.processor.expression.Expression;
import dev.wireglass.processor.expression.Interval;
import dev.wireglass.processor.model.Clause;
import dev.wireglass.processor.model.Declared;
import dev.wireglass.processor.model.Field;
import dev.wireglass.processor.model.HeaderModel;
import java.math.BigInteger;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Searches the bound of a single number that makes something provable.
///
/// @param header the header
/// @param environment what every name can be now
/// @param proof whether it is proved where every name can be this
public record Cure(
    HeaderModel header, Map<String, Interval> environment, Predicate<Map<String, Interval>> proof) {
  private static final BigInteger FEWEST = BigInteger.TWO;

  /// A number and what it should be.
  private record Bound(Field.Bits field, Interval values) {
    BigInteger count() {
      return values.max().subtract(values.min()).add(BigInteger.ONE);
    }
  }

  /// What to type so that the proof holds, for the number that loses the fewest values by it; null
  /// if no single bound is enough.
  public @Nullable String help(List<Expression.Name> names) {
    return names.stream()
        .map(Expression.Name::name)
        .distinct()
        .filter(header.lengths().structural()::contains)
        .flatMap(name -> header.field(name) instanceof Field.Bits bits ? bounds(bits) : null)
        .filter(bound -> bound.count().compareTo(FEWEST) >= 0)
        .max(Comparator.comparing(Bound::count))
        .map(this::help)
        .orElse(null);
  }

  private String help(Bound bound) {
    Field.Bits field = bound.field();
    String text = Declared.range(written(bound, true), written(bound, false));
    boolean hasRange = field.accessor().clause(Clause.Range.class) != null;
    return hasRange
        ? "change the range of %s to %s".formatted(field.name(), text)
        : "add %s to %s".formatted(text, field.name());
  }

  /// A bound that says nothing new is not written.
  private static long written(Bound bound, boolean min) {
    Interval holds = bound.field().holds();
    if (min) {
      boolean isNew = !bound.values().min().equals(holds.min());
      return isNew ? bound.values().min().longValueExact() : Long.MIN_VALUE;
    }
    boolean isNew = !bound.values().max().equals(holds.max());
    return isNew ? bound.values().max().longValueExact() : Long.MAX_VALUE;
  }

  private Stream<Bound> bounds(Field.Bits field) {
    Interval now = environment.get(field.name());
    if (now == null || now.isSingle()) {
      return Stream.empty();
    }
    return Stream.of(smallestMin(field, now), largestMax(field, now))
        .filter(values -> proves(field, values))
        .map(values -> new Bound(field, values));
  }

  private Interval smallestMin(Field.Bits field, Interval now) {
    BigInteger low = now.min();
    BigInteger high = now.max();
    while (low.compareTo(high) < 0) {
      BigInteger middle = low.add(high).shiftRight(1);
      if (proves(field, new Interval(middle, now.max()))) {
        high = middle;
      } else {
        low = middle.add(BigInteger.ONE);
      }
    }
    return new Interval(low, now.max());
  }

  private Interval largestMax(Field.Bits field, Interval now) {
    BigInteger low = now.min();
    BigInteger high = now.max();
    while (low.compareTo(high) < 0) {
      BigInteger middle = low.add(high).add(BigInteger.ONE).shiftRight(1);
      if (proves(field, new Interval(now.min(), middle))) {
        low = middle;
      } else {
        high = middle.subtract(BigInteger.ONE);
      }
    }
    return new Interval(now.min(), low);
  }

  private boolean proves(Field.Bits field, Interval values) {
    Map<String, Interval> narrowed = new HashMap<>(environment);
    narrowed.put(field.name(), values);
    return proof.test(narrowed);
  }
}
