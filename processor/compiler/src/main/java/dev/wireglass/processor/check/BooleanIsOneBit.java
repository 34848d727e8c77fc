package dev.wireglass.processor.check;

import com.google.auto.service.AutoService;
import dev.wireglass.processor.check.subject.Sound;
import dev.wireglass.processor.model.Carrier;
import dev.wireglass.processor.model.HeaderModel;
import java.util.stream.Stream;

/// A boolean is one bit.
@AutoService(Rule.class)
public final class BooleanIsOneBit implements Rule {
  @Override
  public Stream<Problem> problems(HeaderModel header) {
    return Sound.numbers(header)
        .filter(field -> field.accessor().carrier() == Carrier.Primitive.BOOLEAN)
        .filter(field -> field.width() != 1)
        .map(
            field ->
                Problem.at(
                        field.clause().widthPlace(),
                        "%s.%s is %d bits and a boolean; a boolean is 1 bit"
                            .formatted(header.name(), field.name(), field.width()))
                    .help(
                        "@Bits(1), or return %s and compare it with 0 in a default method"
                            .formatted(field.width() < 32 ? "int" : "long")));
  }
}
