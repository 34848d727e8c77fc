package dev.wireglass.processor.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// The little of YAML that a description needs.
final class Yaml {
  private static final Pattern PLAIN = Pattern.compile("[a-z0-9(_][a-z0-9_ .*+/()<>=-]*");

  /// What is no string to readers of YAML 1.1.
  private static final Set<String> TRUTHS = Set.of("y", "n", "yes", "no", "on", "off");

  private Yaml() {}

  /// `key: value`, quoted if need be.
  static String pair(String key, String value) {
    return key + ": " + scalar(value);
  }

  private static String scalar(String value) {
    return PLAIN.matcher(value).matches() && !TRUTHS.contains(value) ? value : quoted(value);
  }

  static String quoted(String value) {
    return "'" + value.replace("'", "''").replaceAll("\\R", " ") + "'";
  }

  /// Lines under one with less indentation.
  static List<String> indented(List<String> lines) {
    return lines.stream().map(line -> "  " + line).toList();
  }

  /// An entry of a list.
  static List<String> item(List<String> lines) {
    List<String> item = new ArrayList<>();
    lines.forEach(line -> item.add((item.isEmpty() ? "- " : "  ") + line));
    return item;
  }
}
