package dev.wireglass.processor.model;

import dev.wireglass.processor.expression.Expression;
import dev.wireglass.processor.expression.Interval;
import dev.wireglass.processor.model.LengthExpression.Role;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The lengths and conditions of one header, and what follows from them for its numbers; each is
/// worked out once.
public final class Lengths {
  private final HeaderModel header;
  private final List<LengthExpression> all = new ArrayList<>();
  private final Map<Accessor, LengthExpression> presences = new HashMap<>();
  private final Map<Accessor, LengthExpression> lengths = new HashMap<>();
  private final Map<Accessor, LengthExpression> counts = new HashMap<>();
  private final Once<Set<String>> structural = new Once<>(this::findStructural);
  private final Once<Map<String, Interval>> environment = new Once<>(this::findEnvironment);

  Lengths(HeaderModel header) {
    this.header = header;
    for (Accessor accessor : header.accessors()) {
      add(presences, accessor, presence(accessor), Role.PRESENCE);
      addLength(accessor);
      add(counts, accessor, count(accessor), Role.FIELD);
    }
  }

  private void add(
      Map<Accessor, LengthExpression> kind, Accessor accessor, @Nullable Text text, Role role) {
    if (text != null) {
      LengthExpression expression = new LengthExpression(header, accessor, text, role);
      kind.put(accessor, expression);
      all.add(expression);
    }
  }

  private static @Nullable Text presence(Accessor accessor) {
    Clause.Present present = accessor.clause(Clause.Present.class);
    return present == null || accessor.field() == null ? null : present.condition();
  }

  private void addLength(Accessor accessor) {
    for (Clause clause : accessor.clauses()) {
      if (!lengths.containsKey(accessor)) {
        switch (clause) {
          case Clause.Bytes bytes -> add(lengths, accessor, given(bytes.length()), Role.FIELD);
          case Clause.Length length -> add(lengths, accessor, length.value(), Role.HEADER);
          case Clause.Payload payload ->
              add(lengths, accessor, given(payload.length()), Role.PAYLOAD);
          default -> {}
        }
      }
    }
  }

  private static @Nullable Text count(Accessor accessor) {
    return accessor.clause(Clause.Bytes.class) != null
            && View.of(accessor) instanceof View.Elements(Clause.Repeated list, boolean isSized)
            && !isSized
        ? given(list.count())
        : null;
  }

  private static @Nullable Text given(Text text) {
    return text.isGiven() ? text : null;
  }

  /// All of them, in source order, each behind its condition.
  public Stream<LengthExpression> all() {
    return all.stream();
  }

  /// The length of an accessor, or null when it has none.
  public @Nullable LengthExpression of(Accessor accessor) {
    return lengths.get(accessor);
  }

  /// The condition under which a field is there, or null when it always is.
  public @Nullable LengthExpression ofPresence(Accessor accessor) {
    return presences.get(accessor);
  }

  /// The number of elements of a list whose length does not follow from it, or null.
  public @Nullable LengthExpression ofCount(Accessor accessor) {
    return counts.get(accessor);
  }

  /// The length that the header declares, or null when it declares none.
  public @Nullable LengthExpression ofHeader() {
    Accessor declared = header.length();
    return declared == null ? null : of(declared);
  }

  /// The numbers that the length of the header or of one of its fields depends on, or whether a
  /// field is there: a header is read only if they are allowed. The length of the payload has to be
  /// calculable whatever it names.
  public Set<String> structural() {
    return structural.get();
  }

  private Set<String> findStructural() {
    Set<String> found = new HashSet<>();
    for (LengthExpression length : all) {
      if (length.role() != Role.PAYLOAD) {
        for (Expression.Name name : length.names()) {
          if (header.field(name.name()) instanceof Field.Bits) {
            found.add(name.name());
          }
        }
      }
    }
    return Collections.unmodifiableSet(found);
  }

  /// The values that every name may have in the expressions of a header that can be read.
  public Map<String, Interval> environment() {
    return environment.get();
  }

  private Map<String, Interval> findEnvironment() {
    Map<String, Interval> found = new HashMap<>();
    found.put(LengthExpression.REMAINING, Interval.of(0, Long.MAX_VALUE));
    for (Field field : header.fields()) {
      if (field instanceof Field.Bits bits && bits.hasWidth()) {
        found.put(bits.name(), structural().contains(bits.name()) ? bits.allowed() : bits.holds());
      }
    }
    return Collections.unmodifiableMap(found);
  }
}
