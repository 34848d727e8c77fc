package dev.wireglass.processor.check;

import com.google.auto.service.AutoService;
import dev.wireglass.processor.check.subject.Sound;
import dev.wireglass.processor.model.Carrier;
import dev.wireglass.processor.model.Clause;
import dev.wireglass.processor.model.Field;
import dev.wireglass.processor.model.HeaderModel;
import java.util.stream.Stream;

/// A range that is returned as options says by `@Tlv` how these are laid out.
@AutoService(Rule.class)
public final class OptionsAreDescribed implements Rule {
  @Override
  public Stream<Problem> problems(HeaderModel header) {
    return header
        .ranges()
        .map(Field.Bytes::accessor)
        .filter(Sound::hasOneLayout)
        .filter(accessor -> accessor.carrier() instanceof Carrier.Options)
        .filter(accessor -> accessor.clause(Clause.Tlv.class) == null)
        .map(
            accessor ->
                Problem.at(
                        accessor.place(),
                        "%s.%s returns Options, but nothing says how they are laid out"
                            .formatted(header.name(), accessor.name()))
                    .help("@Tlv(end = 0, single = 1) for options like those of TCP and IPv4")
                    .help("or return MemorySegment"));
  }
}
