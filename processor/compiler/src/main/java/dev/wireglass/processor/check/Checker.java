package dev.wireglass.processor.check;

import dev.wireglass.processor.model.HeaderModel;
import java.util.Comparator;
import java.util.List;
import java.util.ServiceLoader;

/// All rules together.
public final class Checker {
  private final List<Rule> rules;

  private Checker(List<Rule> rules) {
    this.rules = rules;
  }

  /// The rules that are registered as services next to this class.
  public static Checker ofServices() {
    return new Checker(
        ServiceLoader.load(Rule.class, Checker.class.getClassLoader()).stream()
            .map(ServiceLoader.Provider::get)
            .sorted(Comparator.comparing(Rule::name))
            .toList());
  }

  /// The rules, by name.
  public List<Rule> rules() {
    return rules;
  }

  /// Everything that is wrong with a declaration.
  public List<Finding> check(HeaderModel header) {
    return rules.stream()
        .flatMap(rule -> rule.problems(header).map(problem -> new Finding(rule.name(), problem)))
        .toList();
  }
}
