package dev.wireglass.processor.export;

import dev.wireglass.annotation.Order;
import dev.wireglass.processor.model.Carrier;
import dev.wireglass.processor.model.Field;
import dev.wireglass.processor.model.HeaderModel;
import dev.wireglass.processor.plan.DecoderPlan;
import dev.wireglass.processor.plan.Demand;
import dev.wireglass.processor.plan.Presence;
import dev.wireglass.processor.plan.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A header and what it becomes: attributes in the order of the wire, and values that are
/// calculated from them.
///
/// @param header the declaration
/// @param plan the plan of its decoder
/// @param names what everything is called
/// @param sequence the lines of the attributes
/// @param instances the lines of the values
record KaitaiHeader(
    HeaderModel header,
    DecoderPlan plan,
    KaitaiNames names,
    List<String> sequence,
    List<String> instances) {

  /// The parameter that says the byte order.
  static final String IS_LITTLE_ENDIAN = "is_little_endian";

  /// The bytes from where an attribute starts.
  static final String REMAINING = "(_io.size - _io.pos)";

  static KaitaiHeader of(HeaderModel header, DecoderPlan plan) {
    return new KaitaiHeader(
        header, plan, new KaitaiNames(header), new ArrayList<>(), new ArrayList<>());
  }

  /// Writes expressions over the attributes and values.
  ///
  /// @param of what stands in front of their names: where they are seen from
  /// @param isLong an `int` could overflow, so that all is calculated in 64 bits
  KaitaiExpression writer(String of, boolean isLong) {
    return new KaitaiExpression(
        name -> of + operand(name.name(), isLong), header.lengths().environment());
  }

  private String operand(String name, boolean isLong) {
    if (!(header.field(name) instanceof Field.Bits field)) {
      return isLong ? REMAINING + ".as<s8>" : REMAINING;
    }
    return isLong && !isBoolean(field) ? numberOf(field) + ".as<s8>" : numberOf(field);
  }

  /// The condition under which a field is there, or null when it always is.
  ///
  /// @param of what stands in front of names
  @Nullable String condition(String field, String of) {
    Presence presence = plan.presence(field);
    return presence == null
        ? null
        : writer(of, presence.condition().isLong()).of(presence.condition().expression());
  }

  /// A line that says when a field is there, or empty.
  String ifThere(String field) {
    String condition = condition(field, "");
    return condition == null ? "" : Yaml.pair("if", condition);
  }

  /// Adds an attribute.
  void attribute(String id, String... lines) {
    List<String> all = new ArrayList<>(List.of("id: " + id));
    Stream.of(lines).filter(line -> !line.isEmpty()).forEach(all::add);
    sequence.addAll(Yaml.item(all));
  }

  /// Adds a line to the last attribute.
  void more(String line) {
    sequence.add("  " + line);
  }

  /// Adds a value.
  void value(String id, String expression, String... lines) {
    instances.add(id + ":");
    instances.add("  " + Yaml.pair("value", expression));
    Stream.of(lines).filter(line -> !line.isEmpty()).forEach(line -> instances.add("  " + line));
  }

  /// What holds the number of a field; with an enum, the value of that name is a constant.
  String numberOf(Field.Bits field) {
    return names.of(field.name()) + (isEnum(field) ? "_code" : "");
  }

  static boolean isEnum(Field.Bits field) {
    return field.accessor().carrier() instanceof Carrier.Enumeration;
  }

  static boolean isBoolean(Field.Bits field) {
    return field.accessor().carrier() == Carrier.Primitive.BOOLEAN;
  }

  boolean isOrderedAtRuntime() {
    return plan.order() == Order.RUNTIME;
  }

  /// A line that tells what a number counts and which values are valid, or empty.
  String documentation(Field.Bits field) {
    List<String> parts = new ArrayList<>();
    if (!field.accessor().unit().isEmpty()) {
      parts.add("unit: " + field.accessor().unit());
    }
    plan.demands().stream()
        .filter(demand -> demand.number().equals(field.name()))
        .map(Demand::declared)
        .forEach(parts::add);
    return parts.isEmpty() ? "" : "doc: " + Yaml.quoted(String.join("; ", parts));
  }

  /// The conditions under which a header can be read, of numbers that lengths depend on.
  List<String> conditions(List<Field.Bits> fields) {
    return fields.stream()
        .flatMap(field -> plan.steps().stream().map(step -> condition(step, field)))
        .filter(Objects::nonNull)
        .toList();
  }

  private @Nullable String condition(Step step, Field.Bits field) {
    return switch (step) {
      case Step.AtLeast(String number, long bound, _) when number.equals(field.name()) ->
          isBoolean(field) ? numberOf(field) : numberOf(field) + " >= " + bound;
      case Step.AtMost(String number, long bound, _) when number.equals(field.name()) ->
          isBoolean(field) ? "not " + numberOf(field) : numberOf(field) + " <= " + bound;
      case Step.AtLeast _,
          Step.AtMost _,
          Step.FixedPart _,
          Step.Terminator _,
          Step.Reaches _,
          Step.NestedHeader _,
          Step.WholeHeader _ ->
          null;
    };
  }
}
