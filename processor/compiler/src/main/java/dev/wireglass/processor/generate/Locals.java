package dev.wireglass.processor.generate;

import dev.wireglass.processor.expression.Expression;
import dev.wireglass.processor.expression.Operator;
import dev.wireglass.processor.plan.DecoderPlan;
import dev.wireglass.processor.plan.Extent;
import dev.wireglass.processor.plan.Step;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The numbers that a check reads more than once, and therefore keeps in variables: a JIT compiler
/// does not know that it reads the same bytes again, and inlines only so much.
final class Locals {
  /// What static methods have already; no variable can have such a name.
  static final Set<String> PARAMETERS = Set.of("bytes", "offset", "limit", "order", "boundBy");

  private static final Set<Operator> SIMPLE =
      Set.of(Operator.ADD, Operator.SUBTRACT, Operator.MULTIPLY);

  private Locals() {}

  /// The names of the numbers that several steps need, without those that may be absent.
  static Set<String> of(DecoderPlan plan) {
    List<String> uses = plan.steps().stream().flatMap(Locals::uses).toList();
    return uses.stream()
        .filter(name -> uses.indexOf(name) != uses.lastIndexOf(name))
        .filter(Predicate.not(PARAMETERS::contains))
        .filter(name -> plan.presence(name) == null)
        .collect(Collectors.toSet());
  }

  /// The numbers that one step needs, each once.
  static Stream<String> uses(Step step) {
    return switch (step) {
      case Step.AtLeast(String number, _, _) -> Stream.of(number);
      case Step.AtMost(String number, _, _) -> Stream.of(number);
      case Step.WholeHeader(var length) when isSimple(length.length()) ->
          ((Extent.Calculated) length.length())
              .expression().names().stream().map(Expression.Name::name).distinct();
      case Step.FixedPart _,
          Step.Reaches _,
          Step.Terminator _,
          Step.WholeHeader _,
          Step.NestedHeader _ ->
          Stream.empty();
    };
  }

  /// Whether a length is short enough to be calculated where it is needed.
  static boolean isSimple(Extent length) {
    return length instanceof Extent.Calculated calculated
        && calculated.expression().parts().allMatch(Locals::isSimple);
  }

  private static boolean isSimple(Expression part) {
    return switch (part) {
      case Expression.Literal _, Expression.Name _ -> true;
      case Expression.Binary binary -> SIMPLE.contains(binary.operator());
      case Expression.Negation _, Expression.Not _, Expression.Conditional _ -> false;
    };
  }
}
