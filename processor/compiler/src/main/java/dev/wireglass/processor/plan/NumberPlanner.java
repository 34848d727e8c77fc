package dev.wireglass.processor.plan;

import dev.wireglass.annotation.Order;
import dev.wireglass.processor.model.Accessor;
import dev.wireglass.processor.model.Clause;
import dev.wireglass.processor.model.Field;
import dev.wireglass.processor.model.FlagSet;
import dev.wireglass.processor.model.HeaderModel;
import dev.wireglass.processor.model.PlacedField;
import dev.wireglass.processor.model.Position;
import dev.wireglass.processor.model.Word;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Plans how numbers are read.
///
/// @param header the declaration
/// @param words its words
record NumberPlanner(HeaderModel header, List<Word> words) {

  static NumberPlanner of(HeaderModel header) {
    return new NumberPlanner(header, header.words());
  }

  Member.Number number(PlacedField placed, Field.Bits field) {
    Word word = words.stream().filter(each -> each.parts().contains(placed)).findFirst().get();
    int lowBit = word.lowBit(placed, header.bitOrder());
    LoadPlanner planner = new LoadPlanner((int) (word.bits() / 8), lowBit, field.width());
    Order order = header.order(field.clause());
    List<Load> loads = order == Order.LITTLE_ENDIAN ? planner.littleEndian() : planner.bigEndian();
    // In either order, the number starts elsewhere: then it is counted from the start of the word.
    int start = order == Order.RUNTIME ? 0 : start(loads);
    Place place = Planner.place(header, moved(word.start(), start));
    Accessor accessor = field.accessor();
    return new Member.Number(
        accessor.name(),
        accessor.carrier(),
        place,
        planner.firstBit(),
        field.width(),
        field.clause().signed(),
        accessor.unit(),
        flags(accessor),
        order,
        part(word, lowBit, planner, place),
        order == Order.LITTLE_ENDIAN ? List.of() : from(start, planner.bigEndian()),
        order == Order.LITTLE_ENDIAN || order == Order.RUNTIME
            ? from(start, planner.littleEndian())
            : List.of());
  }

  /// Numbers that follow each other as in an RFC diagram, and whole bytes, need no word to be
  /// found.
  private Member.@Nullable Part part(Word word, int lowBit, LoadPlanner planner, Place place) {
    if (!word.isDivided()) {
      return null;
    }
    if (!header.bitsFollowBytes()) {
      Place start = Planner.place(header, word.start());
      return word.bits() == 8 ? null : new Member.Part(start, word.bits() / 8, lowBit);
    }
    boolean isExact = planner.firstBit() == 0 && planner.width() % 8 == 0;
    boolean isFound =
        header.clause().order() != Order.LITTLE_ENDIAN || isExact || planner.bytesTouched() == 1;
    return isFound ? null : new Member.Part(place, planner.bytesTouched(), lowBit % 8);
  }

  private static @Nullable FlagSet flags(Accessor accessor) {
    Clause.Flags flags = accessor.clause(Clause.Flags.class);
    return flags == null ? null : flags.type();
  }

  private static int start(List<Load> loads) {
    return loads.stream().mapToInt(Load::at).min().orElse(0);
  }

  private static List<Load> from(int start, List<Load> loads) {
    return loads.stream()
        .map(load -> new Load(load.at() - start, load.bytes(), load.shift()))
        .toList();
  }

  private static Position moved(Position start, int bytes) {
    return new Position(start.bits() + 8L * bytes, start.variable());
  }
}
