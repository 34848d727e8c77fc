package dev.wireglass.processor.read;

import dev.wireglass.processor.model.Clause;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/// An annotation on an element, with typed access to its values.
///
/// @param element what carries it
/// @param mirror the annotation
/// @param values the values that are written out
record Mirror(Element element, AnnotationMirror mirror, Map<String, AnnotationValue> values) {

  static Mirror of(Element element, AnnotationMirror mirror) {
    var values = new java.util.HashMap<String, AnnotationValue>();
    for (ExecutableElement defined :
        javax.lang.model.util.ElementFilter.methodsIn(
            mirror.getAnnotationType().asElement().getEnclosedElements())) {
      AnnotationValue written = mirror.getElementValues().get(defined);
      AnnotationValue value = written == null ? defined.getDefaultValue() : written;
      if (value != null) {
        values.put(defined.getSimpleName().toString(), value);
      }
    }
    return new Mirror(element, mirror, Map.copyOf(values));
  }

  /// The annotation's simple name.
  String name() {
    return mirror.getAnnotationType().asElement().getSimpleName().toString();
  }

  /// The annotation's qualified name.
  String qualifiedName() {
    return ((TypeElement) mirror.getAnnotationType().asElement()).getQualifiedName().toString();
  }

  SourcePlace place() {
    return new SourcePlace(element, mirror, null);
  }

  /// The value if it is written out, else the annotation.
  SourcePlace place(String key) {
    return new SourcePlace(element, mirror, written(key));
  }

  private @Nullable AnnotationValue written(String key) {
    for (var entry : mirror.getElementValues().entrySet()) {
      if (entry.getKey().getSimpleName().contentEquals(key)) {
        return entry.getValue();
      }
    }
    return null;
  }

  int intValue(String key) {
    return value(key, Integer.class);
  }

  long longValue(String key) {
    return value(key, Long.class);
  }

  boolean booleanValue(String key) {
    return value(key, Boolean.class);
  }

  String stringValue(String key) {
    return value(key, String.class);
  }

  String enumValue(String key) {
    return value(key, VariableElement.class).getSimpleName().toString();
  }

  TypeMirror typeValue(String key) {
    return value(key, TypeMirror.class);
  }

  List<Mirror> annotationValues(String key) {
    return items(key).map(item -> of(element, asMirror(item.getValue()))).toList();
  }

  /// The numbers of an array, each with its place.
  List<Clause.Choice> choices(String key) {
    return items(key).map(this::choice).toList();
  }

  private Clause.Choice choice(AnnotationValue item) {
    return switch (item.getValue()) {
      case Long number -> new Clause.Choice(new SourcePlace(element, mirror, item), number);
      case Integer number -> new Clause.Choice(new SourcePlace(element, mirror, item), number);
      default -> throw new BrokenSourceException();
    };
  }

  /// javac hands over a single element where an array is expected without braces, as a list of one.
  private Stream<AnnotationValue> items(String key) {
    return ((List<?>) value(key, List.class)).stream().map(AnnotationValue.class::cast);
  }

  private static AnnotationMirror asMirror(Object value) {
    if (value instanceof AnnotationMirror annotation) {
      return annotation;
    }
    throw new BrokenSourceException();
  }

  private <T> T value(String key, Class<T> type) {
    AnnotationValue value = values.get(key);
    if (value == null || isInError(value) || !type.isInstance(value.getValue())) {
      throw new BrokenSourceException();
    }
    return type.cast(value.getValue());
  }

  /// javac hands over what it has an error in as a string, but writes it without quotes.
  private static boolean isInError(AnnotationValue value) {
    return value.getValue().equals(value.toString());
  }
}
