package dev.wireglass.processor.check;

import com.google.auto.service.AutoService;
import dev.wireglass.annotation.Order;
import dev.wireglass.processor.model.Field;
import dev.wireglass.processor.model.HeaderModel;
import dev.wireglass.processor.model.Layout;
import dev.wireglass.processor.model.PlacedField;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Where bytes may come least significant first, numbers consist of whole bytes, because nothing
/// says which bits of a byte come first there.
@AutoService(Rule.class)
public final class BitOrderIsStated implements Rule {
  @Override
  public Stream<Problem> problems(HeaderModel header) {
    return switch (header.clause().order()) {
      case UNSTATED, BIG_ENDIAN -> Stream.empty();
      case LITTLE_ENDIAN, RUNTIME ->
          Sound.hasWholeBytes(header)
              ? runs(header).stream().map(run -> problem(header, run))
              : Stream.empty();
    };
  }

  private static List<List<PlacedField>> runs(HeaderModel header) {
    List<List<PlacedField>> runs = new ArrayList<>();
    boolean inRun = false;
    for (PlacedField placed : Layout.of(header).fields()) {
      boolean isPart = !placed.position().isOnByte() || placed.field().fixedBits() % 8 != 0;
      if (isPart && !inRun) {
        runs.add(new ArrayList<>());
      }
      if (isPart) {
        runs.getLast().add(placed);
      }
      inRun = isPart;
    }
    return runs;
  }

  private static Problem problem(HeaderModel header, List<PlacedField> run) {
    Field.Bits first = (Field.Bits) run.getFirst().field();
    long bits = run.stream().mapToLong(placed -> placed.field().fixedBits()).sum();
    String order =
        header.clause().order() == Order.RUNTIME
            ? "whose byte order is known only at run time"
            : "whose bytes come least significant first";
    return Problem.at(
            first.clause().widthPlace(),
            "%s.%s is %s in a header %s; a number there has whole bytes"
                .formatted(header.name(), first.name(), Text.bits(first.width()), order))
        .note("nothing says which bits come first there; big-endian headers have RFC 791's order")
        .help(
            "declare %s as one number, @Bits(%d), and take %s out of it in default methods"
                .formatted(
                    run.size() == 1 ? "it" : "all " + bits + " bits",
                    (bits + 7) / 8 * 8,
                    run.stream().map(PlacedField::name).collect(Collectors.joining(", "))));
  }
}
