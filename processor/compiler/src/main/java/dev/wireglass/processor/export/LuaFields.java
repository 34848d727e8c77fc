package dev.wireglass.processor.export;

import static java.util.stream.Collectors.joining;

import dev.wireglass.processor.model.Carrier;
import dev.wireglass.processor.model.FlagSet;
import dev.wireglass.processor.plan.Member;
import java.util.ArrayList;
import java.util.List;

/// What Wireshark is told of the fields.
///
/// @param lua the header
record LuaFields(LuaHeader lua) {
  /// The most bits of a mask in Wireshark 4.0.
  private static final int MASK_BITS = 32;

  /// The table of fields.
  List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add("local fields = {");
    for (Member member : lua.plan().members()) {
      switch (member) {
        case Member.Number number -> {
          lines.add(number(number));
          if (number.flags() != null) {
            number.flags().flags().forEach(flag -> lines.add(flag(number, flag)));
          }
        }
        case Member.Slice slice -> lines.add(bytes(slice.name()));
        case Member.Payload payload -> lines.add(bytes(payload.name()));
        case Member.Length _ -> {}
      }
    }
    lines.add("}");
    return lines;
  }

  private String bytes(String name) {
    return field(name, "bytes", name, "");
  }

  /// What a flag is called among the fields.
  static String flag(String number, String flag) {
    return number + "." + flag;
  }

  private String flag(Member.Number number, FlagSet.Flag flag) {
    int bit = (LuaHeader.touched(number).low() + flag.bit()) % 8;
    return field(
        flag(number.name(), flag.name()), "bool", flag.name(), ", 8, nil, " + hex(1L << bit));
  }

  private String number(Member.Number number) {
    Touched touched = LuaHeader.touched(number);
    boolean isMasked = !touched.isFilledBy(number.width()) && hasMask(touched);
    String mask = isMasked ? hex(((1L << number.width()) - 1) << touched.low()) : "";
    if (number.carrier() == Carrier.Primitive.BOOLEAN) {
      return field(
          number.name(), "bool", number.name(), ", " + 8 * touched.bytes() + ", nil, " + mask);
    }
    int bytes = Math.min(8, touched.bytes());
    int bits = bytes > 4 ? 64 : 8 * bytes;
    String names = names(number);
    String base = names.isEmpty() && !number.unit().isEmpty() ? "base.UNIT_STRING" : "base.DEC";
    String strings =
        base.equals("base.DEC") ? names : "{" + LuaNames.quoted(" " + number.unit()) + "}";
    String arguments = ", " + base;
    if (!strings.isEmpty() || isMasked) {
      arguments += ", " + (strings.isEmpty() ? "nil" : strings) + (isMasked ? ", " + mask : "");
    }
    return field(
        number.name(), (number.signed() ? "int" : "uint") + bits, number.name(), arguments);
  }

  /// Whether Wireshark can cut a number out of its bytes.
  static boolean hasMask(Touched touched) {
    return 8 * touched.bytes() <= MASK_BITS;
  }

  private static String names(Member.Number number) {
    if (!(number.carrier() instanceof Carrier.Enumeration type)) {
      return "";
    }
    String names =
        type.coded().stream()
            .filter(constant -> Math.abs(constant.code()) < 1L << LuaHeader.EXACT_BITS)
            .map(each -> "[%d] = %s".formatted(each.code(), LuaNames.quoted(each.name())))
            .collect(joining(", "));
    return names.isEmpty() ? "" : "{" + names + "}";
  }

  private String field(String name, String type, String label, String arguments) {
    return "  %s = ProtoField.%s(%s, %s%s),"
        .formatted(
            LuaNames.key(name),
            type,
            LuaNames.quoted(lua.protocol() + "." + abbreviation(name)),
            LuaNames.quoted(label),
            arguments);
  }

  private static String abbreviation(String name) {
    int dot = name.indexOf('.');
    return dot < 0
        ? LuaNames.plain(name)
        : LuaNames.plain(name.substring(0, dot)) + "." + LuaNames.plain(name.substring(dot + 1));
  }

  private static String hex(long mask) {
    return "0x%x".formatted(mask);
  }
}
