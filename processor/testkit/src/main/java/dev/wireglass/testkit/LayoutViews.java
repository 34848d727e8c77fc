package dev.wireglass.testkit;

import dev.wireglass.runtime.FieldLayout;
import dev.wireglass.runtime.HeaderLayout;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Compares what a layout says of headers and options in ranges with what is declared.
///
/// @param declaration what is declared
record LayoutViews(Declaration declaration) {

  void compare(List<String> differences, FieldLayout.Range range, Declaration.Part part) {
    String said = said(range.view());
    String declared = declared(part);
    if (!said.equals(declared)) {
      differences.add(
          "%s: %s is said to be %s, but is %s"
              .formatted(declaration.name(), range.name(), said, declared));
    }
  }

  private static String said(FieldLayout.@Nullable View view) {
    return switch (view) {
      case null -> "bytes";
      case FieldLayout.Text _ -> "text";
      case FieldLayout.Nested(String header) -> "nested " + header;
      case FieldLayout.Repeated(String header, String count, String until) ->
          list(header, count, until);
      case FieldLayout.OptionList list ->
          options(
              list.kindBits(),
              list.lengthBits(),
              list.counts().name().equals("WHOLE"),
              list.align(),
              list.end(),
              list.single(),
              list.cases().stream()
                  .collect(
                      Collectors.toMap(
                          each -> (int) each.value(),
                          HeaderLayout.Case::header,
                          (first, _) -> first,
                          TreeMap::new)));
    };
  }

  private static String declared(Declaration.Part part) {
    if (part.nested() != null) {
      return "nested " + part.nested().type().getCanonicalName();
    }
    if (part.element() != null) {
      return list(part.element().type().getCanonicalName(), part.count(), part.last());
    }
    if (part.isList()) {
      Map<Integer, String> cases = new TreeMap<>();
      part.optionTypes().forEach((kind, type) -> cases.put(kind, type.replace('$', '.')));
      return options(
          part.ofList("kindBits", 8),
          part.ofList("lengthBits", 8),
          part.countsWhole(),
          part.ofList("align", 1),
          part.ofList("end", -1),
          part.ofList("single", -1),
          cases);
    }
    return part.isText() ? "text" : "bytes";
  }

  private static String list(String header, String count, String until) {
    return "list of %s, count %s, until %s"
        .formatted(header, LayoutFacts.unspaced(count), LayoutFacts.unspaced(until));
  }

  private static String options(
      int kindBits,
      int lengthBits,
      boolean whole,
      int align,
      int end,
      int single,
      Map<Integer, String> cases) {
    return "options %d %d %s %d %d %d %s"
        .formatted(kindBits, lengthBits, whole, align, end, single, cases);
  }
}
