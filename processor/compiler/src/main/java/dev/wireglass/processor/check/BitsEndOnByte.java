package dev.wireglass.processor.check;

import com.google.auto.service.AutoService;
import dev.wireglass.processor.check.subject.Sound;
import dev.wireglass.processor.model.Field;
import dev.wireglass.processor.model.HeaderModel;
import dev.wireglass.processor.model.PlacedField;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A run of numbers ends on a byte, before a byte range, before a number that may be absent, and at
/// the end of the header.
@AutoService(Rule.class)
public final class BitsEndOnByte implements Rule {
  @Override
  public Stream<Problem> problems(HeaderModel header) {
    if (!Sound.hasPlaces(header)) {
      return Stream.empty();
    }
    List<PlacedField> run = new ArrayList<>();
    for (PlacedField placed : header.layout().fields()) {
      if (placed.position().isOnByte()) {
        run.clear();
      } else if (placed.field() instanceof Field.Bytes || placed.field().isOptional()) {
        break;
      }
      run.add(placed);
    }
    boolean whole = run.isEmpty() || run.getLast().end().isOnByte();
    return whole ? Stream.empty() : Stream.of(problem(header, run));
  }

  /// A field of whole bytes may cross a byte, as IPv6's traffic class does. In a run that does not
  /// end on one, though, the first that does is where the author thought to be on a byte.
  private static Problem problem(HeaderModel header, List<PlacedField> run) {
    for (int i = 1; i < run.size(); i++) {
      PlacedField next = run.get(i);
      if (next.field().fixedBits() % 8 == 0 && !next.position().isOnByte()) {
        return told(header, run.subList(0, i))
            .note(
                "the next field, %s, is %d bits and would start inside that byte"
                    .formatted(next.name(), next.field().fixedBits()))
            .help(fillHole(run.subList(0, i)));
      }
    }
    return told(header, run).help(fillHole(run));
  }

  private static Problem told(HeaderModel header, List<PlacedField> run) {
    Field.Bits last = (Field.Bits) run.getLast().field();
    return Problem.at(
        last.clause().widthPlace(),
        "%s: the bit fields from %s end inside byte %d: %d bits (%s)"
            .formatted(
                header.name(),
                run.getFirst().name(),
                run.getLast().end().bytes(),
                bitsOf(run),
                run.stream()
                    .map(placed -> placed.name() + ":" + placed.field().fixedBits())
                    .collect(Collectors.joining(" "))));
  }

  private static String fillHole(List<PlacedField> run) {
    return "correct a width, or fill the hole with @Bits(%d) @Reserved"
        .formatted(8 - bitsOf(run) % 8);
  }

  private static long bitsOf(List<PlacedField> run) {
    return run.stream().mapToLong(placed -> placed.field().fixedBits()).sum();
  }
}
