package dev.wireglass.processor.check;

import com.google.auto.service.AutoService;
import dev.wireglass.processor.model.HeaderModel;
import java.util.stream.Stream;

/// A declaration has no type parameters and permits every subtype.
@AutoService(Rule.class)
public final class HeaderIsPlain implements Rule {
  @Override
  public Stream<Problem> problems(HeaderModel header) {
    if (!header.form().isInterface()) {
      return Stream.empty();
    }
    Stream<Problem> generic =
        header.form().generic()
            ? Stream.of(
                Problem.at(
                        header.place(),
                        "%s has type parameters; bytes have none to choose them by"
                            .formatted(header.name()))
                    .help("declare interface %s without them".formatted(header.simpleName())))
            : Stream.empty();
    Stream<Problem> closed =
        header.form().isSealed()
            ? Stream.of(
                Problem.at(
                        header.place(),
                        "%s is sealed; its decoder would not be permitted to implement it"
                            .formatted(header.name()))
                    .help("remove sealed"))
            : Stream.empty();
    return Stream.concat(generic, closed);
  }
}
