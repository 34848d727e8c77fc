package dev.wireglass.processor.export;

import dev.wireglass.processor.expression.Expression;
import dev.wireglass.processor.expression.Interval;
import dev.wireglass.processor.expression.Intervals;
import dev.wireglass.processor.model.Accessor;
import dev.wireglass.processor.model.Clause;
import dev.wireglass.processor.model.Field;
import dev.wireglass.processor.model.LengthExpression;
import dev.wireglass.processor.model.NestedHeader;
import dev.wireglass.processor.model.PositionExpression;
import dev.wireglass.processor.model.View;
import dev.wireglass.processor.plan.Extent;
import dev.wireglass.processor.plan.Member;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Ranges of bytes, the length of the header, and what follows it.
///
/// @param kaitai the header
record KaitaiRanges(KaitaiHeader kaitai) {
  /// Adds a field.
  void add(Field.Bytes field) {
    Member.Slice slice = kaitai.plan().slice(field.name());
    String id = kaitai.names().of(field.name());
    String ifThere = kaitai.ifThere(field.name());
    switch (slice.length()) {
      case Extent.Fixed(long bytes) -> kaitai.attribute(id, "size: " + bytes, view(slice));
      case Extent.Calculated calculated ->
          kaitai.attribute(
              id, Yaml.pair("size", sizeWhereThere(field, calculated)), ifThere, view(slice));
      case Extent.Terminated(_, List<Long> mark) when mark.size() == 1 ->
          kaitai.attribute(id, "terminator: " + mark.getFirst(), ifThere, view(slice));
      case Extent.Terminated(_, List<Long> mark) -> addTerminated(id, mark, ifThere, view(slice));
    }
  }

  /// What is planned has the condition in it.
  private String sizeWhereThere(Field.Bytes field, Extent.Calculated calculated) {
    LengthExpression length = kaitai.header().lengths().of(field.accessor());
    return length == null
        ? Long.toString(field.bits() / 8)
        : kaitai.writer("", calculated.isLong()).of(length.soundWhereThere());
  }

  /// Kaitai knows terminators of one byte. A longer one is looked for in bytes that are read twice.
  /// `_index` is of no use there: in some languages it has moved on already.
  private void addTerminated(String id, List<Long> mark, String ifThere, String view) {
    String scan = kaitai.names().fresh(id + "_scan");
    int last = mark.size() - 1;
    List<String> found =
        new ArrayList<>(List.of(scan + ".size > " + last, "_ == " + mark.get(last)));
    for (int i = 0; i < last; i++) {
      found.add("%s[%s.size - %d] == %d".formatted(scan, scan, last + 1 - i, mark.get(i)));
    }
    kaitai
        .instances()
        .addAll(
            List.of(
                scan + ":",
                "  pos: _io.pos",
                "  type: u1",
                "  repeat: until",
                "  " + Yaml.pair("repeat-until", String.join(" and ", found))));
    kaitai.attribute(id, "size: " + scan + ".size - " + mark.size(), ifThere, view);
    kaitai.attribute(kaitai.names().fresh(id + "_end"), "size: " + mark.size(), ifThere);
  }

  /// Bytes that are no characters would stop Kaitai, so that text is left to its users.
  private String view(Member.Slice slice) {
    return switch (slice.view()) {
      case View.Slice _ -> "";
      case View.Options _ -> "doc: " + Yaml.quoted("a list of options, as bytes");
      case View.Nested(NestedHeader nested) ->
          "type: " + KaitaiNames.type(nested.reference(), KaitaiHeader.IS_LITTLE_ENDIAN);
      case View.Elements _ -> "type: " + new KaitaiLists(kaitai).type(slice.name());
      case View.Characters characters ->
          "doc: " + Yaml.quoted("text in " + characters.encoding().name().replace('_', '-'));
    };
  }

  /// Adds the length that the header declares, and the bytes behind its fields up to there.
  void addLength() {
    Accessor accessor = kaitai.header().length();
    Member.Length length = kaitai.plan().length();
    if (accessor == null || !(length.length() instanceof Extent.Calculated calculated)) {
      return;
    }
    kaitai.value(kaitai.names().of(accessor.name()), wide(text(calculated), calculated));
    Expression fields = PositionExpression.of(kaitai.header(), kaitai.header().layout().end());
    if (fields == null) {
      // A rule keeps terminators out of headers that say how long they are.
      throw new IllegalStateException(accessor.name() + " cannot be compared with the fields");
    }
    Expression gap = PositionExpression.difference(calculated.expression(), fields);
    Map<String, Interval> environment = kaitai.header().lengths().environment();
    if (!Intervals.of(gap, environment).equals(Interval.of(0, 0))) {
      boolean isLong = !Intervals.fitsInt(gap, environment);
      kaitai.attribute(
          kaitai.names().fresh("rest_of_header"),
          Yaml.pair("size", kaitai.writer("", isLong).of(gap)));
    }
  }

  /// Adds what follows the header. What is declared of its length need not be there.
  void addPayload() {
    Accessor accessor = kaitai.header().payload();
    if (accessor == null) {
      return;
    }
    Member.Payload payload = kaitai.plan().payload();
    String id = kaitai.names().of(accessor.name());
    boolean isTyped = !payload.choices().isEmpty();
    kaitai.attribute(
        id, sizeOf(accessor, payload), isTyped ? "type: " + contentType(accessor) : "");
  }

  private String sizeOf(Accessor accessor, Member.Payload payload) {
    if (!(payload.length() instanceof Extent.Calculated calculated)) {
      return "size-eos: true";
    }
    String declared = text(calculated);
    if (!calculated.needsLimit()) {
      String id = kaitai.names().fresh(kaitai.names().of(accessor.name()) + "_length");
      kaitai.value(id, wide(declared, calculated));
      declared = id;
    }
    return Yaml.pair(
        "size",
        "(%s) < 0 ? 0 : (%s) < %s ? (%s) : %s"
            .formatted(declared, declared, KaitaiHeader.REMAINING, declared, KaitaiHeader.REMAINING)
            .replace("(" + declared + ")", isName(declared) ? declared : "(" + declared + ")"));
  }

  private static boolean isName(String text) {
    return text.chars().allMatch(letter -> letter == '_' || Character.isLetterOrDigit(letter));
  }

  private static String wide(String text, Extent.Calculated calculated) {
    return calculated.isLong() ? "(" + text + ").as<s8>" : text;
  }

  private String contentType(Accessor payload) {
    return kaitai.names().of(payload.name()) + "_content";
  }

  /// The type of the payload: parsed only when asked for, so that a bad one does no harm.
  List<String> contentType() {
    Accessor accessor = kaitai.header().payload();
    Clause.Payload clause = accessor == null ? null : accessor.clause(Clause.Payload.class);
    if (clause == null || clause.cases().isEmpty()) {
      return List.of();
    }
    Field.Bits selector = (Field.Bits) kaitai.header().field(clause.on().value());
    List<String> lines =
        new ArrayList<>(
            List.of(
                contentType(accessor) + ":",
                "  instances:",
                "    bytes:",
                "      pos: 0",
                "      size-eos: true",
                "    header:",
                "      pos: 0"));
    String condition = kaitai.condition(selector.name(), "_parent.");
    if (condition != null) {
      lines.add("      " + Yaml.pair("if", condition));
    }
    boolean asText = !isSwitchable(selector);
    lines.addAll(
        List.of(
            "      type:",
            "        switch-on: _parent." + kaitai.numberOf(selector) + (asText ? ".to_s" : ""),
            "        cases:"));
    for (Clause.Case each : clause.cases()) {
      String value = asText ? "'\"" + each.value() + "\"'" : Long.toString(each.value());
      lines.add("          " + value + ": " + type(each));
    }
    return lines;
  }

  /// Whether Kaitai's Java can choose by the number: it is a `long` where it is longer or not whole
  /// bytes, and Java chooses by those as text only.
  private boolean isSwitchable(Field.Bits selector) {
    return (selector.width() == Byte.SIZE || selector.width() == Short.SIZE)
        && kaitai.header().layout().fields().stream()
            .anyMatch(each -> each.field() == selector && each.position().isOnByte());
  }

  private static String type(Clause.Case each) {
    return KaitaiNames.type(each.type(), "_parent." + KaitaiHeader.IS_LITTLE_ENDIAN);
  }

  private String text(Extent.Calculated calculated) {
    return kaitai.writer("", calculated.isLong()).of(calculated.expression());
  }
}
