package dev.wireglass.processor.check;

import com.google.auto.service.AutoService;
import dev.wireglass.processor.check.generated.DecoderMethods;
import dev.wireglass.processor.check.generated.DecoderMethods.Signature;
import dev.wireglass.processor.check.generated.EncoderMethods;
import dev.wireglass.processor.check.generated.ValueNames;
import dev.wireglass.processor.check.subject.Sound;
import dev.wireglass.processor.model.Accessor;
import dev.wireglass.processor.model.HeaderModel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// No two methods of the decoder, nor of the encoder, have the same name and parameters: those that
/// it always has, those made for each accessor, and those that the declaration implements itself.
@AutoService(Rule.class)
public final class GeneratedNamesAreFree implements Rule {
  @Override
  public Stream<Problem> problems(HeaderModel header) {
    DecoderMethods decoder = new DecoderMethods(header);
    Taken byDecoder = new Taken(header.clause().isRecord() ? "decoder or value" : "decoder");
    if (header.clause().isRecord()) {
      byDecoder.take(ValueNames.of(header), "its value");
    }
    decoder.always().forEach(each -> byDecoder.take(each, "every decoder"));
    DecoderMethods.ofObject().forEach(each -> byDecoder.take(each, "every object"));
    EncoderMethods encoder = new EncoderMethods(header);
    Taken byEncoder = new Taken("encoder");
    encoder.always().forEach(each -> byEncoder.take(each, "every encoder"));
    List<Problem> problems = new ArrayList<>();
    for (Accessor accessor : header.accessors()) {
      Stream.of(
              byDecoder.clash(header, accessor, decoded(decoder, accessor)),
              byEncoder.clash(header, accessor, encoded(encoder, accessor)))
          .flatMap(each -> each)
          .limit(1)
          .forEach(problems::add);
    }
    return problems.stream();
  }

  private static List<Signature> decoded(DecoderMethods methods, Accessor accessor) {
    return switch (accessor.body()) {
      case ABSTRACT -> isRead(accessor) ? methods.of(accessor).toList() : List.of();
      case DEFAULT -> List.of(new Signature(accessor.name(), accessor.parameters()));
      case STATIC, PRIVATE -> List.of();
    };
  }

  private static List<Signature> encoded(EncoderMethods methods, Accessor accessor) {
    return isRead(accessor) ? methods.of(accessor).toList() : List.of();
  }

  private static boolean isRead(Accessor accessor) {
    return Sound.hasOneLayout(accessor) && accessor.plain();
  }

  /// The methods that a class has so far.
  ///
  /// @param what the class
  /// @param owners whose each is: that of an accessor, or of every such class
  private record Taken(String what, Map<Signature, Owner> owners) {

    /// @param name of an accessor, or empty
    private record Owner(String name, String text) {}

    Taken(String what) {
      this(what, new HashMap<>());
    }

    void take(Signature signature, String owner) {
      owners.put(signature, new Owner("", "which " + owner + " has"));
    }

    /// Adds the methods for an accessor, and tells of the first that is there already.
    Stream<Problem> clash(HeaderModel header, Accessor accessor, List<Signature> signatures) {
      List<Problem> first =
          signatures.stream()
              .filter(owners::containsKey)
              .limit(1)
              .map(each -> problem(header, accessor, each, owners.get(each)))
              .toList();
      Owner owner = new Owner(accessor.name(), "which the " + what + " has for " + accessor.name());
      signatures.forEach(each -> owners.putIfAbsent(each, owner));
      return first.stream();
    }

    private static Problem problem(
        HeaderModel header, Accessor accessor, Signature clash, Owner owner) {
      boolean isOther = !owner.name().isEmpty() && !owner.name().equals(accessor.name());
      boolean isItself = clash.name().equals(accessor.name());
      return Problem.at(
              accessor.place(),
              "%s.%s %s %s, %s"
                  .formatted(
                      header.name(),
                      accessor.name(),
                      isItself ? "clashes with" : "needs",
                      clash.text(),
                      owner.text()))
          .help("rename " + accessor.name() + (isOther ? " or " + owner.name() : ""));
    }
  }
}
