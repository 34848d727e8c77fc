package dev.wireglass.processor.check;

import com.google.auto.service.AutoService;
import dev.wireglass.processor.model.HeaderModel;
import java.util.stream.Stream;

/// A declaration is an interface, so that its decoder can implement it.
@AutoService(Rule.class)
public final class HeaderIsInterface implements Rule {
  @Override
  public Stream<Problem> problems(HeaderModel header) {
    if (header.form().isInterface()) {
      return Stream.empty();
    }
    return Stream.of(
        Problem.at(
                header.place(),
                "%s is %s; @Header stands on interfaces only"
                    .formatted(header.name(), withArticle(header.form().kind())))
            .help(
                "declare interface %s with an accessor for each field, such as"
                        .formatted(header.simpleName())
                    + " @Bits(8) int type();"));
  }

  private static String withArticle(String kind) {
    return ("aeiou".indexOf(kind.charAt(0)) < 0 ? "a " : "an ") + kind;
  }
}
