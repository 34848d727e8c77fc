package dev.wireglass.processor.check;

import com.google.auto.service.AutoService;
import dev.wireglass.processor.check.subject.Sound;
import dev.wireglass.processor.model.Clause;
import dev.wireglass.processor.model.HeaderModel;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A range of bytes is seen in one way.
@AutoService(Rule.class)
public final class OneViewPerRange implements Rule {
  @Override
  public Stream<Problem> problems(HeaderModel header) {
    return header
        .ranges()
        .filter(range -> Sound.hasOneLayout(range.accessor()))
        .filter(range -> !Sound.hasOneView(range))
        .map(
            range ->
                Problem.at(
                        Sound.views(range).get(1).place(),
                        "%s.%s has %s; a range is seen in one way"
                            .formatted(
                                header.name(),
                                range.name(),
                                Sound.views(range).stream()
                                    .map(Clause::text)
                                    .collect(Collectors.joining(" and "))))
                    .help("keep one of them"));
  }
}
