package dev.wireglass.testkit;

import dev.wireglass.runtime.Verdict;
import dev.wireglass.runtime.Violation;
import java.lang.foreign.MemorySegment;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;

/// One header in memory, read by decoder and oracle.
///
/// @param declaration what is declared
/// @param decoder what was generated
/// @param bytes the memory
/// @param offset where the header starts
/// @param limit where reading has to stop
/// @param order the byte order, where the header leaves it open
record Comparison(
    Declaration declaration,
    Decoder decoder,
    byte[] bytes,
    int offset,
    int limit,
    ByteOrder order) {
  /// The columns of a dump in front of the names.
  private static final int BYTES = 35;

  /// Where decoder and oracle differ.
  List<String> differences() {
    Oracle oracle = new Oracle(declaration, bytes, offset, limit, order);
    MemorySegment segment = MemorySegment.ofArray(bytes);
    List<String> differences = new ArrayList<>();
    Verdict verdict = decoder.check(segment, offset, limit, order);
    compare(differences, "check", verdict, oracle.verdict());
    compareEnd(differences, segment, verdict);
    if (verdict == Verdict.READABLE && differences.isEmpty()) {
      Object view = decoder.wrapped(segment, offset, limit, order);
      compare(differences, oracle, segment, view);
      differences.addAll(
          new ChecksumComparison(declaration, decoder, bytes, offset, limit, order).differences());
      printed(differences, oracle, view);
    }
    return differences;
  }

  /// Not every decoder has one method for both questions.
  private void compareEnd(List<String> differences, MemorySegment segment, Verdict verdict) {
    String both = "endIfReadable";
    if (decoder.statics().containsKey(both)) {
      Object end =
          verdict == Verdict.READABLE
              ? decoder.call("endOf", segment, offset, limit, order)
              : Long.valueOf(-1);
      compare(differences, both, decoder.call(both, segment, offset, limit, order), end);
    }
  }

  private void compare(
      List<String> differences, Oracle oracle, MemorySegment segment, Object view) {
    for (Declaration.Part part : declaration.parts()) {
      if (part.isOptional()) {
        comparePresence(differences, part, oracle, segment, view);
      }
      if (oracle.absent().contains(part.name())) {
        new Absent(declaration, part).unread(differences, view);
      } else {
        compare(differences, part, oracle, segment, view);
      }
    }
    compare(differences, "validate", violated(view), oracle.violated());
  }

  /// Where reading the same header with other bytes behind the limit gives something else.
  List<String> differencesBehindLimit() {
    byte[] poisoned = bytes.clone();
    for (int i = limit; i < poisoned.length; i++) {
      poisoned[i] = (byte) ~poisoned[i];
    }
    Comparison other = new Comparison(declaration, decoder, poisoned, offset, limit, order);
    return other.differences();
  }

  /// The fields of all violations, by name.
  private static List<String> violated(Object view) {
    return ((List<?>) Decoder.get(view, "validate"))
        .stream().map(each -> ((Violation) each).field()).sorted().toList();
  }

  private void compare(
      List<String> differences,
      Declaration.Part part,
      Oracle oracle,
      MemorySegment segment,
      Object view) {
    if (part.isText()) {
      text(differences, part, oracle, segment, view);
    }
    if (part.isList()) {
      options(differences, part, oracle, segment, view);
    }
    if (part.nested() != null) {
      nested(differences, part, oracle.ranges().get(part.name()), segment, view);
    }
    if (part.element() != null) {
      list(differences, part, oracle.lists().get(part.name()), segment, view);
    }
    String name = part.isRange() ? part.stored() : part.name();
    Object fromStatic = decoder.call(name, segment, offset, limit, order);
    Object fromView = Decoder.get(view, name);
    Oracle.Range range = oracle.ranges().get(part.name());
    if (range != null) {
      compare(differences, name, place(segment, fromStatic), range);
      compare(differences, "view's " + name, place(segment, fromView), range);
      return;
    }
    long number = oracle.numbers().get(name);
    if (part.isEnum()) {
      Object code = decoder.call(name + "Code", segment, offset, limit, order);
      compare(differences, name + "Code", ((Number) code).longValue(), number);
      compare(differences, name, fromStatic.toString(), Oracle.constant(part, number));
    } else {
      compare(differences, name, fromStatic, as(fromStatic, number));
    }
    compare(differences, "view's " + name, fromView, fromStatic);
    part.flags()
        .forEach(
            (flag, bit) ->
                compare(
                    differences,
                    name + " " + flag,
                    decoder.isSet(name, flag, segment, offset, order, view),
                    Collections.nCopies(2, (number >> bit & 1) == 1)));
  }

  private void options(
      List<String> differences,
      Declaration.Part part,
      Oracle oracle,
      MemorySegment segment,
      Object view) {
    OptionCalls calls = new OptionCalls(decoder, part.name(), segment, offset, limit, order);
    OptionWalk wanted = oracle.options(part);
    compare(differences, part.name(), calls.walk(), wanted.text());
    compare(differences, "view's " + part.name(), calls.walk(view), wanted.text());
    for (int kind : wanted.kindsToFind()) {
      long found = wanted.find(kind, each -> isReadable(part, each));
      compare(differences, part.name() + " of kind " + kind, calls.find(kind), found);
    }
  }

  /// Whether the header of an option, if it has one, can read it.
  private boolean isReadable(Declaration.Part list, OptionWalk.Option option) {
    Declaration type = declaration.ofOption(list, option.kind());
    return type == null
        || new Oracle(type, bytes, option.start(), option.end(), order).isReadable();
  }

  private void text(
      List<String> differences,
      Declaration.Part part,
      Oracle oracle,
      MemorySegment segment,
      Object view) {
    Oracle.Range range = oracle.ranges().get(part.name());
    same(differences, part.name(), Texts.of(part, bytes, range), segment, view);
  }

  private void comparePresence(
      List<String> differences,
      Declaration.Part part,
      Oracle oracle,
      MemorySegment segment,
      Object view) {
    boolean wanted = !oracle.absent().contains(part.name());
    same(differences, part.presence(), wanted, segment, view);
  }

  /// Compares what a method answers that the decoder has twice.
  private void same(
      List<String> differences, String name, Object wanted, MemorySegment segment, Object view) {
    compare(differences, name, decoder.call(name, segment, offset, limit, order), wanted);
    compare(differences, "view's " + name, Decoder.get(view, name), wanted);
  }

  /// What is absent is not printed, what is there is.
  private void printed(List<String> differences, Oracle oracle, Object view) {
    boolean holdsOthers =
        declaration.parts().stream()
            .anyMatch(part -> part.nested() != null || part.element() != null);
    if (holdsOthers || declaration.parts().stream().noneMatch(Declaration.Part::isOptional)) {
      return;
    }
    String printed = view.toString();
    String dumped = ((String) Decoder.get(view, "dump")).replaceAll("\\R.{" + BYTES + "}", ", ");
    for (Declaration.Part part : declaration.fields()) {
      boolean wanted = !oracle.absent().contains(part.name());
      boolean isPrinted = Pattern.compile("[\\[ ]" + part.name() + "=").matcher(printed).find();
      compare(differences, part.name() + " in toString", isPrinted, wanted);
      boolean isDumped = dumped.contains(", %s ".formatted(part.name()));
      compare(differences, part.name() + " in dump", isDumped, wanted);
    }
  }

  /// The header within, by its own decoder and through the view of this one.
  private void nested(
      List<String> differences,
      Declaration.Part part,
      Oracle.Range range,
      MemorySegment segment,
      Object view) {
    int start = (int) range.start();
    int end = (int) (start + range.length());
    Decoder inner = Decoder.of(part.nested());
    Comparison within = new Comparison(part.nested(), inner, bytes, start, end, order);
    differences.addAll(within.differences());
    Oracle oracle = new Oracle(part.nested(), bytes, start, end, order);
    within.compare(differences, oracle, segment, Decoder.get(view, part.name()));
  }

  /// Each element through the view, and their number through the static method.
  private void list(
      List<String> differences,
      Declaration.Part part,
      Elements list,
      MemorySegment segment,
      Object view) {
    String name = part.name();
    int count = list.elements().size();
    compare(differences, name + "Count", call(name + "Count", segment), count);
    if (decoder.statics().containsKey(name + "AreComplete")) {
      compare(
          differences,
          name + "AreComplete",
          call(name + "AreComplete", segment),
          list.areComplete());
    }
    Decoder inner = Decoder.of(part.element());
    Iterator<?> views = ((Iterable<?>) Decoder.get(view, name)).iterator();
    for (Oracle element : list.elements()) {
      if (!views.hasNext()) {
        differences.add(declaration.name() + "." + name + " ends before " + element.start());
        return;
      }
      Object each = views.next();
      int end = (int) (call(name + "Limit", segment) instanceof Long limit ? limit : -1L);
      Comparison within = new Comparison(part.element(), inner, bytes, element.start(), end, order);
      within.compare(differences, element, segment, each);
      compare(
          differences,
          name + ": endOf",
          inner.call("endOf", segment, element.start(), end, order),
          (long) element.end());
    }
    compare(differences, name + " goes on", views.hasNext(), false);
  }

  private Object call(String name, MemorySegment segment) {
    return decoder.call(name, segment, offset, limit, order);
  }

  private static Oracle.Range place(MemorySegment segment, Object slice) {
    MemorySegment range = (MemorySegment) slice;
    return new Oracle.Range(range.address() - segment.address(), range.byteSize());
  }

  /// The number as the type of a sample; a raw number keeps its pattern.
  private static Object as(Object sample, long number) {
    return switch (sample) {
      case Boolean _ -> number != 0;
      case Byte _ -> (byte) number;
      case Short _ -> (short) number;
      case Integer _ -> (int) number;
      default -> number;
    };
  }

  private void compare(List<String> differences, String what, Object found, Object wanted) {
    if (!found.equals(wanted)) {
      differences.add(
          "%s.%s is %s instead of %s at %d with limit %d (%s) in %s"
              .formatted(
                  declaration.type().getSimpleName(),
                  what,
                  found,
                  wanted,
                  offset,
                  limit,
                  order,
                  Arrays.toString(bytes)));
    }
  }
}
