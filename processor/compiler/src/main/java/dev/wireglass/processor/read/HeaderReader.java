package dev.wireglass.processor.read;

import dev.wireglass.annotation.Header;
import dev.wireglass.processor.model.Form;
import dev.wireglass.processor.model.HeaderModel;
import java.util.List;
import java.util.Locale;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import javax.tools.JavaFileObject;
import org.jspecify.annotations.Nullable;

/// Reads an interface with `@Header`.
public final class HeaderReader {
  private final Elements elements;
  private final Names names;
  private final ClauseReader clauses;
  private final AccessorReader accessors;

  /// @param elements the compiler's
  /// @param types the compiler's
  public HeaderReader(Elements elements, Types types) {
    this.elements = elements;
    this.names = new Names(elements);
    this.clauses = new ClauseReader(names);
    this.accessors = new AccessorReader(elements, types, names, clauses);
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
          type.getKind() == ElementKind.INTERFACE ? accessors.read(type) : List.of());
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

  /// Whether no source declares a type of the decoder's name. A class file of that name is the
  /// decoder itself, from an earlier compilation.
  public boolean decoderIsFree(TypeElement type) {
    String name = names.simpleNames(type);
    String decoder = packagePrefix(type) + HeaderModel.decoderOf(name);
    TypeElement taken = elements.getTypeElement(decoder);
    return (taken == null || isClassFile(taken)) && !isSharedWithAnotherHeader(type, name);
  }

  private boolean isClassFile(TypeElement type) {
    return elements.getFileObjectOf(type).getKind() == JavaFileObject.Kind.CLASS;
  }

  /// `Outer.Inner` and `Outer_Inner` have decoders of one name.
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
        decoderIsFree(type));
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
