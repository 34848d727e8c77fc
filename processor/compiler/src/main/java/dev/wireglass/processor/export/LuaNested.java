package dev.wireglass.processor.export;

import dev.wireglass.annotation.Order;
import dev.wireglass.processor.expression.Expression.Name;
import dev.wireglass.processor.model.HeaderReference;
import dev.wireglass.processor.plan.Listing;
import dev.wireglass.processor.plan.Member;
import dev.wireglass.processor.plan.Presence;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Headers within a header, and lists of them. All scripts share the table `wireglass_headers`, in
/// which each header leaves what those around it ask: whether it can be read, and how long it is.
///
/// @param lua the outer header
record LuaNested(LuaHeader lua) {
  private static final String FAULT =
      """
      -- Why a header within this one cannot be read, or nil. If it is not loaded, nobody knows.
      local function fault_of(name, buffer, start, size)
        local inner = _G.wireglass_headers and _G.wireglass_headers[name]
        local nothing = {len = function() return 0 end}
        return inner and inner.fault(size > 0 and buffer(start, size):tvb() or nothing)
      end
      """;

  private static final String SHOW =
      """
      local function show(name, buffer, packet, tree)
        local found, inner = pcall(Dissector.get, name)
        if found and inner then
          inner:call(buffer, packet, tree)
        end
      end
      """;

  private static final String SHOW_LIST =
      """
      -- Shows the elements of a list, up to the first that cannot be read.
      local function show_list(name, range, packet, tree, count, is_last)
        local inner = _G.wireglass_headers and _G.wireglass_headers[name]
        local at, index = 0, 0
        while inner and at < range:len() and index < count do
          local element = range(at, range:len() - at):tvb()
          if inner.fault(element) then
            return
          end
          show(name, element, packet, tree)
          if is_last(element) then
            return
          end
          at = at + inner.size(element)
          index = index + 1
        end
      end
      """;

  /// Whether there are any.
  boolean hasAny() {
    return lua.plan().slices().anyMatch(slice -> slice.view().header() != null);
  }

  /// What some of the lines call.
  List<String> called(List<String> lines) {
    List<String> called = new ArrayList<>();
    String all = String.join("\n", lines);
    boolean hasList = all.contains(" show_list(");
    if (all.contains(" fault_of(")) {
      addHelper(called, FAULT);
    }
    if (hasList || all.contains(" show(")) {
      addHelper(called, SHOW);
    }
    if (hasList) {
      addHelper(called, SHOW_LIST);
    }
    return called;
  }

  private static void addHelper(List<String> lines, String helper) {
    helper.lines().forEach(lines::add);
    lines.add("");
  }

  /// Asks a header within this one, where it is there, whether it can be read.
  void addFault(List<String> lines, Member.Slice slice, HeaderReference inner) {
    Presence presence = lua.plan().presence(slice.name());
    String isThere =
        presence == null
            ? ""
            : "(" + new LuaLengths(lua).condition(presence.condition().expression()) + ") and ";
    lines.add(
        "  local why = %sfault_of(%s, buffer, %s, %s)"
            .formatted(isThere, dissector(inner), lua.offset(slice.place()), lua.content(slice)));
    lines.add("  if why then");
    lines.add("    return " + LuaNames.quoted(slice.name() + ": ") + " .. why");
    lines.add("  end");
  }

  /// Shows a header below the item of its bytes.
  String shown(HeaderReference inner, String item, String range) {
    return "show(%s, %s:tvb(), packet, %s)".formatted(dissector(inner), range, item);
  }

  /// Shows the elements of a list below the item of its bytes.
  String shown(Listing list, String item, String range) {
    String count =
        list.count() == null
            ? "math.huge"
            : LuaNames.entry("count", list.name()) + "(" + lua.arguments() + ")";
    String last =
        list.until() == null
            ? "function() return false end"
            : LuaNames.entry("is_last", list.name());
    if (list.until() != null && list.elementPlan().isOrderedAtRuntime()) {
      last = "function(element) return " + last + "(element, little_endian) end";
    }
    return "show_list(%s, %s, packet, %s, %s, %s)"
        .formatted(dissector(list.element()), range, item, count, last);
  }

  /// The name of the dissector of a header within.
  private static String dissector(HeaderReference inner) {
    String name = LuaNames.protocol(inner.name());
    return inner.order() == Order.RUNTIME
        ? "little_endian and \"%s_le\" or \"%s_be\"".formatted(name, name)
        : LuaNames.quoted(name);
  }

  /// The table of numbers of elements, if there are any.
  List<String> counts() {
    return lua.plan().listings().stream()
            .anyMatch(list -> list.count() != null && !Unsaid.isCountedByLimit(list))
        ? List.of("local count = {}")
        : List.of();
  }

  /// The functions that tell the last element of a list.
  List<String> lasts() {
    List<String> lines = new ArrayList<>();
    for (Listing list : lua.plan().listings()) {
      if (list.until() != null) {
        if (lines.isEmpty()) {
          lines.add("local is_last = {}");
        }
        addLast(lines, list);
        lines.add("");
      }
    }
    return lines;
  }

  private void addLast(List<String> lines, Listing list) {
    LuaHeader element = new LuaHeader(ElementHeader.of(lua.plan(), list), list.elementPlan());
    Set<String> names = list.until().names().stream().map(Name::name).collect(Collectors.toSet());
    LuaLengths calculator = new LuaLengths(element);
    List<String> functions = new ArrayList<>();
    List<String> lengths = calculator.lines();
    String isLast =
        "%s = function(%s) return %s end"
            .formatted(
                LuaNames.entry("is_last", list.name()),
                element.arguments(),
                calculator.condition(list.until()));
    List<String> callers = new ArrayList<>(lengths);
    callers.add(isLast);
    functions.addAll(LuaLengths.called(callers));
    functions.addAll(new LuaReads(element, names).lines());
    functions.addAll(new LuaNested(element).counts());
    functions.addAll(lengths);
    functions.add(isLast);
    lines.add("do");
    functions.forEach(line -> lines.add(line.isEmpty() ? "" : "  " + line));
    lines.add("end");
  }

  /// What headers around this one ask of it.
  List<String> published() {
    List<String> lines = new ArrayList<>();
    lines.add("-- For headers that this one stands in.");
    lines.add("_G.wireglass_headers = _G.wireglass_headers or {}");
    if (lua.plan().isOrderedAtRuntime()) {
      addPublished(lines, "_be", "buffer, false", "local little_endian = false; ");
      addPublished(lines, "_le", "buffer, true", "local little_endian = true; ");
    } else {
      addPublished(lines, "", "", "");
    }
    return lines;
  }

  private void addPublished(
      List<String> lines, String order, String arguments, String littleEndian) {
    lines.add("_G.wireglass_headers." + lua.protocol() + order + " = {");
    lines.add(
        arguments.isEmpty()
            ? "  fault = fault,"
            : "  fault = function(buffer) return fault(" + arguments + ") end,");
    lines.add("  size = function(buffer) " + littleEndian + "return " + lua.end() + " end,");
    lines.add("}");
  }
}
