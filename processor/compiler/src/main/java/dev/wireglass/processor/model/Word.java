package dev.wireglass.processor.model;

import dev.wireglass.annotation.BitOrder;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Numbers that are read as one and then divided. A number of whole bytes on its own is a word with
/// one part, and so is one that may be absent.
///
/// @param claim how long the declaration says it is, or null when it ends with the first part that
///   ends on a byte
/// @param parts the numbers in source order
public record Word(Clause.@Nullable Word claim, List<PlacedField> parts) {
  public Word {
    parts = List.copyOf(parts);
  }

  /// The words of a layout, in wire order.
  static List<Word> of(Layout layout) {
    List<Word> words = new ArrayList<>();
    List<PlacedField> parts = new ArrayList<>();
    for (PlacedField placed : layout.fields()) {
      boolean isAlone = placed.field().isOptional();
      boolean continues = placed.field() instanceof Field.Bits && claim(placed) == null && !isAlone;
      if (!continues) {
        close(parts, words);
      }
      if (placed.field() instanceof Field.Bits) {
        parts.add(placed);
        if (isAlone || isComplete(parts)) {
          close(parts, words);
        }
      }
    }
    close(parts, words);
    return words;
  }

  private static void close(List<PlacedField> parts, List<Word> words) {
    if (!parts.isEmpty()) {
      words.add(new Word(claim(parts.getFirst()), parts));
      parts.clear();
    }
  }

  private static boolean isComplete(List<PlacedField> parts) {
    Clause.Word claim = claim(parts.getFirst());
    return claim == null
        ? parts.getLast().end().isOnByte()
        : bits(parts) >= Math.max(1, claim.bits());
  }

  private static Clause.@Nullable Word claim(PlacedField placed) {
    return placed.field().accessor().clause(Clause.Word.class);
  }

  private static long bits(List<PlacedField> parts) {
    return parts.stream().mapToLong(placed -> placed.field().bits()).sum();
  }

  /// How many bits the parts take.
  public long bits() {
    return bits(parts);
  }

  /// Whether it matters which bits come first.
  public boolean isDivided() {
    return parts.size() > 1 || (bits() % 8 != 0 && !parts.getFirst().field().isOptional());
  }

  /// Where the word starts.
  public Position start() {
    return parts.getFirst().position();
  }

  /// How many bits of the word are less significant than those of a part.
  public int lowBit(PlacedField part, BitOrder order) {
    int earlier = (int) bits(parts.subList(0, parts.indexOf(part)));
    return order == BitOrder.LEAST_SIGNIFICANT_FIRST
        ? earlier
        : (int) (bits() - earlier - part.field().bits());
  }
}
