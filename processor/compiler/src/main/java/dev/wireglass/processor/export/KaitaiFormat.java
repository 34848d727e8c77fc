package dev.wireglass.processor.export;

import com.google.auto.service.AutoService;
import dev.wireglass.annotation.BitOrder;
import dev.wireglass.processor.model.Carrier;
import dev.wireglass.processor.model.Clause;
import dev.wireglass.processor.model.Field;
import dev.wireglass.processor.model.HeaderModel;
import dev.wireglass.processor.model.HeaderReference;
import dev.wireglass.processor.model.Layout;
import dev.wireglass.processor.model.NestedHeader;
import dev.wireglass.processor.model.PlacedField;
import dev.wireglass.processor.model.View;
import dev.wireglass.processor.model.Word;
import dev.wireglass.processor.plan.DecoderPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// Descriptions for Kaitai Struct. A file imports those of the headers that stand within its own,
/// or may follow.
@AutoService(ExportFormat.class)
public final class KaitaiFormat implements ExportFormat {
  @Override
  public String name() {
    return "ksy";
  }

  @Override
  public Exported export(HeaderModel header, DecoderPlan plan) {
    KaitaiHeader kaitai = KaitaiHeader.of(header, plan);
    addFields(kaitai);
    KaitaiRanges ranges = new KaitaiRanges(kaitai);
    ranges.addLength();
    ranges.addPayload();
    List<String> lines = new ArrayList<>(introduction(kaitai));
    addSection(lines, "seq:", kaitai.sequence());
    addSection(lines, "instances:", kaitai.instances());
    List<String> types = new ArrayList<>(ranges.contentType());
    types.addAll(new KaitaiLists(kaitai).types());
    addSection(lines, "types:", types);
    addSection(lines, "enums:", enums(header));
    return new Exported(KaitaiNames.type(header.name()) + ".ksy", String.join("\n", lines) + "\n");
  }

  private static void addFields(KaitaiHeader kaitai) {
    Layout layout = kaitai.header().layout();
    List<Word> words = kaitai.header().words();
    KaitaiNumbers numbers = new KaitaiNumbers(kaitai);
    KaitaiRanges ranges = new KaitaiRanges(kaitai);
    for (PlacedField placed : layout.fields()) {
      switch (placed.field()) {
        case Field.Bytes bytes -> ranges.add(bytes);
        case Field.Bits _ ->
            words.stream()
                .filter(word -> word.parts().getFirst().equals(placed))
                .forEach(numbers::add);
      }
    }
  }

  private static void addSection(List<String> lines, String title, List<String> content) {
    if (!content.isEmpty()) {
      lines.add(title);
      lines.addAll(Yaml.indented(content));
    }
  }

  private static List<String> introduction(KaitaiHeader kaitai) {
    HeaderModel header = kaitai.header();
    String from = header.packageName().isEmpty() ? "" : header.packageName() + ".";
    List<String> lines = new ArrayList<>();
    lines.add("# Generated from " + from + header.name());
    Unsaid.of(kaitai.plan()).forEach(each -> lines.add("# " + each));
    if (needsLong(kaitai)) {
      lines.add("# Some numbers and lengths need 64 bits: do not trust them in JavaScript.");
    }
    lines.add("meta:");
    lines.add("  id: " + KaitaiNames.type(header.name()));
    lines.addAll(order(header));
    boolean isLeastFirst = header.bitOrder() == BitOrder.LEAST_SIGNIFICANT_FIRST;
    lines.add("  bit-endian: " + (isLeastFirst ? "le" : "be"));
    addSection(lines, "  imports:", Yaml.indented(imports(header)));
    if (!header.clause().spec().isEmpty()) {
      lines.add("doc-ref: " + Yaml.quoted(header.clause().spec()));
    }
    if (kaitai.isOrderedAtRuntime()) {
      lines.add("params:");
      lines.add("  - id: " + KaitaiHeader.IS_LITTLE_ENDIAN);
      lines.add("    type: bool");
    }
    return lines;
  }

  /// JavaScript has 53 bits for a number, and 32 for operators on bits.
  private static boolean needsLong(KaitaiHeader kaitai) {
    return kaitai.header().numbers().anyMatch(field -> field.width() > 32)
        || kaitai.instances().stream().anyMatch(line -> line.contains(".as<s8>"))
        || kaitai.sequence().stream()
            .anyMatch(line -> line.contains(".as<s8>") || line.endsWith("type: u8"));
  }

  private static List<String> order(HeaderModel header) {
    return switch (header.clause().order()) {
      case BIG_ENDIAN, UNSTATED -> List.of("  endian: be");
      case LITTLE_ENDIAN -> List.of("  endian: le");
      case RUNTIME ->
          List.of(
              "  endian:",
              "    switch-on: " + KaitaiHeader.IS_LITTLE_ENDIAN,
              "    cases:",
              "      true: le",
              "      false: be");
    };
  }

  /// The files of other headers, from the folder of this one.
  private static List<String> imports(HeaderModel header) {
    String own = KaitaiNames.type(header.name());
    return Stream.concat(
            header
                .ranges()
                .map(Field.Bytes::view)
                .map(View::header)
                .filter(Objects::nonNull)
                .map(NestedHeader::reference),
            payloads(header))
        .map(each -> path(header.packageName(), each))
        .filter(path -> !path.equals(own))
        .distinct()
        .map(path -> "- " + path)
        .toList();
  }

  private static Stream<HeaderReference> payloads(HeaderModel header) {
    return header.accessors().stream()
        .map(accessor -> accessor.clause(Clause.Payload.class))
        .flatMap(payload -> payload == null ? Stream.of() : payload.cases().stream())
        .map(Clause.Case::type);
  }

  private static String path(String packageName, HeaderReference to) {
    List<String> from = folders(packageName);
    List<String> target = folders(to.packageName());
    int common = 0;
    while (common < Math.min(from.size(), target.size())
        && from.get(common).equals(target.get(common))) {
      common++;
    }
    String up = "../".repeat(from.size() - common);
    String down = String.join("/", target.subList(common, target.size()));
    return up + (down.isEmpty() ? "" : down + "/") + KaitaiNames.type(to.name());
  }

  private static List<String> folders(String packageName) {
    return packageName.isEmpty() ? List.of() : List.of(packageName.split("\\."));
  }

  private static List<String> enums(HeaderModel header) {
    List<String> lines = new ArrayList<>();
    header
        .numbers()
        .map(field -> field.accessor().carrier())
        .filter(Carrier.Enumeration.class::isInstance)
        .map(Carrier.Enumeration.class::cast)
        .filter(type -> !type.coded().isEmpty())
        .distinct()
        .forEach(
            type -> {
              lines.add(enumId(type) + ":");
              type.coded()
                  .forEach(
                      constant ->
                          lines.add(
                              "  " + constant.code() + ": " + KaitaiNames.snake(constant.name())));
            });
    return lines;
  }

  /// What an enum is called.
  static String enumId(Carrier.Enumeration type) {
    return KaitaiNames.type(type.name());
  }
}
