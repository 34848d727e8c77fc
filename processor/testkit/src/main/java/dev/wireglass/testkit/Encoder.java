package dev.wireglass.testkit;

import java.lang.foreign.MemorySegment;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A generated encoder, called by the names of its methods. What it throws at misuse is passed on.
///
/// @param type the encoder
/// @param ordered its methods take a byte order
record Encoder(Class<?> type, boolean ordered) {

  static Encoder of(Declaration declaration) {
    return new Encoder(
        Decoder.beside(declaration.type(), "Encoder"), declaration.isOrderedAtRuntime());
  }

  /// An encoder at the start of a header.
  Object wrapped(MemorySegment bytes, long offset, long limit, ByteOrder order) {
    try {
      Object view = type.getConstructor().newInstance();
      List<Object> arguments = new ArrayList<>(List.of(bytes, offset, limit));
      if (ordered) {
        arguments.add(order);
      }
      invoke(method("wrap", arguments.size(), false), view, arguments.toArray());
      return view;
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(type.getName(), e);
    }
  }

  /// Writes a number through the static method of this name.
  void store(String name, MemorySegment bytes, long offset, long value, ByteOrder order) {
    List<Object> arguments = new ArrayList<>(List.of(bytes, offset));
    Method method = method(name, ordered ? 4 : 3, true);
    arguments.add(as(method.getParameterTypes()[2], value));
    if (ordered) {
      arguments.add(order);
    }
    invoke(method, null, arguments.toArray());
  }

  /// Writes a number through the method of the view.
  void set(Object view, String name, long value) {
    Method method = method(name, 1, false);
    invoke(method, view, as(method.getParameterTypes()[0], value));
  }

  /// Writes an enum constant or a range of bytes through the method of the view.
  void set(Object view, String name, Object value) {
    invoke(method(name, 1, false), view, value);
  }

  /// The constant of this name that an accessor may be set to.
  Object constant(String accessor, String name) {
    return Arrays.stream(method(accessor, 1, false).getParameterTypes()[0].getEnumConstants())
        .filter(each -> ((Enum<?>) each).name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  /// How many bits the type has that a number is given as.
  int carrierBits(String name) {
    Class<?> carrier = method(name, 1, false).getParameterTypes()[0];
    if (carrier == boolean.class) {
      return 1;
    }
    if (carrier == byte.class) {
      return Byte.SIZE;
    }
    if (carrier == short.class) {
      return Short.SIZE;
    }
    return carrier == int.class ? Integer.SIZE : Long.SIZE;
  }

  /// The view that writes a header within in place.
  Object nested(Object view, String name) {
    return invoke(method(name, 0, false), view);
  }

  /// Where the view has written up to.
  long end(Object view) {
    return (long) invoke(method("end", 0, false), view);
  }

  private Method method(String name, int parameters, boolean isStatic) {
    Optional<Method> found =
        Arrays.stream(type.getMethods())
            .filter(each -> each.getName().equals(name))
            .filter(each -> each.getParameterCount() == parameters)
            .filter(each -> Modifier.isStatic(each.getModifiers()) == isStatic)
            .filter(each -> each.getDeclaringClass() == type)
            .findFirst();
    return found.orElseThrow(
        () -> new IllegalStateException("%s has no %s".formatted(type.getName(), name)));
  }

  /// A number as the type of a parameter; a raw number keeps its pattern.
  private static Object as(Class<?> type, long value) {
    if (type == boolean.class) {
      return value != 0;
    }
    if (type == byte.class) {
      return (byte) value;
    }
    if (type == short.class) {
      return (short) value;
    }
    return type == int.class ? (Object) (int) value : (Object) value;
  }

  private static Object invoke(Method method, @Nullable Object on, Object... arguments) {
    try {
      return method.invoke(on, arguments);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof RuntimeException misuse) {
        throw misuse;
      }
      throw new AssertionError(method + " threw " + e.getCause(), e.getCause());
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }
}
