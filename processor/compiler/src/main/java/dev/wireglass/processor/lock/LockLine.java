package dev.wireglass.processor.lock;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// One line of a lock.
///
/// @param text the line as it stands
/// @param withoutPlaces the line but for places in it, which change with whatever is in front
record LockLine(String text, String withoutPlaces) {
  private static final Pattern PLACE = Pattern.compile("(^bit | at )\\d+( \\+ \\w+)*");
  private static final Pattern MEMBER =
      Pattern.compile("^(?:bit [^:]*: |length |payload | {2})(\\w+)");

  LockLine(String text) {
    this(text, PLACE.matcher(text).replaceAll("$1"));
  }

  /// The name of the accessor that it is about, or empty.
  String member() {
    Matcher matcher = MEMBER.matcher(text);
    return matcher.find() ? matcher.group(1) : "";
  }
}
