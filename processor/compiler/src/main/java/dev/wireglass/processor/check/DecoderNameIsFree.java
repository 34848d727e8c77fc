package dev.wireglass.processor.check;

import com.google.auto.service.AutoService;
import dev.wireglass.processor.model.HeaderModel;
import java.util.stream.Stream;

/// No other source has a type of the decoder's name.
@AutoService(Rule.class)
public final class DecoderNameIsFree implements Rule {
  @Override
  public Stream<Problem> problems(HeaderModel header) {
    String decoder = HeaderModel.decoderOf(header.name());
    return header.form().decoderIsFree()
        ? Stream.empty()
        : Stream.of(
            Problem.at(
                    header.place(),
                    "%s needs the name %s for its decoder, which another type has"
                        .formatted(header.name(), decoder))
                .help("rename one of them"));
  }
}
