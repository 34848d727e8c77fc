package dev.wireglass.processor.check;

import dev.wireglass.processor.model.Place;
import java.util.ArrayList;
import java.util.List;

/// One mistake in a declaration, as it is told.
///
/// @param place where the caret goes
/// @param sentence what is wrong: header, field, the number found and the number allowed
/// @param details the lines behind it: an expression with its marks, `note:` for the other end,
///   `help:` for the text to type
public record Problem(Place place, String sentence, List<String> details) {

  public Problem {
    details = List.copyOf(details);
  }

  /// A problem at a place.
  public static Problem at(Place place, String sentence) {
    return new Problem(place, sentence, List.of());
  }

  /// The same problem with what else matters.
  public Problem note(String text) {
    return detail("note: " + text);
  }

  /// The same problem with what to type instead.
  public Problem help(String text) {
    return detail("help: " + text);
  }

  /// The same problem with one more line, or several, as they stand.
  public Problem detail(String lines) {
    List<String> more = new ArrayList<>(details);
    lines.lines().forEach(more::add);
    return new Problem(place, sentence, more);
  }
}
