package dev.wireglass.testkit;

import dev.wireglass.runtime.Verdict;
import java.lang.foreign.MemorySegment;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A generated decoder, called by the names of its methods.
///
/// @param type the decoder
/// @param ordered its methods take a byte order
/// @param statics its static methods that read, by name
record Decoder(Class<?> type, boolean ordered, Map<String, Method> statics) {

  /// Behind the name of a static method that takes a flag.
  private static final String FLAG = "(flag)";

  static Decoder of(Declaration declaration) {
    Class<?> type = beside(declaration.type(), "Decoder");
    return new Decoder(type, declaration.isOrderedAtRuntime(), statics(type));
  }

  /// The class that was generated for a header.
  ///
  /// @param suffix what its name ends with
  static Class<?> beside(Class<?> header, String suffix) {
    String simple = header.getName().substring(header.getPackageName().length());
    String name = header.getPackageName() + simple.replace('$', '_') + suffix;
    try {
      return Class.forName(name, true, header.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(
          "no %s was generated: %s".formatted(suffix.toLowerCase(Locale.ROOT), name), e);
    }
  }

  /// Asked for once, since every question makes new copies of all.
  private static Map<String, Method> statics(Class<?> type) {
    Map<String, Method> statics = new HashMap<>();
    for (Method method : type.getMethods()) {
      if (Modifier.isStatic(method.getModifiers()) && method.getParameterCount() > 1) {
        statics.putIfAbsent(method.getName() + (takesFlag(method) ? FLAG : ""), method);
      }
    }
    return statics;
  }

  private static boolean takesFlag(Method method) {
    Class<?>[] parameters = method.getParameterTypes();
    return parameters[parameters.length - 1].isEnum();
  }

  /// Whether a flag is set, as the static method and the view say.
  ///
  /// @param flag the name of the constant
  List<Object> isSet(
      String name, String flag, MemorySegment bytes, long offset, ByteOrder order, Object view) {
    Method method = statics.get(name + FLAG);
    if (method == null) {
      throw new IllegalStateException(type.getName() + " has no flags in " + name);
    }
    Class<?> flags = method.getParameterTypes()[method.getParameterCount() - 1];
    Object constant =
        Arrays.stream(flags.getEnumConstants())
            .filter(each -> ((Enum<?>) each).name().equals(flag))
            .findFirst()
            .orElseThrow();
    Object[] arguments =
        ordered
            ? new Object[] {bytes, offset, order, constant}
            : new Object[] {bytes, offset, constant};
    return List.of(invoke(method, null, arguments), get(view, name, flags, constant));
  }

  /// Calls a method of a view with one argument.
  static Object get(Object view, String name, Class<?> parameter, Object argument) {
    try {
      return invoke(view.getClass().getMethod(name, parameter), view, argument);
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException(e);
    }
  }

  Verdict check(MemorySegment bytes, long offset, long limit, ByteOrder order) {
    return (Verdict) call("check", bytes, offset, limit, order);
  }

  /// Calls the static method of this name.
  Object call(String name, MemorySegment bytes, long offset, long limit, ByteOrder order) {
    Method method = statics.get(name);
    if (method == null) {
      throw new IllegalStateException(type.getName() + " has no static " + name);
    }
    return invoke(method, null, arguments(method, bytes, offset, limit, order));
  }

  private Object[] arguments(
      Method method, MemorySegment bytes, long offset, long limit, ByteOrder order) {
    List<Object> arguments = new ArrayList<>(List.of(bytes, offset));
    if (method.getParameterCount() - (ordered ? 1 : 0) > 2) {
      arguments.add(limit);
    }
    if (ordered) {
      arguments.add(order);
    }
    return arguments.toArray();
  }

  /// Calls the static method of this name that takes one more argument, behind the others.
  Object callWith(
      String name, Object more, MemorySegment bytes, long offset, long limit, ByteOrder order) {
    Method method = statics.get(name);
    if (method == null) {
      throw new IllegalStateException(type.getName() + " has no static " + name);
    }
    List<Object> arguments = new ArrayList<>(List.of(bytes, offset));
    if (method.getParameterCount() - (ordered ? 1 : 0) > 3) {
      arguments.add(limit);
    }
    if (ordered) {
      arguments.add(order);
    }
    arguments.add(more);
    return invoke(method, null, arguments.toArray());
  }

  /// A view that is wrapped around a header, or null when it cannot be.
  Object wrapped(MemorySegment bytes, long offset, long limit, ByteOrder order) {
    try {
      Object view = type.getConstructor().newInstance();
      for (Method method : type.getMethods()) {
        if (method.getName().equals("wrap")) {
          invoke(method, view, arguments(method, bytes, offset, limit, order));
        }
      }
      return view;
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(type.getName(), e);
    }
  }

  /// Calls the accessor of a view.
  static Object get(Object view, String name) {
    try {
      return invoke(view.getClass().getMethod(name), view);
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException(e);
    }
  }

  static Object invoke(Method method, @Nullable Object on, Object... arguments) {
    try {
      return method.invoke(on, arguments);
    } catch (InvocationTargetException e) {
      throw new AssertionError(method + " threw " + e.getCause(), e.getCause());
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }
}
