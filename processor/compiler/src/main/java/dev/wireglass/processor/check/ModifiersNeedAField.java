package dev.wireglass.processor.check;

import com.google.auto.service.AutoService;
import dev.wireglass.processor.check.subject.Sound;
import dev.wireglass.processor.model.Accessor;
import dev.wireglass.processor.model.Carrier;
import dev.wireglass.processor.model.Clause;
import dev.wireglass.processor.model.HeaderModel;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What says more about a field stands on a field: `@Offset` and `@Present` on any, `@Text` and
/// `@Tlv` on ranges, `@Const`, `@Range`, `@OneOf`, `@Reserved`, `@Unit`, `@Word`, `@Flags` and
/// `@Checksum` on numbers.
@AutoService(Rule.class)
public final class ModifiersNeedAField implements Rule {
  /// What says how the bytes of a range become what its accessor returns.
  private static final Map<Class<? extends Clause>, Form> FORMS =
      Map.of(
          Clause.Characters.class,
          new Form(Carrier.Characters.class, "@Text says how a String is stored"),
          Clause.Tlv.class,
          new Form(Carrier.Options.class, "@Tlv says how Options are laid out"));

  @Override
  public Stream<Problem> problems(HeaderModel header) {
    return header.accessors().stream()
        .filter(Sound::hasOneLayout)
        .flatMap(accessor -> problems(header, accessor));
  }

  private static Stream<Problem> problems(HeaderModel header, Accessor accessor) {
    Clause layout = accessor.layouts().getFirst();
    return accessor.clauses().stream()
        .filter(clause -> !clause.isLayout())
        .map(clause -> problem(header, accessor, layout, clause))
        .flatMap(Stream::ofNullable);
  }

  private static @Nullable Problem problem(
      HeaderModel header, Accessor accessor, Clause layout, Clause clause) {
    String fact =
        switch (layout) {
          case Clause.Bytes _ when FORMS.get(clause.getClass()) instanceof Form form ->
              noForm(accessor.carrier(), form);
          case Clause.Bits _ when FORMS.get(clause.getClass()) instanceof Form form ->
              "is a number; " + form.meaning();
          case Clause.Bytes _ when isOfHeaders(clause) -> null;
          case Clause.Bits _ when isOfHeaders(clause) ->
              "is a number; %s says that bytes are a header".formatted(clause.text());
          case Clause.Bytes _ when !isForAnyField(clause) ->
              "is a byte range; %s says something about a number".formatted(clause.text());
          case Clause.Length _, Clause.Payload _ ->
              "has %s, which takes no bytes of the header; %s says something about a field"
                  .formatted(layout.text(), clause.text());
          case Clause.Bits _ when choosesAmongMore(clause) && isBoolean(accessor) ->
              "is a boolean; %s is for numbers with more than two values".formatted(clause.text());
          case Clause.Bits bits when clause instanceof Clause.Flags -> noFlags(accessor, bits);
          default -> null;
        };
    return fact == null
        ? null
        : Problem.at(clause.place(), "%s.%s %s".formatted(header.name(), accessor.name(), fact))
            .help(help(accessor, clause));
  }

  /// Carriers that no range has are another rule's.
  private static @Nullable String noForm(Carrier carrier, Form form) {
    return isOfRange(carrier) && !form.carrier().isInstance(carrier)
        ? "returns %s; %s".formatted(carrier.text(), form.meaning())
        : null;
  }

  private static boolean isOfRange(Carrier carrier) {
    return carrier instanceof Carrier.Segment
        || carrier instanceof Carrier.Characters
        || carrier instanceof Carrier.Options;
  }

  private static boolean isForAnyField(Clause clause) {
    return clause instanceof Clause.Offset || clause instanceof Clause.Present;
  }

  private static @Nullable String noFlags(Accessor accessor, Clause.Bits bits) {
    String fact =
        switch (accessor.carrier()) {
          case Carrier.Primitive.BOOLEAN -> "is a boolean";
          case Carrier.Enumeration _ -> "returns an enum";
          case Carrier.Primitive _,
              Carrier.Segment _,
              Carrier.Characters _,
              Carrier.Options _,
              Carrier.Unsupported _ ->
              bits.signed() ? "is signed" : null;
        };
    return fact == null ? null : fact + "; @Flags names the bits of an unsigned number";
  }

  private static boolean isOfHeaders(Clause clause) {
    return clause instanceof Clause.Nested || clause instanceof Clause.Repeated;
  }

  private static boolean choosesAmongMore(Clause clause) {
    return clause instanceof Clause.Range || clause instanceof Clause.OneOf;
  }

  private static boolean isBoolean(Accessor accessor) {
    return accessor.carrier() == Carrier.Primitive.BOOLEAN;
  }

  private static String help(Accessor accessor, Clause clause) {
    if (clause instanceof Clause.Tlv && accessor.clause(Clause.Bytes.class) != null) {
      return "return dev.wireglass.runtime.Options, or remove @Tlv";
    }
    return isBoolean(accessor) && !(clause instanceof Clause.Flags)
        ? "@Const(1) for a bit that is always set, @Reserved for one that never is"
        : "remove " + clause.text();
  }

  /// @param carrier what it is for
  /// @param meaning what it says
  private record Form(Class<? extends Carrier> carrier, String meaning) {}
}
