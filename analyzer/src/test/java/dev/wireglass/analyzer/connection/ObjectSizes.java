package dev.wireglass.analyzer.connection;

import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

/// How much room objects take in a 64-bit JVM with heaps below 32 GB: headers of 12 bytes, those of
/// arrays of 16, references of 4, all of it in multiples of 8.
final class ObjectSizes {
  private static final int HEADER = 12;
  private static final int ARRAY_HEADER = 16;
  private static final int REFERENCE = 4;
  private static final int ALIGNMENT = 8;

  private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());

  /// Leaves out from now on what can be reached from an object, as others share it.
  ObjectSizes without(Object shared) {
    of(shared);
    return this;
  }

  /// Leaves out from now on an object and what only it can reach.
  ObjectSizes beside(Object shared) {
    seen.add(shared);
    return this;
  }

  /// The bytes of all that can be reached from an object and was not counted before.
  long of(Object object) {
    if (!seen.add(object) || object instanceof Enum) {
      return 0;
    }
    if (object instanceof String text) {
      return aligned(HEADER + 12) + aligned(ARRAY_HEADER + text.length());
    }
    return object.getClass().isArray() ? ofArray(object) : ofFields(object);
  }

  private long ofArray(Object array) {
    var element = array.getClass().getComponentType();
    int length = Array.getLength(array);
    long bytes = aligned(ARRAY_HEADER + (long) length * width(element));
    for (int at = 0; !element.isPrimitive() && at < length; at++) {
      bytes += ofReference(Array.get(array, at));
    }
    return bytes;
  }

  private long ofFields(Object object) {
    long fields = HEADER;
    long others = 0;
    for (var field : object.getClass().getDeclaredFields()) {
      if (!Modifier.isStatic(field.getModifiers())) {
        fields += width(field.getType());
        others += field.getType().isPrimitive() ? 0 : ofReference(value(field, object));
      }
    }
    return aligned(fields) + others;
  }

  private long ofReference(Object object) {
    return object == null ? 0 : of(object);
  }

  private static Object value(Field field, Object object) {
    try {
      field.setAccessible(true);
      return field.get(object);
    } catch (IllegalAccessException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static int width(Class<?> type) {
    if (!type.isPrimitive()) {
      return REFERENCE;
    }
    if (type == long.class || type == double.class) {
      return Long.BYTES;
    }
    if (type == int.class || type == float.class) {
      return Integer.BYTES;
    }
    return type == char.class || type == short.class ? Short.BYTES : 1;
  }

  private static long aligned(long bytes) {
    return (bytes + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT;
  }
}
