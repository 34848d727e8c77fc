package dev.wireglass.processor.check;

import com.google.auto.service.AutoService;
import dev.wireglass.processor.check.subject.Inside;
import dev.wireglass.processor.model.HeaderModel;
import dev.wireglass.processor.model.NestedHeader;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// No header stands within itself.
@AutoService(Rule.class)
public final class NestingHasNoCycle implements Rule {
  @Override
  public Stream<Problem> problems(HeaderModel header) {
    return Inside.of(header).flatMap(inside -> problem(header, inside));
  }

  /// Told once, at the first of the headers on the way that is compiled now.
  private static Stream<Problem> problem(HeaderModel header, Inside inside) {
    List<Inside> way = way(header, inside);
    boolean isFirst =
        way.stream()
            .filter(each -> each.nested().isGiven())
            .noneMatch(each -> fullName(each).compareTo(fullName(header)) < 0);
    return way.isEmpty() || !isFirst
        ? Stream.empty()
        : Stream.of(
            Problem.at(
                    inside.clause().place(),
                    "%s: %s stands within itself".formatted(inside.name(), header.name()))
                .note(
                    way.stream()
                        .map(each -> each.name() + " nests " + each.nested().reference().name())
                        .collect(Collectors.joining(", ")))
                .help(
                    "declare %s as MemorySegment with @Bytes, and wrap the decoder around it"
                        .formatted(inside.range().name())));
  }

  /// The fields that lead from a header to itself, or none.
  private static List<Inside> way(HeaderModel header, Inside inside) {
    NestedHeader nested = inside.nested();
    boolean isBack =
        nested.isCycle()
            && nested.reference().name().equals(header.name())
            && nested.reference().packageName().equals(header.packageName());
    if (isBack) {
      return List.of(inside);
    }
    return nested.model() == null
        ? List.of()
        : Inside.of(nested.model())
            .map(each -> way(header, each))
            .filter(way -> !way.isEmpty())
            .findFirst()
            .map(way -> Stream.concat(Stream.of(inside), way.stream()).toList())
            .orElse(List.of());
  }

  private static String fullName(Inside inside) {
    return inside.nested().reference().packageName() + "." + inside.nested().reference().name();
  }

  private static String fullName(HeaderModel header) {
    return header.packageName() + "." + header.name();
  }
}
