package dev.wireglass.processor;

import dev.wireglass.annotation.Order;
import dev.wireglass.processor.model.Carrier;
import dev.wireglass.processor.plan.DecoderPlan;
import dev.wireglass.processor.plan.Member;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.math.BigInteger;
import java.nio.ByteOrder;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What a generated decoder reads, as text: numbers in decimal, bytes in hex.
///
/// @param plan the plan of the decoder
/// @param type the decoder
record DecodedFields(DecoderPlan plan, Class<?> type) {

  static DecodedFields of(DecoderPlan plan, ClassLoader loader) throws ClassNotFoundException {
    return new DecodedFields(plan, loader.loadClass(plan.packageName() + "." + plan.decoder()));
  }

  /// Every number and range of bytes that is there by name, or null when the header cannot be read.
  @Nullable Map<String, String> read(byte[] bytes, int offset, int limit, ByteOrder order)
      throws ReflectiveOperationException {
    Object view = type.getConstructor().newInstance();
    if (!wrap(view, MemorySegment.ofArray(bytes), offset, limit, order)) {
      return null;
    }
    Map<String, String> fields = new LinkedHashMap<>();
    for (Member member : plan.members()) {
      if (isAbsent(view, member)) {
        continue;
      }
      switch (member) {
        case Member.Number number -> {
          boolean isCoded = number.carrier() instanceof Carrier.Enumeration;
          fields.put(
              number.name(), text(number, get(view, number.name() + (isCoded ? "Code" : ""))));
        }
        case Member.Slice slice -> fields.put(slice.name(), hex(get(view, slice.slice())));
        case Member.Payload payload -> fields.put(payload.name(), hex(get(view, payload.name())));
        case Member.Length _ -> {}
      }
    }
    return fields;
  }

  private boolean wrap(Object view, MemorySegment bytes, long offset, long limit, ByteOrder order)
      throws ReflectiveOperationException {
    if (plan.order() == Order.RUNTIME) {
      return (boolean)
          type.getMethod("tryWrap", MemorySegment.class, long.class, long.class, ByteOrder.class)
              .invoke(view, bytes, offset, limit, order);
    }
    return (boolean)
        type.getMethod("tryWrap", MemorySegment.class, long.class, long.class)
            .invoke(view, bytes, offset, limit);
  }

  private boolean isAbsent(Object view, Member member) throws ReflectiveOperationException {
    String name = member.name();
    return plan.presence(name) != null
        && !(boolean) get(view, "has" + Character.toUpperCase(name.charAt(0)) + name.substring(1));
  }

  private static Object get(Object view, String name)
      throws NoSuchMethodException, IllegalAccessException, InvocationTargetException {
    Method method = view.getClass().getMethod(name);
    return method.invoke(view);
  }

  private static String text(Member.Number number, Object value) {
    if (value instanceof Boolean set) {
      return set ? "1" : "0";
    }
    BigInteger signed = BigInteger.valueOf(((java.lang.Number) value).longValue());
    BigInteger modulus = BigInteger.TWO.pow(number.width());
    return (number.signed() ? signed : signed.mod(modulus)).toString();
  }

  private static String hex(Object segment) {
    return HexFormat.of().formatHex(((MemorySegment) segment).toArray(ValueLayout.JAVA_BYTE));
  }
}
