package dev.wireglass.processor.check;

import dev.wireglass.processor.model.HeaderModel;
import java.util.stream.Stream;

/// Something that must be true of every declaration. The name of the class is the sentence that
/// must hold, and stands in brackets in front of each of its messages.
///
/// To add a rule, add a class here with `@AutoService(Rule.class)`. A rule says nothing about a
/// part of the model that another rule has to refuse first, so that one mistake gives one message.
public interface Rule {
  /// What is wrong, in source order; nothing when the rule is kept.
  Stream<Problem> problems(HeaderModel header);

  /// The name in brackets.
  default String name() {
    return getClass().getSimpleName();
  }
}
