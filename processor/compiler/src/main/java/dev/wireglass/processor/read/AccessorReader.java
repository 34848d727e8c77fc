package dev.wireglass.processor.read;

import dev.wireglass.processor.model.Accessor;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/// Reads the methods of an interface.
final class AccessorReader {
  /// What every class has from `Object`, so that no decoder has to implement it.
  private static final Set<String> IMPLEMENTED_BY_OBJECT =
      Set.of("equals(java.lang.Object)", "hashCode()", "toString()");

  private final Elements elements;
  private final Types types;
  private final Names names;
  private final CarrierReader carriers;
  private final ClauseReader clauses;

  AccessorReader(Elements elements, Types types, Names names, ClauseReader clauses) {
    this.elements = elements;
    this.types = types;
    this.names = names;
    this.carriers = new CarrierReader(names);
    this.clauses = clauses;
  }

  /// Those of the interface itself in source order, then those that it inherits.
  List<Accessor> read(TypeElement type) {
    return Stream.concat(declared(type), inherited(type)).toList();
  }

  private Stream<Accessor> declared(TypeElement type) {
    return ElementFilter.methodsIn(type.getEnclosedElements()).stream()
        .map(method -> accessor(method, type, SourcePlace.of(method)))
        .filter(accessor -> !isLeftToObject(accessor));
  }

  private Stream<Accessor> inherited(TypeElement type) {
    return ElementFilter.methodsIn(elements.getAllMembers(type)).stream()
        .filter(method -> !method.getEnclosingElement().equals(type))
        .filter(method -> method.getEnclosingElement().getKind().isInterface())
        .map(method -> accessor(method, type, SourcePlace.of(type)))
        .filter(accessor -> accessor.isAbstract() || accessor.body() == Accessor.Body.DEFAULT)
        .filter(accessor -> !isLeftToObject(accessor));
  }

  private Accessor accessor(ExecutableElement method, TypeElement type, SourcePlace place) {
    boolean own = method.getEnclosingElement().equals(type);
    return new Accessor(
        place,
        method.getSimpleName().toString(),
        names.simpleNames((TypeElement) method.getEnclosingElement()),
        body(method),
        method.getParameters().isEmpty()
            && method.getThrownTypes().isEmpty()
            && method.getTypeParameters().isEmpty(),
        method.getParameters().stream().map(each -> erased(each.asType())).toList(),
        carriers.read(method.getReturnType()),
        own ? clauses.clauses(method) : List.of());
  }

  private static Accessor.Body body(ExecutableElement method) {
    Set<Modifier> modifiers = method.getModifiers();
    if (modifiers.contains(Modifier.ABSTRACT)) {
      return Accessor.Body.ABSTRACT;
    }
    if (modifiers.contains(Modifier.PRIVATE)) {
      return Accessor.Body.PRIVATE;
    }
    return modifiers.contains(Modifier.STATIC) ? Accessor.Body.STATIC : Accessor.Body.DEFAULT;
  }

  private String erased(TypeMirror type) {
    return types.erasure(type).toString();
  }

  private static boolean isLeftToObject(Accessor accessor) {
    String signature = accessor.name() + "(" + String.join(",", accessor.parameters()) + ")";
    return accessor.isAbstract()
        && accessor.clauses().isEmpty()
        && IMPLEMENTED_BY_OBJECT.contains(signature);
  }
}
