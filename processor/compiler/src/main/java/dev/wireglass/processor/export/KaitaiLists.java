package dev.wireglass.processor.export;

import dev.wireglass.processor.plan.Extent;
import dev.wireglass.processor.plan.Listing;
import java.util.ArrayList;
import java.util.List;

/// Lists of headers. Each is a type with its bytes and, parsed only when asked for, its elements,
/// so that a list that breaks off does no harm.
///
/// @param kaitai the header
record KaitaiLists(KaitaiHeader kaitai) {
  /// The type of a list.
  String type(String name) {
    return kaitai.names().of(name) + "_list";
  }

  /// The types of all lists.
  List<String> types() {
    List<String> lines = new ArrayList<>();
    kaitai.plan().listings().forEach(list -> addType(lines, list));
    return lines;
  }

  private void addType(List<String> lines, Listing list) {
    lines.addAll(
        List.of(
            type(list.name()) + ":",
            "  instances:",
            "    bytes:",
            "      pos: 0",
            "      size-eos: true"));
    if (!Unsaid.isCountedByLimit(list)) {
      String element = KaitaiNames.type(list.element(), "_parent." + KaitaiHeader.IS_LITTLE_ENDIAN);
      lines.addAll(List.of("    elements:", "      pos: 0", "      type: " + element));
      lines.addAll(Yaml.indented(Yaml.indented(Yaml.indented(repetition(list)))));
    }
  }

  private List<String> repetition(Listing list) {
    if (list.isPlain()) {
      return list.isSized()
          ? List.of("repeat: eos")
          : List.of("repeat: expr", Yaml.pair("repeat-expr", number(list)));
    }
    String count = count(list);
    List<String> ends = new ArrayList<>();
    if (list.until() != null) {
      ends.add("(" + until(list) + ")");
    }
    if (!count.isEmpty()) {
      ends.add("elements.size >= " + count);
    }
    if (ends.isEmpty()) {
      return List.of("repeat: eos");
    }
    ends.add("_io.eof");
    // What is repeated until something holds is there once at the least.
    String isThere = "_io.size > 0" + (count.isEmpty() ? "" : " and " + count + " > 0");
    return List.of(
        Yaml.pair("if", isThere),
        "repeat: until",
        Yaml.pair("repeat-until", String.join(" or ", ends)));
  }

  /// How many elements of one size there are. No count is negative, rules see to that.
  private String number(Listing list) {
    String most = "_io.size / " + list.size();
    String count = count(list);
    return count.isEmpty() ? most : "%s < %s ? %s : %s".formatted(count, most, count, most);
  }

  /// How many elements are declared, or empty.
  private String count(Listing list) {
    return list.count() instanceof Extent.Calculated count
        ? "(" + kaitai.writer("_parent.", count.isLong()).of(count.expression()) + ")"
        : "";
  }

  private String until(Listing list) {
    return KaitaiHeader.of(ElementHeader.of(kaitai.plan(), list), list.elementPlan())
        .writer("_.", list.untilInLong())
        .of(list.until());
  }
}
