package dev.wireglass.processor.read;

import dev.wireglass.annotation.Header;
import dev.wireglass.processor.model.Form;
import dev.wireglass.processor.model.HeaderModel;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/// Reads an interface with `@Header`.
public final class HeaderReader {
  private final Elements elements;
  private final Set<String> given;
  private final Names names;
  private final NestedReader nested;
  private final ClauseReader clauses;
  private final AccessorReader accessors;

  /// @param elements the compiler's
  /// @param types the compiler's
  /// @param given the names of all types that the compiler was given
  public HeaderReader(Elements elements, Types types, Set<String> given) {
    this.elements = elements;
    this.given = given;
    this.names = new Names(elements);
    this.nested = new NestedReader(this, names, given);
    this.clauses = new ClauseReader(names, nested);
    this.accessors = new AccessorReader(elements, types, names, clauses);
  }

  /// The declaration as it stands, or null when javac has an error of its own to report in it.
  public @Nullable HeaderModel read(TypeElement type) {
    nested.enter(type);
    try {
      return new HeaderModel(
          SourcePlace.of(type),
          names.packageOf(type),
          names.simpleNames(type),
          form(type),
          clauses.header(type),
          type.getKind() == ElementKind.INTERFACE ? accessors.read(type) : List.of());
    } catch (BrokenSourceException _) {
      return null;
    } finally {
      nested.leave();
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

  /// The simple names of the types that a type declares or inherits.
  public Set<String> memberTypes(TypeElement type) {
    return ElementFilter.typesIn(elements.getAllMembers(type)).stream()
        .map(member -> member.getSimpleName().toString())
        .collect(Collectors.toSet());
  }

  /// Whether a type asks for a value, which is there even when nothing else can be read.
  public boolean hasValue(TypeElement type) {
    Mirror header = names.annotation(type, Header.class);
    return header != null && Boolean.TRUE.equals(header.values().get("record").getValue());
  }

  /// Whether the compiler was given no type of the name of a generated one. One that is only found
  /// on its paths is the generated one itself, from an earlier compilation.
  public boolean isFree(TypeElement type, String generated) {
    return !isGiven(type, generated) && !isSharedWithAnotherHeader(type, names.simpleNames(type));
  }

  private boolean isGiven(TypeElement type, String generated) {
    return given.contains(packagePrefix(type) + generated);
  }

  /// `Outer.Inner` and `Outer_Inner` have decoders and encoders of one name.
  private boolean isSharedWithAnotherHeader(TypeElement type, String name) {
    TypeElement other =
        name.contains(".")
            ? elements.getTypeElement(packagePrefix(type) + name.replace('.', '_'))
            : null;
    return other != null && names.annotation(other, Header.class) != null;
  }

  private String packagePrefix(TypeElement type) {
    String name = names.packageOf(type);
    return name.isEmpty() ? "" : name + ".";
  }

  private Form form(TypeElement type) {
    return new Form(
        type.getKind() == ElementKind.ANNOTATION_TYPE
            ? "annotation interface"
            : type.getKind().name().toLowerCase(Locale.ROOT),
        !type.getTypeParameters().isEmpty(),
        type.getModifiers().contains(Modifier.SEALED),
        isReachable(type),
        isFree(type, HeaderModel.decoderOf(names.simpleNames(type))),
        !isGiven(type, HeaderModel.encoderOf(names.simpleNames(type))),
        !isGiven(type, HeaderModel.valueOf(names.simpleNames(type))));
  }

  private static boolean isReachable(TypeElement type) {
    for (Element each = type; each instanceof TypeElement; each = each.getEnclosingElement()) {
      if (each.getModifiers().contains(Modifier.PRIVATE)) {
        return false;
      }
    }
    return true;
  }
}
