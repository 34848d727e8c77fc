package dev.wireglass.processor.diagram;

import dev.wireglass.processor.DeclaredHeaders;
import dev.wireglass.processor.model.HeaderModel;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A diagram that agrees with an outline.
///
/// @param name where it comes from
/// @param text the diagram
/// @param outline what it shows
public record TrueDiagram(String name, String text, Outline outline) {

  /// Those that declarations of the repository have.
  static List<TrueDiagram> declared() {
    return DeclaredHeaders.ofRepository().stream()
        .filter(header -> header.clause().diagram().isGiven())
        .map(header -> of(header, header.clause().diagram().value()))
        .toList();
  }

  /// Those that are drawn for every declaration of the repository.
  static List<TrueDiagram> drawn() {
    return DeclaredHeaders.ofRepository().stream()
        .map(header -> of(header, String.join("\n", Drawing.of(Outline.of(header)))))
        .toList();
  }

  static Stream<TrueDiagram> all() {
    return Stream.concat(declared().stream(), drawn().stream());
  }

  private static TrueDiagram of(HeaderModel header, String text) {
    return new TrueDiagram(header.name(), text, Outline.of(header));
  }

  /// What is wrong with another text for the same fields, or null.
  @Nullable Object refusal(String other) {
    return refusal(other, outline);
  }

  /// What is wrong with a text as the diagram of a header, or null.
  public static @Nullable Object refusal(String text, HeaderModel header) {
    return refusal(text, Outline.of(header));
  }

  static @Nullable Object refusal(String text, Outline outline) {
    return switch (DiagramParser.parse(text)) {
      case Reading.Readable(Diagram diagram) -> Agreement.difference(diagram, outline);
      case Reading.Unreadable unreadable -> unreadable;
    };
  }

  Diagram diagram() {
    return ((Reading.Readable) DiagramParser.parse(text)).diagram();
  }

  @Override
  public String toString() {
    return name;
  }
}
