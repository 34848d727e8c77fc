package dev.wireglass.processor.lock;

import dev.wireglass.annotation.LengthCounts;
import dev.wireglass.runtime.FieldLayout;

/// Writes what a range of bytes is, for the line of its lock.
final class LockView {
  private LockView() {}

  static String text(FieldLayout.View view) {
    return switch (view) {
      case FieldLayout.Text text ->
          text.encoding() + (text.padding() == -1 ? "" : ", padded with " + text.padding());
      case FieldLayout.Nested(String header) -> "as " + header;
      case FieldLayout.Repeated(String header, String count, String until) ->
          "list of " + header + given(", count ", count) + given(", until ", until);
      case FieldLayout.OptionList list -> options(list);
    };
  }

  private static String options(FieldLayout.OptionList list) {
    return "options of %d-bit kind and %d-bit length".formatted(list.kindBits(), list.lengthBits())
        + (list.counts() == LengthCounts.WHOLE ? "" : " of the " + list.counts())
        + (list.align() == 1 ? "" : ", aligned to " + list.align())
        + kind(", end ", list.end())
        + kind(", single ", list.single());
  }

  private static String kind(String what, int kind) {
    return kind == -1 ? "" : what + kind;
  }

  private static String given(String what, String text) {
    return text.isEmpty() ? "" : what + text;
  }
}
