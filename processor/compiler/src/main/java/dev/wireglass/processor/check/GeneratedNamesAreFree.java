package dev.wireglass.processor.check;

import com.google.auto.service.AutoService;
import dev.wireglass.processor.check.DecoderMethods.Signature;
import dev.wireglass.processor.model.Accessor;
import dev.wireglass.processor.model.HeaderModel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// No two methods of the decoder have the same name and parameters: those that it always has, those
/// made for each accessor, and those that the declaration implements itself.
@AutoService(Rule.class)
public final class GeneratedNamesAreFree implements Rule {
  private static final String OWNED = "which the decoder has for ";

  @Override
  public Stream<Problem> problems(HeaderModel header) {
    DecoderMethods methods = new DecoderMethods(header);
    Map<Signature, String> taken = new HashMap<>();
    methods.always().forEach(each -> taken.put(each, "which every decoder has"));
    DecoderMethods.ofObject().forEach(each -> taken.put(each, "which every object has"));
    List<Problem> problems = new ArrayList<>();
    for (Accessor accessor : header.accessors()) {
      List<Signature> signatures = signatures(methods, accessor);
      signatures.stream()
          .filter(taken::containsKey)
          .limit(1)
          .forEach(each -> problems.add(problem(header, accessor, each, taken.get(each))));
      signatures.forEach(each -> taken.putIfAbsent(each, OWNED + accessor.name()));
    }
    return problems.stream();
  }

  private static List<Signature> signatures(DecoderMethods methods, Accessor accessor) {
    boolean isRead = Sound.hasOneLayout(accessor) && accessor.plain();
    return switch (accessor.body()) {
      case ABSTRACT -> isRead ? methods.of(accessor).toList() : List.of();
      case DEFAULT -> List.of(new Signature(accessor.name(), accessor.parameters()));
      case STATIC, PRIVATE -> List.of();
    };
  }

  private static Problem problem(
      HeaderModel header, Accessor accessor, Signature clash, String owner) {
    boolean isOwned = owner.startsWith(OWNED) && !owner.equals(OWNED + accessor.name());
    boolean isItself = clash.name().equals(accessor.name());
    return Problem.at(
            accessor.place(),
            "%s.%s %s %s, %s"
                .formatted(
                    header.name(),
                    accessor.name(),
                    isItself ? "clashes with" : "needs",
                    clash.text(),
                    owner))
        .help(
            "rename "
                + accessor.name()
                + (isOwned ? " or " + owner.substring(OWNED.length()) : ""));
  }
}
