package dev.wireglass.processor.check;

import com.google.auto.service.AutoService;
import dev.wireglass.processor.check.subject.EnumField;
import dev.wireglass.processor.model.Carrier;
import dev.wireglass.processor.model.HeaderModel;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// One constant of an enum stands for all numbers without a constant of their own, if there are
/// any.
@AutoService(Rule.class)
public final class EnumNamesTheUnknown implements Rule {
  @Override
  public Stream<Problem> problems(HeaderModel header) {
    return EnumField.of(header)
        .filter(EnumField::isComplete)
        .flatMap(field -> problems(header, field));
  }

  private static Stream<Problem> problems(HeaderModel header, EnumField field) {
    List<Carrier.Constant> unknown =
        field.constants().stream().filter(Carrier.Constant::unknown).toList();
    if (unknown.isEmpty()) {
      return isFirstUncovered(header, field) ? Stream.of(none(header, field)) : Stream.empty();
    }
    return field.isFirst(header)
        ? unknown.stream().skip(1).map(each -> second(header, field, unknown.getFirst(), each))
        : Stream.empty();
  }

  /// Whether no field in front misses the constant too: it is missing once, in the enum.
  private static boolean isFirstUncovered(HeaderModel header, EnumField field) {
    return EnumField.of(header)
        .filter(other -> other.carrier().equals(field.carrier()))
        .filter(other -> !coversAll(other))
        .findFirst()
        .equals(Optional.of(field));
  }

  private static boolean coversAll(EnumField field) {
    return numbers(field).equals(BigInteger.valueOf(known(field)));
  }

  private static long known(EnumField field) {
    return field.carrier().coded().stream().map(Carrier.Constant::code).distinct().count();
  }

  private static BigInteger numbers(EnumField field) {
    return BigInteger.TWO.pow(field.number().width());
  }

  private static Problem none(HeaderModel header, EnumField field) {
    return Problem.at(
            field.accessor().place(),
            "%s.%s can be any of %d numbers; %s has constants for %d and none for the others"
                .formatted(header.name(), field.name(), numbers(field), field.type(), known(field)))
        .help("add a constant to %s: @Unknown OTHER".formatted(field.type()));
  }

  private static Problem second(
      HeaderModel header, EnumField field, Carrier.Constant first, Carrier.Constant second) {
    return Problem.at(
            second.place(),
            "%s.%s is @Unknown, and so is %s; one constant stands for all unknown numbers"
                .formatted(field.type(), second.name(), first.name()))
        .note("%s.%s returns %s".formatted(header.name(), field.name(), field.type()))
        .help("keep @Unknown on one of them, and put @Code(n) on the other");
  }
}
