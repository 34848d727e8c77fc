package dev.wireglass.testkit;

import dev.wireglass.runtime.Verdict;
import java.lang.foreign.MemorySegment;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A generated decoder, called by the names of its methods.
///
/// @param type the decoder
/// @param ordered its methods take a byte order
/// @param statics its static methods that read, by name
record Decoder(Class<?> type, boolean ordered, Map<String, Method> statics) {

  static Decoder of(Declaration declaration) {
    Class<?> header = declaration.type();
    String simple = header.getName().substring(header.getPackageName().length());
    String name = header.getPackageName() + simple.replace('$', '_') + "Decoder";
    try {
      Class<?> type = Class.forName(name, true, header.getClassLoader());
      return new Decoder(type, declaration.isOrderedAtRuntime(), statics(type));
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException("no decoder was generated: " + name, e);
    }
  }

  /// Asked for once, since every question makes new copies of all.
  private static Map<String, Method> statics(Class<?> type) {
    Map<String, Method> statics = new HashMap<>();
    for (Method method : type.getMethods()) {
      if (Modifier.isStatic(method.getModifiers()) && method.getParameterCount() > 1) {
        statics.putIfAbsent(method.getName(), method);
      }
    }
    return statics;
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

  private static Object invoke(Method method, @Nullable Object on, Object... arguments) {
    try {
      return method.invoke(on, arguments);
    } catch (InvocationTargetException e) {
      throw new AssertionError(method + " threw " + e.getCause(), e.getCause());
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }
}
