package dev.wireglass.processor.check;

import com.google.auto.service.AutoService;
import dev.wireglass.processor.model.HeaderModel;
import java.util.stream.Stream;

/// No other source has a type of the encoder's name.
@AutoService(Rule.class)
public final class EncoderNameIsFree implements Rule {
  @Override
  public Stream<Problem> problems(HeaderModel header) {
    return header.form().encoderIsFree()
        ? Stream.empty()
        : Stream.of(
            Problem.at(
                    header.place(),
                    "%s needs the name %s for its encoder, which another type has"
                        .formatted(header.name(), HeaderModel.encoderOf(header.name())))
                .help("rename one of them"));
  }
}
