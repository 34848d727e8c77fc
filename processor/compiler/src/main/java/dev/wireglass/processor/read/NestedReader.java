package dev.wireglass.processor.read;

import dev.wireglass.annotation.Header;
import dev.wireglass.annotation.Order;
import dev.wireglass.processor.model.HeaderReference;
import dev.wireglass.processor.model.NestedHeader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/// Reads headers that stand within others, each as it is declared itself.
final class NestedReader {
  private final HeaderReader headers;
  private final Names names;
  private final Set<String> given;

  /// The headers that are being read, the innermost last.
  private final Deque<TypeElement> around = new ArrayDeque<>();

  /// @param given the names of all types that the compiler was given
  NestedReader(HeaderReader headers, Names names, Set<String> given) {
    this.headers = headers;
    this.names = names;
    this.given = given;
  }

  void enter(TypeElement type) {
    around.addLast(type);
  }

  void leave() {
    around.removeLast();
  }

  NestedHeader read(TypeMirror type) {
    if (type.getKind() == TypeKind.ERROR) {
      throw new BrokenSourceException();
    }
    if (!(type instanceof DeclaredType declared)) {
      return none(new HeaderReference("", type.toString(), false, Order.UNSTATED));
    }
    TypeElement element = (TypeElement) declared.asElement();
    Mirror header = names.annotation(element, Header.class);
    String packageName = names.packageOf(element);
    String name = names.simpleNames(element);
    if (header == null) {
      return none(new HeaderReference(packageName, name, false, Order.UNSTATED));
    }
    boolean isCycle = around.contains(element);
    return new NestedHeader(
        new HeaderReference(packageName, name, true, Order.valueOf(header.enumValue("order"))),
        isCycle ? null : headers.read(element),
        given.contains(outermost(element).getQualifiedName().toString()),
        isCycle);
  }

  /// What an `Iterable` is of.
  NestedHeader element(TypeMirror type) {
    boolean isIterable =
        type instanceof DeclaredType declared
            && declared.getTypeArguments().size() == 1
            && ((TypeElement) declared.asElement())
                .getQualifiedName()
                .contentEquals("java.lang.Iterable");
    return isIterable
        ? read(((DeclaredType) type).getTypeArguments().getFirst())
        : none(new HeaderReference("", type.toString(), false, Order.UNSTATED));
  }

  private static NestedHeader none(HeaderReference reference) {
    return new NestedHeader(reference, null, false, false);
  }

  private static TypeElement outermost(TypeElement type) {
    TypeElement outermost = type;
    Element each = type;
    while (each instanceof TypeElement found) {
      outermost = found;
      each = each.getEnclosingElement();
    }
    return outermost;
  }
}
