package dev.wireglass.testkit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.classfile.Annotation;
import java.lang.classfile.AnnotationElement;
import java.lang.classfile.AnnotationValue;
import java.lang.classfile.AttributedElement;
import java.lang.classfile.Attributes;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.FieldModel;
import java.lang.classfile.MethodModel;
import java.lang.constant.ClassDesc;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Reads a declaration from its class file, where the annotations are although they are gone at run
/// time.
final class DeclarationReader {
  private static final String VOCABULARY = "dev.wireglass.annotation";

  private DeclarationReader() {}

  /// The declaration of an interface.
  ///
  /// @throws IllegalArgumentException if the interface has no `@Header`
  static Declaration read(Class<?> type) {
    ClassModel model = parse(type);
    Map<String, Object> header = clauses(model).get("Header");
    if (header == null) {
      throw new IllegalArgumentException(type.getName() + " has no @Header");
    }
    List<Declaration.Part> parts =
        model.methods().stream()
            .filter(method -> !clauses(method).isEmpty())
            .map(method -> part(type, method))
            .toList();
    return new Declaration(
        type,
        (String) header.getOrDefault("order", "UNSTATED"),
        (String) header.getOrDefault("bits", "UNSTATED"),
        (boolean) header.getOrDefault("record", false),
        parts);
  }

  /// Whether a class file declares a header.
  static boolean isHeader(byte[] classFile) {
    return clauses(ClassFile.of().parse(classFile)).containsKey("Header");
  }

  private static Declaration.Part part(Class<?> type, MethodModel method) {
    String name = method.methodName().stringValue();
    Map<Long, String> codes = new HashMap<>();
    String unknown = null;
    Class<?> returned = accessor(type, name).getReturnType();
    if (returned.isEnum()) {
      for (FieldModel constant : parse(returned).fields()) {
        Map<String, Map<String, Object>> clauses = clauses(constant);
        if (clauses.containsKey("Code")) {
          codes.put((Long) clauses.get("Code").get("value"), constant.fieldName().stringValue());
        }
        unknown = clauses.containsKey("Unknown") ? constant.fieldName().stringValue() : unknown;
      }
    }
    return new Declaration.Part(
        name,
        clauses(method),
        codes,
        flags(type, clauses(method)),
        unknown,
        returned == String.class,
        clauses(method).containsKey("Nested") ? read(returned) : null,
        clauses(method).containsKey("Repeated") ? read(element(type, name)) : null);
  }

  private static Map<String, Integer> flags(
      Class<?> type, Map<String, Map<String, Object>> clauses) {
    Map<String, Integer> bits = new HashMap<>();
    if (clauses.containsKey("Flags")) {
      for (FieldModel constant : parse(flagType(type, clauses)).fields()) {
        Map<String, Object> flag = clauses(constant).get("Flag");
        if (flag != null) {
          bits.put(constant.fieldName().stringValue(), (Integer) flag.get("value"));
        }
      }
    }
    return bits;
  }

  private static Class<?> flagType(Class<?> type, Map<String, Map<String, Object>> clauses) {
    String named = (String) clauses.get("Flags").get("value");
    try {
      return Class.forName(named, false, type.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new IllegalArgumentException(type.getName() + " with " + named, e);
    }
  }

  private static Method accessor(Class<?> type, String name) {
    try {
      return type.getDeclaredMethod(name);
    } catch (NoSuchMethodException e) {
      throw new IllegalArgumentException(type.getName() + "." + name, e);
    }
  }

  /// What an accessor returns an `Iterable` of.
  private static Class<?> element(Class<?> type, String name) {
    var list = (ParameterizedType) accessor(type, name).getGenericReturnType();
    return (Class<?>) list.getActualTypeArguments()[0];
  }

  private static ClassModel parse(Class<?> type) {
    String resource = "/" + type.getName().replace('.', '/') + ".class";
    try (InputStream in = type.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalArgumentException("no class file for " + type.getName());
      }
      return ClassFile.of().parse(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, Map<String, Object>> clauses(AttributedElement element) {
    Map<String, Map<String, Object>> clauses = new HashMap<>();
    element
        .findAttribute(Attributes.runtimeInvisibleAnnotations())
        .ifPresent(
            attribute ->
                attribute.annotations().stream()
                    .filter(each -> each.classSymbol().packageName().equals(VOCABULARY))
                    .forEach(each -> clauses.put(each.classSymbol().displayName(), values(each))));
    return clauses;
  }

  private static Map<String, Object> values(Annotation annotation) {
    Map<String, Object> values = new HashMap<>();
    for (AnnotationElement element : annotation.elements()) {
      Object value = value(element.value());
      if (value != null) {
        values.put(element.name().stringValue(), value);
      }
    }
    return values;
  }

  private static @Nullable Object value(AnnotationValue value) {
    return switch (value) {
      case AnnotationValue.OfInt each -> each.intValue();
      case AnnotationValue.OfLong each -> each.longValue();
      case AnnotationValue.OfBoolean each -> each.booleanValue();
      case AnnotationValue.OfString each -> each.stringValue();
      case AnnotationValue.OfArray each ->
          each.values().stream().map(DeclarationReader::value).filter(Objects::nonNull).toList();
      case AnnotationValue.OfAnnotation each -> values(each.annotation());
      case AnnotationValue.OfClass each -> nameOf(each.classSymbol());
      case AnnotationValue.OfEnum each -> each.constantName().stringValue();
      default -> null;
    };
  }

  /// The name of a class by its descriptor, such as `Lexample/Mode;`.
  private static String nameOf(ClassDesc type) {
    String descriptor = type.descriptorString();
    return type.isClassOrInterface()
        ? descriptor.substring(1, descriptor.length() - 1).replace('/', '.')
        : descriptor;
  }
}
