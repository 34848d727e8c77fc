package dev.wireglass.processor.check;

import com.google.auto.service.AutoService;
import dev.wireglass.processor.expression.Caret;
import dev.wireglass.processor.expression.Parse;
import dev.wireglass.processor.model.HeaderModel;
import dev.wireglass.processor.model.LengthExpression;
import java.util.stream.Stream;

/// A length is an expression.
@AutoService(Rule.class)
public final class ExpressionsParse implements Rule {
  @Override
  public Stream<Problem> problems(HeaderModel header) {
    return LengthExpression.of(header).flatMap(ExpressionsParse::problem);
  }

  private static Stream<Problem> problem(LengthExpression length) {
    if (length.text().value().isBlank()) {
      String whose = new Quotation(length).whose();
      return Stream.of(
          Problem.at(length.text().place(), whose + ": the length is empty")
              .help("write it as an expression over fields, such as \"ihl * 4\""));
    }
    return switch (length.parse()) {
      case Parse.Parsed _ -> Stream.empty();
      case Parse.SyntaxError(var at, var message) ->
          Stream.of(
              new Quotation(length)
                  .problem("the length is no expression: " + message, new Caret(at, ""))
                  .help(
                      "write numbers, names of fields, + - * / % << >> & |, comparisons, ?: and"
                          + " ( ), such as \"ihl * 4 - 20\""));
    };
  }
}
