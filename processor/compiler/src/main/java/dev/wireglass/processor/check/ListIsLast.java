package dev.wireglass.processor.check;

import com.google.auto.service.AutoService;
import dev.wireglass.processor.check.subject.Inside;
import dev.wireglass.processor.model.Accessor;
import dev.wireglass.processor.model.Field;
import dev.wireglass.processor.model.HeaderModel;
import dev.wireglass.processor.model.LengthExpression;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A list whose length nothing says takes what remains, so that it ends the header, which does not
/// say its own length then and has no payload.
@AutoService(Rule.class)
public final class ListIsLast implements Rule {
  @Override
  public Stream<Problem> problems(HeaderModel header) {
    return Inside.lists(header)
        .filter(list -> list.range().isImplied() && takesRest(list))
        .filter(list -> behind(list) != null)
        .map(
            list ->
                Problem.at(
                        list.clause().place(),
                        "%s takes what remains, since nothing says its length, but %s"
                            .formatted(list.name(), behind(list)))
                    .help(
                        "add @Bytes(length = \"...\") with the bytes of all elements, or move"
                            + " it to the end"));
  }

  private static boolean takesRest(Inside list) {
    LengthExpression length = list.header().lengths().of(list.range().accessor());
    return length != null && length.usesRemaining();
  }

  private static @Nullable String behind(Inside list) {
    HeaderModel header = list.header();
    List<Field> fields = header.fields();
    int next = fields.indexOf(list.range()) + 1;
    if (next < fields.size()) {
      return fields.get(next).name() + " stands behind it";
    }
    Accessor length = header.length();
    if (length != null) {
      return length.name() + " says where it ends";
    }
    Accessor payload = header.payload();
    return payload == null ? null : payload.name() + " stands behind it";
  }
}
