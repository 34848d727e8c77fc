package dev.wireglass.processor.lock;

import dev.wireglass.annotation.BitOrder;
import dev.wireglass.runtime.FieldLayout;
import dev.wireglass.runtime.FieldLayout.Label;
import dev.wireglass.runtime.HeaderLayout;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/// Writes a layout as the lines of its lock. What only documents it is left out: specification,
/// diagram, units, the types that accessors return, and the order in which annotations stand.
final class LockText {
  private final HeaderLayout layout;
  private final List<String> lines = new ArrayList<>();

  private LockText(HeaderLayout layout) {
    this.layout = layout;
  }

  static List<LockLine> of(HeaderLayout layout) {
    LockText text = new LockText(layout);
    text.addAll();
    return text.lines.stream().map(LockLine::new).toList();
  }

  private void addAll() {
    lines.add("header " + layout.qualifiedName());
    lines.add("order " + layout.order());
    if (layout.bitOrder() != BitOrder.MOST_SIGNIFICANT_FIRST) {
      lines.add("bits " + layout.bitOrder());
    }
    for (FieldLayout field : layout.fields()) {
      switch (field) {
        case FieldLayout.Number number -> addNumber(number);
        case FieldLayout.Range range -> addRange(range);
      }
    }
    addEnd();
  }

  private void addRange(FieldLayout.Range range) {
    StringBuilder line = new StringBuilder("bit ").append(range.start()).append(": ");
    line.append(range.name()).append(", ");
    if (range.terminator().isEmpty()) {
      line.append(range.bytes()).append(" bytes");
    } else {
      line.append("bytes up to ");
      line.append(
          range.terminator().stream().map("0x%02x"::formatted).collect(Collectors.joining(" ")));
    }
    FieldLayout.View view = range.view();
    if (view != null) {
      line.append(", ").append(LockView.text(view));
    }
    lines.add(line + condition(range));
    if (view instanceof FieldLayout.OptionList list) {
      addCases(range.name(), list.cases());
    }
  }

  /// At the end, since it may be long.
  private static String condition(FieldLayout field) {
    return field.isOptional() ? ", if " + field.condition() : "";
  }

  private void addNumber(FieldLayout.Number number) {
    StringBuilder line = new StringBuilder("bit ").append(number.start()).append(": ");
    line.append(number.name()).append(", ").append(number.bits());
    line.append(number.bits() == 1 ? " bit" : " bits");
    FieldLayout.Word word = number.word();
    if (!word.equals(FieldLayout.Word.around(number.start(), number.bits()))) {
      line.append(
          ", from bit %d of the %d-bit word at %s"
              .formatted(word.lowBit(), word.bits(), word.start()));
    }
    if (number.signed()) {
      line.append(", signed");
    }
    if (number.order() != layout.order()) {
      line.append(", ").append(number.order());
    }
    number.constraints().stream().sorted().forEach(each -> line.append(", ").append(each));
    lines.add(line + condition(number));
    addLabels(number.name(), "", number.codes());
    if (!number.unknown().isEmpty()) {
      lines.add("  %s otherwise: %s".formatted(number.name(), number.unknown()));
    }
    addLabels(number.name(), "flag ", number.flags());
  }

  private void addLabels(String field, String what, List<Label> labels) {
    labels.stream()
        .sorted(Comparator.comparingLong(Label::value))
        .forEach(
            each -> lines.add("  %s %s%d: %s".formatted(field, what, each.value(), each.name())));
  }

  private void addEnd() {
    HeaderLayout.Length length = layout.length();
    if (length != null) {
      lines.add("length %s: %s bytes".formatted(length.name(), length.bytes()));
    }
    HeaderLayout.Payload payload = layout.payload();
    if (payload != null) {
      String bytes = payload.bytes().isEmpty() ? "all that follows" : payload.bytes() + " bytes";
      String on = payload.on().isEmpty() ? "" : ", on " + payload.on();
      lines.add("payload %s: %s%s".formatted(payload.name(), bytes, on));
      addCases(payload.name(), payload.cases());
    }
  }

  private void addCases(String field, List<HeaderLayout.Case> cases) {
    cases.stream()
        .sorted(Comparator.comparingLong(HeaderLayout.Case::value))
        .forEach(each -> lines.add("  %s %d: %s".formatted(field, each.value(), each.header())));
  }
}
