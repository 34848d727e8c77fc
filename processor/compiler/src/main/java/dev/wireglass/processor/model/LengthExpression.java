package dev.wireglass.processor.model;

import dev.wireglass.processor.expression.Conditions;
import dev.wireglass.processor.expression.Expression;
import dev.wireglass.processor.expression.ExpressionParser;
import dev.wireglass.processor.expression.Interval;
import dev.wireglass.processor.expression.Intervals;
import dev.wireglass.processor.expression.Kind;
import dev.wireglass.processor.expression.Parse;
import dev.wireglass.processor.expression.Positions;
import dev.wireglass.processor.expression.Typing;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A length as an expression, in the header that it belongs to; or the condition under which a
/// field has a length at all. [Lengths] has those of a header. What follows from the text is worked
/// out once.
public final class LengthExpression {
  /// The bytes between a field and the limit.
  public static final String REMAINING = "remaining";

  /// The length of the whole header.
  public static final String HEADER_LENGTH = "headerLength";

  private final HeaderModel header;
  private final Accessor accessor;
  private final Text text;
  private final Role role;
  private final Once<Parse> parse;
  private final Once<List<Expression.Name>> names;
  private final Map<String, Binding> bindings = new HashMap<>();
  private final Once<@Nullable Expression> soundWhereThere = new Once<>(this::findSoundWhereThere);
  private final Once<@Nullable Expression> sound = new Once<>(this::findSound);
  private final Once<@Nullable Expression> calculable = new Once<>(this::findCalculable);
  private final Once<@Nullable Interval> interval = new Once<>(this::findInterval);

  LengthExpression(HeaderModel header, Accessor accessor, Text text, Role role) {
    this.header = header;
    this.accessor = accessor;
    this.text = text;
    this.role = role;
    this.parse = new Once<>(() -> ExpressionParser.parse(text.value()));
    this.names = new Once<>(this::findNames);
  }

  /// What an expression is the length of; that decides which names it may use.
  public enum Role {
    /// Of a field: earlier fields only.
    FIELD,
    /// Of none: a field is there where it holds; earlier fields only.
    PRESENCE,
    /// Of the header: all fields.
    HEADER,
    /// Of the payload: all fields and the length of the header.
    PAYLOAD;

    /// What a message calls the expression.
    public String noun() {
      return this == PRESENCE ? "condition" : "length";
    }

    /// What the expression has to yield.
    public Kind kind() {
      return this == PRESENCE ? Kind.BOOLEAN : Kind.NUMBER;
    }

    private boolean isOfField() {
      return this == FIELD || this == PRESENCE;
    }
  }

  /// The header.
  public HeaderModel header() {
    return header;
  }

  /// Whose length it is.
  public Accessor accessor() {
    return accessor;
  }

  /// The expression as written.
  public Text text() {
    return text;
  }

  /// What it is the length of.
  public Role role() {
    return role;
  }

  /// The same length with another text.
  public LengthExpression saying(String other) {
    return new LengthExpression(header, accessor, new Text(text.place(), other), role);
  }

  /// The parsed text, or where it is no expression.
  public Parse parse() {
    return parse.get();
  }

  /// The names in the text, in order; none when it does not parse.
  public List<Expression.Name> names() {
    return names.get();
  }

  private List<Expression.Name> findNames() {
    return parse() instanceof Parse.Parsed(Expression expression) ? expression.names() : List.of();
  }

  /// What a name in the text stands for. A field goes before whatever else has its name.
  public Binding bind(String name) {
    Binding known = bindings.get(name);
    if (known == null) {
      known = findBinding(name);
      bindings.put(name, known);
    }
    return known;
  }

  private Binding findBinding(String name) {
    Field field = header.field(name);
    if (field != null) {
      return bindField(field);
    }
    for (Accessor named : header.accessors()) {
      if (named.plain() && named.name().equals(name)) {
        return bindAccessor(named);
      }
    }
    return bindBuiltIn(name);
  }

  private Binding bindAccessor(Accessor named) {
    if (named.equals(header.length())) {
      return headerLength();
    }
    boolean refused =
        named.clause(Clause.Length.class) != null
            || (named.isAbstract() && named.clause(Clause.Payload.class) == null);
    return refused ? new Binding.InError() : new Binding.NotANumber(named);
  }

  private Binding bindBuiltIn(String name) {
    return switch (name) {
      case REMAINING ->
          role == Role.HEADER || role == Role.PRESENCE
              ? new Binding.NoLimit()
              : new Binding.Remaining();
      case HEADER_LENGTH -> headerLength();
      default -> new Binding.Missing();
    };
  }

  private Binding bindField(Field field) {
    Field own = accessor.field();
    if (role.isOfField() && own != null) {
      if (field.equals(own)) {
        return new Binding.Cycle();
      }
      if (header.fields().indexOf(field) > header.fields().indexOf(own)) {
        return new Binding.Later(field);
      }
    }
    return switch (field) {
      case Field.Bytes _ -> new Binding.NotANumber(field.accessor());
      case Field.Bits bits -> bindNumber(bits);
    };
  }

  private static Binding bindNumber(Field.Bits field) {
    if (!field.hasWidth() || !field.hasValues()) {
      return new Binding.InError();
    }
    Binding notANumber = new Binding.NotANumber(field.accessor());
    boolean fitsLong = field.holds().isWithin(Interval.LONG);
    Carrier carrier = field.accessor().carrier();
    return switch (carrier) {
      case Carrier.Segment _, Carrier.Characters _, Carrier.Options _, Carrier.Unsupported _ ->
          new Binding.InError();
      case Carrier.Primitive _ when carrier == Carrier.Primitive.BOOLEAN ->
          field.width() == 1 ? new Binding.Truth(field) : new Binding.InError();
      case Carrier.Primitive _ when !fitsLong && !field.clause().raw() -> new Binding.InError();
      case Carrier.Primitive _, Carrier.Enumeration _ ->
          fitsLong ? new Binding.Number(field) : notANumber;
    };
  }

  private Binding headerLength() {
    LengthExpression length = header.lengths().ofHeader();
    if (role == Role.HEADER || (length == null && role.isOfField())) {
      return new Binding.Cycle();
    }
    Expression expression = length == null ? sumOfFields() : length.calculable();
    return expression == null ? new Binding.InError() : new Binding.HeaderLength(expression);
  }

  /// What remains is counted from another place in each expression, so that a sum cannot hold it.
  private @Nullable Expression sumOfFields() {
    boolean takesRest =
        header.lengths().all().anyMatch(each -> each.role() == Role.FIELD && each.usesRemaining());
    return takesRest ? null : PositionExpression.of(header, header.layout().end());
  }

  /// Whether numbers and conditions stand where they belong, or what is wrong.
  public Typing typing(Expression expression) {
    return Typing.of(
        expression,
        name ->
            switch (bind(name)) {
              case Binding.Number _, Binding.Remaining _, Binding.HeaderLength _ -> true;
              default -> false;
            });
  }

  /// The expression over fields and `remaining` alone, or null when a name or an operand in it is
  /// wrong, which a rule reports. The length of a field that may be absent is 0 then.
  public @Nullable Expression sound() {
    return sound.get();
  }

  private @Nullable Expression findSound() {
    Expression sound = soundWhereThere();
    return sound == null || role != Role.FIELD
        ? sound
        : FieldLength.whereThere(header, accessor, sound);
  }

  /// The same, but for a field that is there.
  public @Nullable Expression soundWhereThere() {
    return soundWhereThere.get();
  }

  private @Nullable Expression findSoundWhereThere() {
    if (!(parse() instanceof Parse.Parsed(Expression expression))
        || !(typing(expression) instanceof Typing.Typed(var kind))
        || (kind != role.kind() && kind != Kind.ANY)
        || truthsAsNumbers().findAny().isPresent()
        || unguarded().findAny().isPresent()) {
      return null;
    }
    Map<String, Expression> replacements = new HashMap<>();
    for (Expression.Name name : expression.names()) {
      if (bind(name.name()) instanceof Binding.HeaderLength(Expression length)) {
        replacements.put(name.name(), length);
      }
    }
    Expression replaced = expression.with(replacements);
    return replaced.names().stream().allMatch(this::isDecoded) ? replaced : null;
  }

  /// The sound expression with the length of the header left as [#HEADER_LENGTH], for where that is
  /// known already; the sound expression itself if the name is that of a field.
  public @Nullable Expression behindHeader() {
    Expression sound = sound();
    if (sound == null || header.field(HEADER_LENGTH) != null) {
      return sound;
    }
    Expression written = ((Parse.Parsed) parse()).expression();
    Map<String, Expression> replacements = new HashMap<>();
    for (Expression.Name name : written.names()) {
      if (bind(name.name()) instanceof Binding.HeaderLength) {
        replacements.put(name.name(), new Expression.Name(HEADER_LENGTH, name.span()));
      }
    }
    return written.with(replacements);
  }

  /// The booleans that stand where a number has to stand.
  public Stream<Expression.Name> truthsAsNumbers() {
    return parse() instanceof Parse.Parsed(Expression expression)
        ? Positions.ofNumbers(expression, role.kind())
            .filter(name -> bind(name.name()) instanceof Binding.Truth)
        : Stream.empty();
  }

  /// The fields that may be absent where the expression is evaluated.
  public Stream<Expression.Name> unguarded() {
    return parse() instanceof Parse.Parsed(Expression expression)
        ? Conditions.unguarded(
            expression,
            role == Role.FIELD ? needed(accessor) : Set.of(),
            name ->
                switch (bind(name.name())) {
                  case Binding.Number(Field field) -> needed(field.accessor());
                  case Binding.Truth(Field field) -> needed(field.accessor());
                  default -> Set.of();
                })
        : Stream.empty();
  }

  /// What holds wherever the field of an accessor is there.
  private Set<Expression> needed(Accessor optional) {
    LengthExpression presence = header.lengths().ofPresence(optional);
    return presence != null && presence.parse() instanceof Parse.Parsed(Expression condition)
        ? Conditions.following(condition, true)
        : Set.of();
  }

  private boolean isDecoded(Expression.Name name) {
    return switch (bind(name.name())) {
      case Binding.Number _, Binding.Truth _, Binding.Remaining _ -> true;
      case Binding.HeaderLength _,
          Binding.Later _,
          Binding.NotANumber _,
          Binding.Cycle _,
          Binding.NoLimit _,
          Binding.InError _,
          Binding.Missing _ ->
          false;
    };
  }

  /// The sound expression, or null when it cannot be calculated for every header: a divisor can be
  /// zero, a shift too far or a number too large for a `long`.
  public @Nullable Expression calculable() {
    return calculable.get();
  }

  private @Nullable Expression findCalculable() {
    Expression sound = sound();
    if (sound == null) {
      return null;
    }
    Map<String, Interval> environment = environment();
    boolean calculable =
        Intervals.mayDivideByZero(sound, environment) == null
            && Intervals.mayShiftTooFar(sound, environment) == null
            && Intervals.mayOverflowLong(sound, environment) == null;
    return calculable ? sound : null;
  }

  /// Whether it is counted from the limit backwards.
  public boolean usesRemaining() {
    return names().stream().anyMatch(name -> bind(name.name()) instanceof Binding.Remaining);
  }

  /// The values that every name may have where the expression is calculated.
  public Map<String, Interval> environment() {
    return header.lengths().environment();
  }

  /// The values that the expression may have, or null when it cannot be calculated.
  public @Nullable Interval interval() {
    return interval.get();
  }

  private @Nullable Interval findInterval() {
    Expression calculable = role == Role.PRESENCE ? null : calculable();
    return calculable == null ? null : Intervals.of(calculable, environment());
  }
}
