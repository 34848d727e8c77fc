package dev.wireglass.processor.check;

import com.google.auto.service.AutoService;
import dev.wireglass.processor.check.subject.Sound;
import dev.wireglass.processor.model.Clause;
import dev.wireglass.processor.model.Field;
import dev.wireglass.processor.model.HeaderModel;
import java.util.stream.Stream;

/// A byte range has a fixed length of at least 1, an expression that says it, or a terminator.
@AutoService(Rule.class)
public final class BytesHaveOneLength implements Rule {
  @Override
  public Stream<Problem> problems(HeaderModel header) {
    return header
        .ranges()
        .filter(field -> Sound.hasOneLayout(field.accessor()))
        .filter(field -> !Sound.hasOneLength(field.clause()))
        .filter(field -> !field.isImplied())
        .map(field -> problem(header, field));
  }

  private static Problem problem(HeaderModel header, Field.Bytes field) {
    String name = header.name() + "." + field.name();
    Clause.Bytes clause = field.clause();
    if (clause.isTerminated()) {
      return Problem.at(
              clause.untilPlace(),
              "%s has a length and a terminator; a byte range has one of them".formatted(name))
          .help("remove until, or what is beside it");
    }
    if (clause.length().isGiven()) {
      return Problem.at(
              clause.length().place(),
              "%s has two lengths, %d and \"%s\"; a byte range has one"
                  .formatted(name, clause.fixed(), clause.length().value()))
          .help(
              "@Bytes(%d) if it never varies, else @Bytes(length = \"%s\")"
                  .formatted(clause.fixed(), clause.length().value()));
    }
    if (clause.fixed() == -1) {
      return Problem.at(clause.place(), "%s has no length; a byte range has one".formatted(name))
          .help(
              "@Bytes(6) for 6 bytes, @Bytes(length = \"...\") for a length that an earlier field"
                  + " says, @Bytes(until = 0) for bytes up to a zero");
    }
    return Problem.at(
            clause.fixedPlace(),
            "%s is %d bytes; a byte range has 1 or more".formatted(name, clause.fixed()))
        .help("@Bytes(1) or more; or remove the accessor, if there are no such bytes");
  }
}
