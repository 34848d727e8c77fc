package dev.wireglass.processor.read;

import dev.wireglass.processor.model.Place;
import javax.annotation.processing.Messager;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;
import org.jspecify.annotations.Nullable;

/// A place as javac knows it. The caret goes to the narrowest part that is given.
///
/// @param element the type, method or constant
/// @param annotation one of its annotations
/// @param value one of the annotation's values
public record SourcePlace(
    Element element, @Nullable AnnotationMirror annotation, @Nullable AnnotationValue value)
    implements Place {

  static SourcePlace of(Element element) {
    return new SourcePlace(element, null, null);
  }

  /// The rank of the element in its type, so that what is shown can follow the source. A type comes
  /// in front of its members.
  public int rank() {
    return element instanceof TypeElement
        ? -1
        : element.getEnclosingElement().getEnclosedElements().indexOf(element);
  }

  /// Shows an error here.
  public void error(Messager messager, String message) {
    messager.printMessage(Diagnostic.Kind.ERROR, message, element, annotation, value);
  }
}
