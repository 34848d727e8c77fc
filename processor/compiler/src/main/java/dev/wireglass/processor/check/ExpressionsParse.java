package dev.wireglass.processor.check;

import com.google.auto.service.AutoService;
import dev.wireglass.processor.expression.Caret;
import dev.wireglass.processor.expression.Parse;
import dev.wireglass.processor.model.HeaderModel;
import dev.wireglass.processor.model.LengthExpression;
import java.util.stream.Stream;

/// A length is an expression, and so is a condition.
@AutoService(Rule.class)
public final class ExpressionsParse implements Rule {
  @Override
  public Stream<Problem> problems(HeaderModel header) {
    return header.lengths().all().flatMap(ExpressionsParse::problem);
  }

  private static Stream<Problem> problem(LengthExpression length) {
    if (length.text().value().isBlank()) {
      String whose = new Quotation(length).whose();
      return Stream.of(
          Problem.at(length.text().place(), whose + ": the " + length.role().noun() + " is empty")
              .help(
                  "write it as an expression over fields, such as \"%s\""
                      .formatted(example(length, "ihl * 4"))));
    }
    return switch (length.parse()) {
      case Parse.Parsed _ -> Stream.empty();
      case Parse.SyntaxError(var at, var message) ->
          Stream.of(
              new Quotation(length)
                  .problem(
                      "the %s is no expression: %s".formatted(length.role().noun(), message),
                      new Caret(at, ""))
                  .help(
                      "write numbers, names of fields, + - * / % << >> & |, comparisons, && || !,"
                          + " ?: and ( ), such as \"%s\""
                              .formatted(example(length, "ihl * 4 - 20"))));
    };
  }

  private static String example(LengthExpression length, String ofLength) {
    return length.role() == LengthExpression.Role.PRESENCE ? "version == 1" : ofLength;
  }
}
