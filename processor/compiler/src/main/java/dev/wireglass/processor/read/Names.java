package dev.wireglass.processor.read;

import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/// Names and annotations of elements.
record Names(Elements elements) {

  String packageOf(Element element) {
    return elements.getPackageOf(element).getQualifiedName().toString();
  }

  /// The simple name, with those of the enclosing types in front.
  String simpleNames(TypeElement type) {
    List<String> parts = new ArrayList<>();
    Element each = type;
    while (each instanceof TypeElement) {
      parts.addFirst(each.getSimpleName().toString());
      each = each.getEnclosingElement();
    }
    return String.join(".", parts);
  }

  @Nullable Mirror annotation(Element element, Class<?> kind) {
    for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
      Mirror read = Mirror.of(element, mirror);
      if (read.qualifiedName().equals(kind.getCanonicalName())) {
        return read;
      }
    }
    return null;
  }
}
