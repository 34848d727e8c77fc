package dev.wireglass.processor.check;

import com.google.auto.service.AutoService;
import dev.wireglass.processor.model.HeaderModel;
import java.util.stream.Stream;

/// A class of the same package can name the declaration, because its decoder has to.
@AutoService(Rule.class)
public final class HeaderIsReachable implements Rule {
  @Override
  public Stream<Problem> problems(HeaderModel header) {
    if (header.form().reachable()) {
      return Stream.empty();
    }
    return Stream.of(
        Problem.at(
                header.place(),
                "%s is private, or a type around it is; its decoder could not implement it"
                    .formatted(header.name()))
            .help("remove private, or declare the interface in a file of its own"));
  }
}
