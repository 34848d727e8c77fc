package dev.wireglass.processor.read;

import dev.wireglass.annotation.Code;
import dev.wireglass.annotation.Unknown;
import dev.wireglass.processor.model.Carrier;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/// Reads what an accessor returns.
final class CarrierReader {
  private final Names names;

  CarrierReader(Names names) {
    this.names = names;
  }

  Carrier read(TypeMirror type) {
    return switch (type.getKind()) {
      case BOOLEAN -> Carrier.Primitive.BOOLEAN;
      case BYTE -> Carrier.Primitive.BYTE;
      case SHORT -> Carrier.Primitive.SHORT;
      case INT -> Carrier.Primitive.INT;
      case LONG -> Carrier.Primitive.LONG;
      case DECLARED -> readDeclared((TypeElement) ((DeclaredType) type).asElement(), type);
      case ERROR -> throw new BrokenSourceException();
      default -> new Carrier.Unsupported(simple(type));
    };
  }

  private Carrier readDeclared(TypeElement element, TypeMirror type) {
    if (element.getQualifiedName().contentEquals("java.lang.foreign.MemorySegment")) {
      return new Carrier.Segment();
    }
    if (element.getQualifiedName().contentEquals("java.lang.String")) {
      return new Carrier.Characters();
    }
    if (element.getQualifiedName().contentEquals("dev.wireglass.runtime.Options")) {
      return new Carrier.Options();
    }
    if (element.getKind() != ElementKind.ENUM) {
      return new Carrier.Unsupported(simple(type));
    }
    return new Carrier.Enumeration(
        names.packageOf(element),
        names.simpleNames(element),
        element.getEnclosedElements().stream()
            .filter(member -> member.getKind() == ElementKind.ENUM_CONSTANT)
            .map(this::readConstant)
            .toList());
  }

  private Carrier.Constant readConstant(Element constant) {
    Mirror code = names.annotation(constant, Code.class);
    return new Carrier.Constant(
        code == null ? SourcePlace.of(constant) : code.place("value"),
        constant.getSimpleName().toString(),
        code != null,
        code == null ? 0 : code.longValue("value"),
        names.annotation(constant, Unknown.class) != null);
  }

  /// The type as it is usually written, without packages.
  private static String simple(TypeMirror type) {
    return type.toString().replaceAll("\\b[a-z]\\w*\\.", "");
  }
}
