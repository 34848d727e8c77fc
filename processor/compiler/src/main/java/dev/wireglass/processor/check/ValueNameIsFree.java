package dev.wireglass.processor.check;

import com.google.auto.service.AutoService;
import dev.wireglass.processor.model.HeaderModel;
import java.util.stream.Stream;

/// No other source has a type of the value's name, if the header has one.
@AutoService(Rule.class)
public final class ValueNameIsFree implements Rule {
  @Override
  public Stream<Problem> problems(HeaderModel header) {
    return !header.clause().isRecord() || header.form().valueIsFree()
        ? Stream.empty()
        : Stream.of(
            Problem.at(
                    header.place(),
                    "%s needs the name %s for its value, which another type has"
                        .formatted(header.name(), HeaderModel.valueOf(header.name())))
                .help("rename one of them, or remove record = true"));
  }
}
