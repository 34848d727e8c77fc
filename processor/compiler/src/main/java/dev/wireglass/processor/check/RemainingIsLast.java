package dev.wireglass.processor.check;

import com.google.auto.service.AutoService;
import dev.wireglass.processor.check.subject.Usable;
import dev.wireglass.processor.expression.Caret;
import dev.wireglass.processor.expression.Expression;
import dev.wireglass.processor.expression.JavaSource;
import dev.wireglass.processor.model.Accessor;
import dev.wireglass.processor.model.Binding;
import dev.wireglass.processor.model.Field;
import dev.wireglass.processor.model.HeaderModel;
import dev.wireglass.processor.model.LengthExpression;
import dev.wireglass.processor.model.PlacedField;
import dev.wireglass.processor.model.PositionExpression;
import java.util.List;
import java.util.stream.Stream;

/// A field whose length is what remains to the limit ends the header, which does not say its own
/// length then and has no payload.
@AutoService(Rule.class)
public final class RemainingIsLast implements Rule {
  @Override
  public Stream<Problem> problems(HeaderModel header) {
    return header.lengths().all().flatMap(RemainingIsLast::problem);
  }

  private static Stream<Problem> problem(LengthExpression length) {
    return switch (length.role()) {
      case FIELD ->
          length.usesRemaining() && !isImplied(length)
              ? problem(length, length.header().fields())
              : Stream.empty();
      case PRESENCE ->
          Usable.names(length, Binding.NoLimit.class)
              .map(
                  name ->
                      new Quotation(length)
                          .problem(
                              "whether a field is there cannot depend on what remains",
                              new Caret(name.span(), "depends on the limit alone"))
                          .help("decide by fields; " + Usable.of(length).sentence()));
      case HEADER ->
          Usable.names(length, Binding.NoLimit.class)
              .map(
                  name ->
                      new Quotation(length)
                          .problem(
                              "a header cannot say its length by what remains",
                              new Caret(name.span(), "depends on the limit alone"))
                          .help(
                              "calculate it from fields; without @Length the header is as long"
                                  + " as they are"));
      case PAYLOAD -> Stream.empty();
    };
  }

  private static Stream<Problem> problem(LengthExpression length, List<Field> fields) {
    HeaderModel header = length.header();
    String own = length.accessor().name();
    if (header.length() != null) {
      return Stream.of(
          told(length, "has to end where %s says".formatted(header.length().name()))
              .help("replace it by \"%s\"".formatted(upToEnd(length, header.length()))));
    }
    boolean isLast = fields.getLast().accessor().equals(length.accessor());
    if (!isLast) {
      String next = fields.get(fields.indexOf(length.accessor().field()) + 1).name();
      return Stream.of(
          told(length, "stands in front of " + next)
              .help("move %s to the end, or calculate its length from fields".formatted(own)));
    }
    Accessor payload = header.payload();
    return payload == null
        ? Stream.empty()
        : Stream.of(
            told(length, "leaves nothing for " + payload.name())
                .help(
                    "remove %s, which is always empty, or %s, and read it as the payload"
                        .formatted(payload.name(), own)));
  }

  /// A list without a length is refused as such.
  private static boolean isImplied(LengthExpression length) {
    return length.accessor().field() instanceof Field.Bytes range && range.isImplied();
  }

  private static Problem told(LengthExpression length, String but) {
    String own = length.accessor().name();
    Caret[] marks =
        length.names().stream()
            .filter(name -> length.bind(name.name()) instanceof Binding.Remaining)
            .limit(1)
            .map(name -> new Caret(name.span(), "reaches up to the limit"))
            .toArray(Caret[]::new);
    return new Quotation(length)
        .problem("%s takes what remains, but %s".formatted(own, but), marks);
  }

  /// The length of a last field in a header that says its length.
  private static String upToEnd(LengthExpression length, Accessor declared) {
    Expression start =
        length.header().layout().fields().stream()
            .filter(placed -> placed.field().accessor().equals(length.accessor()))
            .map(PlacedField::position)
            .map(position -> PositionExpression.of(length.header(), position))
            .filter(position -> position != null)
            .findFirst()
            .orElse(null);
    if (start == null) {
      return declared.name() + " - ...";
    }
    String text = JavaSource.of(start);
    boolean isNumber = start instanceof Expression.Literal;
    return declared.name() + " - " + (isNumber ? text : "(" + text + ")");
  }
}
