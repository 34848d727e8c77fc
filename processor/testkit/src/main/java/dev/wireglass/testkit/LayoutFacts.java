package dev.wireglass.testkit;

import dev.wireglass.runtime.FieldLayout;
import dev.wireglass.runtime.FieldLayout.Label;
import dev.wireglass.runtime.HeaderLayout;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Compares what a layout says with what is declared, but for places.
///
/// @param declaration what is declared
/// @param layout what tools are told
record LayoutFacts(Declaration declaration, HeaderLayout layout) {
  private static final List<String> CONSTRAINTS =
      List.of("Const", "Range", "OneOf", "Reserved", "Checksum");

  List<String> differences() {
    List<String> differences = new ArrayList<>();
    compare(differences, "name", layout.name(), declaration.name());
    compare(differences, "package", layout.packageName(), declaration.type().getPackageName());
    compare(differences, "order", layout.order().name(), declaration.order());
    compare(
        differences,
        "bit order",
        layout.bitOrder().name(),
        declaration.bits().equals("UNSTATED") ? "MOST_SIGNIFICANT_FIRST" : declaration.bits());
    compare(
        differences,
        "fields",
        layout.fields().stream().map(FieldLayout::name).toList(),
        declaration.fields().stream().map(Declaration.Part::name).toList());
    for (FieldLayout field : layout.fields()) {
      declaration.fields().stream()
          .filter(part -> part.name().equals(field.name()))
          .forEach(part -> compareField(differences, field, part));
    }
    compareEnd(differences);
    return differences;
  }

  private void compareField(List<String> differences, FieldLayout field, Declaration.Part part) {
    compare(
        differences,
        field.name() + "'s condition",
        unspaced(field.condition()),
        unspaced(part.condition()));
    switch (field) {
      case FieldLayout.Number number -> compareNumber(differences, number, part);
      case FieldLayout.Range range -> compareRange(differences, range, part);
    }
  }

  private void compareRange(
      List<String> differences, FieldLayout.Range range, Declaration.Part part) {
    String name = range.name();
    String fixed = part.fixedBytes() == -1 ? "" : Integer.toString(part.fixedBytes());
    compare(differences, name + "'s length", bare(range.bytes()), fixed + bare(part.length()));
    compare(differences, name + "'s terminator", range.terminator(), part.until());
    new LayoutViews(declaration).compare(differences, range, part);
    FieldLayout.Text text = range.text();
    compare(differences, name + " is text", text != null, part.isText());
    if (text != null) {
      compare(
          differences,
          name + "'s encoding",
          text.encoding().name().replace('_', '-'),
          part.charset().name());
      compare(differences, name + "'s padding", text.padding(), part.padding());
    }
  }

  private void compareNumber(
      List<String> differences, FieldLayout.Number number, Declaration.Part part) {
    String name = number.name();
    compare(differences, name + "'s bits", number.bits(), part.bits());
    compare(differences, name + "'s sign", number.signed(), part.isSigned());
    compare(
        differences,
        name + "'s order",
        number.order().name(),
        part.order().equals("UNSTATED") ? declaration.order() : part.order());
    compare(
        differences,
        name + "'s unit",
        number.unit(),
        part.clauses().getOrDefault("Unit", Map.of()).getOrDefault("value", ""));
    compare(
        differences,
        name + "'s constraints",
        number.constraints().stream().map(each -> each.replaceAll("@|\\(.*", "")).sorted().toList(),
        CONSTRAINTS.stream().filter(part::has).sorted().toList());
    compare(differences, name + "'s codes", labels(number.codes()), part.codes());
    compare(
        differences,
        name + "'s unknown",
        number.unknown(),
        part.unknown() == null ? "" : part.unknown());
    compare(
        differences,
        name + "'s flags",
        labels(number.flags()),
        part.flags().entrySet().stream()
            .collect(Collectors.toMap(each -> (long) each.getValue(), Map.Entry::getKey)));
  }

  private void compareEnd(List<String> differences) {
    HeaderLayout.Length length = layout.length();
    HeaderLayout.Payload payload = layout.payload();
    compare(
        differences,
        "length",
        length == null ? List.of() : List.of(length.name(), unspaced(length.bytes())),
        nameAndLength(declaration.partWith("Length")));
    compare(
        differences,
        "payload",
        payload == null ? List.of() : List.of(payload.name(), unspaced(payload.bytes())),
        nameAndLength(declaration.partWith("Payload")));
  }

  private static List<String> nameAndLength(Declaration.@Nullable Part part) {
    return Stream.ofNullable(part)
        .flatMap(each -> Stream.of(each.name(), unspaced(each.length())))
        .toList();
  }

  private static Map<Long, String> labels(List<Label> labels) {
    return labels.stream().collect(Collectors.toMap(Label::value, Label::name));
  }

  /// A count in front of the size of elements may stand in parentheses.
  private static String bare(String expression) {
    return unspaced(expression).replaceFirst("^\\((\\w+)\\)\\*", "$1*");
  }

  /// The layout has its own spaces.
  static String unspaced(String expression) {
    return expression.replaceAll("\\s+", "");
  }

  private void compare(List<String> differences, String what, Object said, Object declared) {
    if (!said.equals(declared)) {
      differences.add(
          "%s: %s is said to be %s, but is %s".formatted(declaration.name(), what, said, declared));
    }
  }
}
