package dev.wireglass.processor.check;

import com.google.auto.service.AutoService;
import dev.wireglass.processor.model.Clause;
import dev.wireglass.processor.model.Field;
import dev.wireglass.processor.model.HeaderModel;
import java.util.List;
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
        .filter(range -> !isKept(range))
        .map(
            range ->
                Problem.at(
                        views(range).get(1).place(),
                        "%s.%s has %s; a range is seen in one way"
                            .formatted(
                                header.name(),
                                range.name(),
                                views(range).stream()
                                    .map(Clause::text)
                                    .collect(Collectors.joining(" and "))))
                    .help("keep one of them"));
  }

  /// Whether it is clear how a range is seen, as far as headers are concerned: text and options are
  /// told apart by what the accessor returns.
  static boolean isKept(Field.Bytes range) {
    return range.view().header() == null || views(range).size() == 1;
  }

  private static List<Clause> views(Field.Bytes range) {
    return range.accessor().clauses().stream()
        .filter(
            each ->
                each instanceof Clause.Characters
                    || each instanceof Clause.Tlv
                    || each instanceof Clause.Nested
                    || each instanceof Clause.Repeated)
        .toList();
  }
}
