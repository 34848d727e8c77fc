package dev.wireglass.processor.model;

import dev.wireglass.processor.expression.Expression;
import dev.wireglass.processor.expression.ExpressionParser;
import dev.wireglass.processor.expression.Interval;
import dev.wireglass.processor.expression.Intervals;
import dev.wireglass.processor.expression.Kind;
import dev.wireglass.processor.expression.Parse;
import dev.wireglass.processor.expression.Typing;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A length as an expression, in the header that it belongs to.
///
/// @param header the header
/// @param accessor whose length it is
/// @param text the expression as written
/// @param role what it is the length of
public record LengthExpression(HeaderModel header, Accessor accessor, Text text, Role role) {

  /// What an expression is the length of; that decides which names it may use.
  public enum Role {
    /// Of a field: earlier fields only.
    FIELD,
    /// Of the header: all fields.
    HEADER,
    /// Of the payload: all fields and the length of the header.
    PAYLOAD
  }

  /// The bytes between a field and the limit.
  public static final String REMAINING = "remaining";

  /// The length of the whole header.
  public static final String HEADER_LENGTH = "headerLength";

  /// All length expressions of a header, in source order.
  public static Stream<LengthExpression> of(HeaderModel header) {
    return header.accessors().stream()
        .map(accessor -> of(header, accessor))
        .filter(Objects::nonNull);
  }

  /// The length expression of an accessor, or null when it has none.
  public static @Nullable LengthExpression of(HeaderModel header, Accessor accessor) {
    for (Clause clause : accessor.clauses()) {
      LengthExpression found =
          switch (clause) {
            case Clause.Bytes bytes when bytes.length().isGiven() ->
                new LengthExpression(header, accessor, bytes.length(), Role.FIELD);
            case Clause.Length length ->
                new LengthExpression(header, accessor, length.value(), Role.HEADER);
            case Clause.Payload payload when payload.length().isGiven() ->
                new LengthExpression(header, accessor, payload.length(), Role.PAYLOAD);
            default -> null;
          };
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  /// The parsed text, or where it is no expression.
  public Parse parse() {
    return ExpressionParser.parse(text.value());
  }

  /// The names in the text, in order; none when it does not parse.
  public List<Expression.Name> names() {
    return parse() instanceof Parse.Parsed(Expression expression) ? expression.names() : List.of();
  }

  /// What a name in the text stands for.
  public Binding bind(String name) {
    Accessor named =
        header.accessors().stream().filter(a -> a.name().equals(name)).findFirst().orElse(null);
    if (named == null) {
      return bindBuiltIn(name);
    }
    if (named.field() == null) {
      return named.equals(header.length()) ? headerLength() : new Binding.NotANumber(named);
    }
    return bindField(named.field());
  }

  private Binding bindBuiltIn(String name) {
    return switch (name) {
      case REMAINING ->
          role == Role.HEADER ? new Binding.Cycle() : new Binding.Remaining();
      case HEADER_LENGTH -> headerLength();
      default -> new Binding.Missing();
    };
  }

  private Binding bindField(Field field) {
    boolean later =
        role == Role.FIELD && header.fields().indexOf(field) >= header.fields().indexOf(ownField());
    if (later) {
      return field.equals(ownField()) ? new Binding.Cycle() : new Binding.Later(field);
    }
    if (!(field instanceof Field.Bits bits) || !canBeCalculatedWith(bits)) {
      return new Binding.NotANumber(field.accessor());
    }
    return bits.hasWidth() ? new Binding.Number(bits) : new Binding.InError();
  }

  private @Nullable Field ownField() {
    return accessor.field();
  }

  private static boolean canBeCalculatedWith(Field.Bits field) {
    return switch (field.accessor().carrier()) {
      case Carrier.Segment _, Carrier.Unsupported _ -> false;
      case Carrier.Primitive primitive when primitive == Carrier.Primitive.BOOLEAN -> false;
      case Carrier.Primitive _, Carrier.Enumeration _ ->
          !(field.clause().raw() && field.width() == 64);
    };
  }

  private Binding headerLength() {
    Accessor length = header.length();
    if (role == Role.HEADER || (length == null && role == Role.FIELD)) {
      return new Binding.Cycle();
    }
    Expression expression = length == null ? sumOfFields() : of(header, length).sound();
    return expression == null ? new Binding.InError() : new Binding.HeaderLength(expression);
  }

  private @Nullable Expression sumOfFields() {
    return PositionExpression.of(header, Layout.of(header).end());
  }

  /// The expression over fields and `remaining` alone, or null when something in it is wrong, which a
  /// rule reports.
  public @Nullable Expression sound() {
    if (!(parse() instanceof Parse.Parsed(Expression expression))
        || !Typing.of(expression).equals(new Typing.Typed(Kind.NUMBER))) {
      return null;
    }
    Map<String, Expression> replacements = new HashMap<>();
    for (Expression.Name name : expression.names()) {
      switch (bind(name.name())) {
        case Binding.HeaderLength(Expression length) -> replacements.put(name.name(), length);
        case Binding.Number _, Binding.Remaining _ -> {}
        default -> {
          return null;
        }
      }
    }
    return namesAreDecoded(expression.with(replacements)) ? expression.with(replacements) : null;
  }

  private boolean namesAreDecoded(Expression expression) {
    return expression.names().stream()
        .map(name -> bind(name.name()))
        .allMatch(bound -> bound instanceof Binding.Number || bound instanceof Binding.Remaining);
  }

  /// Whether it is counted from the limit backwards.
  public boolean usesRemaining() {
    return names().stream().anyMatch(name -> bind(name.name()) instanceof Binding.Remaining);
  }

  /// The values of every name that a sound expression may have.
  public static Map<String, Interval> environment(HeaderModel header) {
    Map<String, Interval> environment = new HashMap<>();
    environment.put(REMAINING, Interval.of(0, Long.MAX_VALUE));
    header
        .numbers()
        .filter(Field.Bits::hasWidth)
        .forEach(field -> environment.put(field.name(), field.allowed()));
    return environment;
  }

  /// The values that the expression may have, or null when something in it is wrong.
  public @Nullable Interval interval() {
    Expression sound = sound();
    return sound == null ? null : Intervals.of(sound, environment(header));
  }
}
