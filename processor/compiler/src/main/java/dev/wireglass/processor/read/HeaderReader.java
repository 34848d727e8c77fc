package dev.wireglass.processor.read;

import dev.wireglass.processor.model.Accessor;
import dev.wireglass.processor.model.Form;
import dev.wireglass.processor.model.HeaderModel;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/// Reads an interface with `@Header`.
public final class HeaderReader {
  private final Elements elements;
  private final Names names;
  private final CarrierReader carriers;
  private final ClauseReader clauses;

  /// @param elements the compiler's
  public HeaderReader(Elements elements) {
    this.elements = elements;
    this.names = new Names(elements);
    this.carriers = new CarrierReader(names);
    this.clauses = new ClauseReader(names);
  }

  /// The declaration as it stands, or null when javac has an error of its own to report in it.
  public @Nullable HeaderModel read(TypeElement type) {
    try {
      return new HeaderModel(
          SourcePlace.of(type),
          names.packageOf(type),
          names.simpleNames(type),
          form(type),
          clauses.header(type),
          Stream.concat(declared(type), inherited(type)).toList());
    } catch (BrokenSourceException _) {
      return null;
    }
  }

  /// The package of a type, which is there even when nothing else can be read.
  public String packageOf(TypeElement type) {
    return names.packageOf(type);
  }

  /// The simple names of a type, outermost first.
  public String simpleNames(TypeElement type) {
    return names.simpleNames(type);
  }

  private static Form form(TypeElement type) {
    return new Form(
        type.getKind() == ElementKind.ANNOTATION_TYPE
            ? "annotation interface"
            : type.getKind().name().toLowerCase(Locale.ROOT),
        !type.getTypeParameters().isEmpty(),
        type.getModifiers().contains(Modifier.SEALED),
        isReachable(type));
  }

  private static boolean isReachable(TypeElement type) {
    for (Element each = type; each instanceof TypeElement; each = each.getEnclosingElement()) {
      if (each.getModifiers().contains(Modifier.PRIVATE)) {
        return false;
      }
    }
    return true;
  }

  private Stream<Accessor> declared(TypeElement type) {
    return ElementFilter.methodsIn(type.getEnclosedElements()).stream()
        .map(method -> accessor(method, type, SourcePlace.of(method)));
  }

  private Stream<Accessor> inherited(TypeElement type) {
    List<ExecutableElement> members = ElementFilter.methodsIn(elements.getAllMembers(type));
    return members.stream()
        .filter(method -> !method.getEnclosingElement().equals(type))
        .filter(method -> method.getModifiers().contains(Modifier.ABSTRACT))
        .map(method -> accessor(method, type, SourcePlace.of(type)));
  }

  private Accessor accessor(ExecutableElement method, TypeElement type, SourcePlace place) {
    boolean own = method.getEnclosingElement().equals(type);
    return new Accessor(
        place,
        method.getSimpleName().toString(),
        names.simpleNames((TypeElement) method.getEnclosingElement()),
        method.getModifiers().contains(Modifier.ABSTRACT),
        method.getParameters().isEmpty()
            && method.getThrownTypes().isEmpty()
            && method.getTypeParameters().isEmpty(),
        carriers.read(method.getReturnType()),
        own ? clauses.clauses(method) : List.of());
  }
}
