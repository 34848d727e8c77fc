package dev.wireglass.processor.check.subject;

import dev.wireglass.processor.expression.Expression;
import dev.wireglass.processor.model.Accessor;
import dev.wireglass.processor.model.Binding;
import dev.wireglass.processor.model.LengthExpression;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/// The names that an expression may use, in the order of the declaration.
public record Usable(List<String> names) {
  private static final int MOST_LISTED = 12;

  public static Usable of(LengthExpression length) {
    return new Usable(
        Stream.concat(
                length.header().accessors().stream().map(Accessor::name),
                Stream.of(LengthExpression.HEADER_LENGTH, LengthExpression.REMAINING))
            .distinct()
            .filter(name -> canUse(length, length.bind(name)))
            .toList());
  }

  private static boolean canUse(LengthExpression length, Binding binding) {
    return switch (binding) {
      case Binding.Number _, Binding.Remaining _ -> true;
      case Binding.Truth _ -> length.role() == LengthExpression.Role.PRESENCE;
      case Binding.HeaderLength(Expression expression) ->
          expression.names().stream()
              .noneMatch(name -> length.bind(name.name()) instanceof Binding.Later);
      case Binding.Later _,
          Binding.NotANumber _,
          Binding.Cycle _,
          Binding.NoLimit _,
          Binding.InError _,
          Binding.Missing _ ->
          false;
    };
  }

  /// The names in an expression that are bound like this, each where it occurs first.
  public static Stream<Expression.Name> names(
      LengthExpression length, Class<? extends Binding> bound) {
    return firstOfEach(
        length.names().stream().filter(name -> bound.isInstance(length.bind(name.name()))));
  }

  /// Each name where it occurs first.
  public static Stream<Expression.Name> firstOfEach(Stream<Expression.Name> names) {
    Set<String> seen = new TreeSet<>();
    return names.filter(name -> seen.add(name.name()));
  }

  /// Such as `the names here are ihl, totalLength and remaining`.
  public String sentence() {
    if (names.isEmpty()) {
      return "there is no name to use here";
    }
    if (names.size() == 1) {
      return "the only name here is " + names.getFirst();
    }
    int shown = Math.min(names.size() - 1, MOST_LISTED);
    String more = shown < names.size() - 1 ? ", ..." : "";
    return "the names here are "
        + String.join(", ", names.subList(0, shown))
        + more
        + " and "
        + names.getLast();
  }
}
