package dev.wireglass.processor.check;

import dev.wireglass.processor.expression.Caret;
import dev.wireglass.processor.expression.Expression;
import dev.wireglass.processor.expression.Interval;
import dev.wireglass.processor.expression.Intervals;
import dev.wireglass.processor.expression.Span;
import dev.wireglass.processor.model.Binding;
import dev.wireglass.processor.model.Clause;
import dev.wireglass.processor.model.Declared;
import dev.wireglass.processor.model.Field;
import dev.wireglass.processor.model.LengthExpression;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A length expression as messages quote it: whose it is, its text, and marks under its parts.
record Quotation(LengthExpression length) {

  /// A problem with the expression, which is quoted below the sentence with marks under it.
  ///
  /// @param saying the sentence, after the name of header and field
  Problem problem(String saying, Caret... marks) {
    Problem problem =
        Problem.at(length.text().place(), whose() + ": " + saying)
            .detail(Caret.under(text(), marks).indent(2).stripTrailing());
    Clause.Repeated list = length.accessor().clause(Clause.Repeated.class);
    return list != null && list.isSized() && list.count().place().equals(length.text().place())
        ? problem.note(calculation(list))
        : problem;
  }

  /// How the length of a list came about, which nobody wrote.
  private static String calculation(Clause.Repeated list) {
    int size = list.element().size();
    return "the bytes of the list: count = \"%s\", and %s in each element"
        .formatted(list.count().value().strip(), size == 1 ? "1 byte" : size + " bytes");
  }

  /// Such as `Ipv4Header.options`.
  String whose() {
    return length.header().name() + "." + length.accessor().name();
  }

  /// The text on one line, in quotes.
  String quoted() {
    return '"' + unquoted() + '"';
  }

  /// The text on one line.
  String unquoted() {
    return text().strip();
  }

  /// The part of the text on one line.
  String part(Span span) {
    return span.in(text());
  }

  private String text() {
    return length.text().value().replaceAll("\\s", " ");
  }

  /// What each name in the expression can be, marked where it occurs first.
  Caret[] ranges() {
    return rangesIn(new Span(0, length.text().value().length()));
  }

  /// What each name in a part of the expression can be.
  Caret[] rangesIn(Span part) {
    Map<String, Caret> marks = new LinkedHashMap<>();
    length.names().stream()
        .filter(name -> name.span().start() >= part.start() && name.span().end() <= part.end())
        .forEach(name -> marks.putIfAbsent(name.name(), new Caret(name.span(), range(name))));
    return marks.values().toArray(Caret[]::new);
  }

  private String range(Expression.Name name) {
    return name.name()
        + " is "
        + switch (length.bind(name.name())) {
          case Binding.Number(Field.Bits field) ->
              length.environment().get(field.name()) + " (" + declared(field) + ")";
          case Binding.Truth _ -> "true or false";
          case Binding.HeaderLength(Expression expression) ->
              shown(Intervals.of(expression, length.environment()));
          case Binding.Remaining _ -> "0 or more";
          default -> throw new IllegalArgumentException(name.name());
        };
  }

  /// Only what holds wherever the expression is calculated.
  private String declared(Field.Bits field) {
    boolean isChecked = length.header().lengths().structural().contains(field.name());
    return Stream.concat(
            Stream.of(field.clause()), field.accessor().clauses().stream().filter(_ -> isChecked))
        .map(
            clause ->
                switch (clause) {
                  case Clause.Bits bits -> Declared.text(bits);
                  case Clause.Range range -> Declared.text(range);
                  case Clause.Const constant -> Declared.text(constant);
                  default -> "";
                })
        .filter(text -> !text.isEmpty())
        .distinct()
        .collect(Collectors.joining(" "));
  }

  /// An interval, or the number that it is.
  static String shown(Interval interval) {
    return interval.isSingle() ? interval.min().toString() : interval.toString();
  }
}
