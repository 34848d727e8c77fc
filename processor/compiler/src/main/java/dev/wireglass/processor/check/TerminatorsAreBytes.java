package dev.wireglass.processor.check;

import com.google.auto.service.AutoService;
import dev.wireglass.processor.check.subject.Sound;
import dev.wireglass.processor.model.HeaderModel;
import java.util.stream.Stream;

/// What ends a range is made of bytes, 0 to 255.
@AutoService(Rule.class)
public final class TerminatorsAreBytes implements Rule {
  private static final int MOST = 255;

  @Override
  public Stream<Problem> problems(HeaderModel header) {
    return header
        .ranges()
        .filter(range -> Sound.hasOneLayout(range.accessor()))
        .flatMap(
            range ->
                range.clause().until().stream()
                    .filter(each -> each.value() < 0 || each.value() > MOST)
                    .map(
                        each ->
                            Problem.at(
                                    each.place(),
                                    "%s.%s ends with %d, which is no byte (0 .. 255)"
                                        .formatted(header.name(), range.name(), each.value()))
                                .help(
                                    "the bytes one by one, as they are stored, such as until ="
                                        + " {'\\r', '\\n'}")));
  }
}
