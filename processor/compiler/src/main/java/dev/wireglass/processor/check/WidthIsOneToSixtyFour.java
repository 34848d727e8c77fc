package dev.wireglass.processor.check;

import com.google.auto.service.AutoService;
import dev.wireglass.processor.model.HeaderModel;
import java.util.stream.Stream;

/// A number has 1 to 64 bits.
@AutoService(Rule.class)
public final class WidthIsOneToSixtyFour implements Rule {
  @Override
  public Stream<Problem> problems(HeaderModel header) {
    return header
        .numbers()
        .filter(field -> !field.hasWidth())
        .map(
            field ->
                Problem.at(
                        field.clause().widthPlace(),
                        "%s.%s is %d bits; a number has 1 to 64"
                            .formatted(header.name(), field.name(), field.width()))
                    .help("for a longer run of bytes use @Bytes"));
  }
}
