package dev.wireglass.processor.export;

import dev.wireglass.annotation.Order;
import dev.wireglass.processor.plan.Demand;
import dev.wireglass.processor.plan.Extent;
import dev.wireglass.processor.plan.Listing;
import dev.wireglass.processor.plan.Member;
import dev.wireglass.processor.plan.Presence;
import dev.wireglass.processor.plan.Step;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/// The functions that read those numbers which something else depends on.
///
/// @param lua the header
/// @param also what somebody else needs
record LuaReads(LuaHeader lua, Set<String> also) {
  /// What is written in front, if a function calls it.
  private static final String UNSIGNED =
      """
      -- The bits behind the least significant ones of at most nine bytes.
      local function unsigned(range, little_endian, low, bits)
        local word
        if range:len() <= 8 then
          word = (little_endian and range:le_uint64() or range:uint64()):rshift(low)
        elseif little_endian then
          word = range(0, 8):le_uint64():rshift(low)
          word = word:bor(range(8, 1):uint64():lshift(64 - low))
        else
          word = range(1, 8):uint64():rshift(low)
          word = word:bor(range(0, 1):uint64():lshift(64 - low))
        end
        return word:lshift(64 - bits):rshift(64 - bits)
      end
      """;

  private static final String SIGNED =
      """
      -- The same in two's complement.
      local function signed(range, little_endian, low, bits)
        local word = Int64.new(unsigned(range, little_endian, low, bits))
        return word:lshift(64 - bits):arshift(64 - bits)
      end
      """;

  /// The functions, and what they call.
  List<String> lines() {
    Set<String> needed = needed();
    List<String> functions =
        lua.plan()
            .numbers()
            .filter(each -> needed.contains(each.name()))
            .map(this::function)
            .toList();
    List<String> lines = new ArrayList<>();
    String all = String.join("\n", functions);
    if (all.contains("signed(")) {
      UNSIGNED.lines().forEach(lines::add);
      lines.add("");
    }
    if (all.contains(" signed(")) {
      SIGNED.lines().forEach(lines::add);
      lines.add("");
    }
    // A number may stand behind a length, and a length needs numbers: so both tables are first.
    lines.add("local number, length = {}, {}");
    lines.addAll(functions);
    return lines;
  }

  private String function(Member.Number number) {
    String read = read(number);
    return "%s = function(%s) return %s end"
        .formatted(LuaNames.entry("number", number.name()), lua.arguments(), read);
  }

  /// A number of Lua, or `Int64` or `UInt64` where that cannot hold it.
  private String read(Member.Number number) {
    Touched touched = LuaHeader.touched(number);
    String range = lua.range(number);
    boolean isFilled = touched.isFilledBy(number.width()) && touched.bytes() <= 4;
    if (isFilled && !number.dependsOnOrder()) {
      String prefix = number.order() == Order.LITTLE_ENDIAN ? ":le_" : ":";
      return range + prefix + (number.signed() ? "int()" : "uint()");
    }
    boolean isBigEndian = number.order() != Order.LITTLE_ENDIAN && !number.dependsOnOrder();
    if (isBigEndian && !number.signed() && number.width() <= 32) {
      return "%s:bitfield(%d, %d)".formatted(range, touched.high(number.width()), number.width());
    }
    return "%s(%s, %s, %d, %d)%s"
        .formatted(
            number.signed() ? "signed" : "unsigned",
            range,
            LuaHeader.isLittleEndian(number),
            touched.low(),
            number.width(),
            LuaHeader.isWide(number) ? "" : ":tonumber()");
  }

  private Set<String> needed() {
    Set<String> needed = new HashSet<>(also);
    new LuaTree(lua).demands().stream().map(Demand::number).forEach(needed::add);
    lua.plan().members().forEach(member -> needed.addAll(needed(member)));
    lua.plan().steps().forEach(step -> needed.addAll(needed(step)));
    lua.plan().listings().stream()
        .map(Listing::count)
        .filter(Objects::nonNull)
        .forEach(count -> needed.addAll(names(count)));
    for (Presence presence : lua.plan().presences()) {
      needed.addAll(names(presence.condition()));
      needed.addAll(names(presence.length()));
    }
    return needed;
  }

  private static List<String> needed(Member member) {
    return switch (member) {
      case Member.Number number ->
          LuaTree.isValueGiven(number) ? List.of(number.name()) : List.of();
      case Member.Slice slice -> names(slice.length());
      case Member.Length length -> names(length.length());
      case Member.Payload payload -> {
        List<String> names = new ArrayList<>();
        if (payload.length() != null) {
          names.addAll(names(payload.length()));
        }
        if (!payload.choices().isEmpty()) {
          names.add(payload.selector());
        }
        yield names;
      }
    };
  }

  private static List<String> names(Extent extent) {
    return switch (extent) {
      case Extent.Fixed _, Extent.Terminated _ -> List.of();
      case Extent.Calculated calculated ->
          calculated.expression().names().stream().map(name -> name.name()).toList();
    };
  }

  private static List<String> needed(Step step) {
    return switch (step) {
      case Step.AtLeast least -> List.of(least.number());
      case Step.AtMost most -> List.of(most.number());
      case Step.FixedPart _,
          Step.Terminator _,
          Step.Reaches _,
          Step.NestedHeader _,
          Step.WholeHeader _ ->
          List.of();
    };
  }
}
