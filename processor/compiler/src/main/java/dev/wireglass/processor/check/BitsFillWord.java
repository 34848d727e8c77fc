package dev.wireglass.processor.check;

import com.google.auto.service.AutoService;
import dev.wireglass.processor.check.subject.Sound;
import dev.wireglass.processor.model.Clause;
import dev.wireglass.processor.model.Field;
import dev.wireglass.processor.model.HeaderModel;
import dev.wireglass.processor.model.Place;
import dev.wireglass.processor.model.PlacedField;
import dev.wireglass.processor.model.Word;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The parts of a word fill it, and it has a length that a word can have.
@AutoService(Rule.class)
public final class BitsFillWord implements Rule {
  private static final Set<Long> LENGTHS = Set.of(8L, 16L, 32L, 64L);

  @Override
  public Stream<Problem> problems(HeaderModel header) {
    return Sound.hasWholeBytes(header)
        ? header.words().stream().flatMap(word -> problem(header, word))
        : Stream.empty();
  }

  private static Stream<Problem> problem(HeaderModel header, Word word) {
    Clause.Word claim = word.claim();
    if (claim == null) {
      boolean needsLength = !header.bitsFollowBytes() && BitOrderIsStated.isStated(header);
      return needsLength && word.isDivided() && !LENGTHS.contains(word.bits())
          ? Stream.of(unclaimed(header, word))
          : Stream.empty();
    }
    if (!LENGTHS.contains((long) claim.bits())) {
      return Stream.of(
          Problem.at(
                  claim.bitsPlace(),
                  "%s: a word has 8, 16, 32 or 64 bits, not %d"
                      .formatted(first(header, word), claim.bits()))
              .help("@Word(%d)".formatted(nearest(word.bits()))));
    }
    return word.bits() == claim.bits() ? Stream.empty() : Stream.of(unfilled(header, word, claim));
  }

  private static Problem unclaimed(HeaderModel header, Word word) {
    return Problem.at(
            width(word),
            "%s: the bit fields from %s to %s take %d bits; in this header they are one word of 8,"
                    .formatted(
                        header.name(),
                        word.parts().getFirst().name(),
                        word.parts().getLast().name(),
                        word.bits())
                + " 16, 32 or 64")
        .note(parts(word))
        .help(
            "if more belongs to the word, put @Word(%d) on %s; else correct a width"
                .formatted(nearest(word.bits()), word.parts().getFirst().name()));
  }

  private static Problem unfilled(HeaderModel header, Word word, Clause.Word claim) {
    return Problem.at(
            claim.bitsPlace(),
            "%s: the parts of the word take %d bits instead of %d"
                .formatted(first(header, word), word.bits(), claim.bits()))
        .note(parts(word))
        .help(
            word.bits() < claim.bits()
                ? "declare the rest behind %s, with @Bits(%d) @Reserved if it means nothing"
                    .formatted(word.parts().getLast().name(), claim.bits() - word.bits())
                : "correct a width; the word has to end with one of its parts");
  }

  private static Place width(Word word) {
    return ((Field.Bits) word.parts().getFirst().field()).clause().widthPlace();
  }

  private static String first(HeaderModel header, Word word) {
    return header.name() + "." + word.parts().getFirst().name();
  }

  private static String parts(Word word) {
    return word.parts().stream()
        .map(BitsFillWord::part)
        .collect(Collectors.joining(" ", "the parts are ", ""));
  }

  private static String part(PlacedField placed) {
    return placed.name() + ":" + placed.field().bits();
  }

  /// The shortest word for so many bits.
  private static long nearest(long bits) {
    return LENGTHS.stream().sorted().filter(length -> length >= bits).findFirst().orElse(64L);
  }
}
