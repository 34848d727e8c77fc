package dev.wireglass.processor.read;

import dev.wireglass.annotation.Flag;
import dev.wireglass.processor.model.FlagSet;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/// Reads the type that is to name the bits of a number.
///
/// @param names of elements
record FlagSetReader(Names names) {

  FlagSet read(TypeMirror type) {
    if (type.getKind() == TypeKind.ERROR) {
      throw new BrokenSourceException();
    }
    if (!(type instanceof DeclaredType declared)) {
      return new FlagSet("", type.toString(), false, List.of());
    }
    TypeElement element = (TypeElement) declared.asElement();
    return new FlagSet(
        names.packageOf(element),
        names.simpleNames(element),
        element.getKind() == ElementKind.ENUM,
        element.getEnclosedElements().stream()
            .filter(member -> member.getKind() == ElementKind.ENUM_CONSTANT)
            .map(this::flag)
            .toList());
  }

  private FlagSet.Flag flag(Element constant) {
    Mirror bit = names.annotation(constant, Flag.class);
    return new FlagSet.Flag(
        bit == null ? SourcePlace.of(constant) : bit.place("value"),
        constant.getSimpleName().toString(),
        bit != null,
        bit == null ? 0 : bit.intValue("value"));
  }
}
