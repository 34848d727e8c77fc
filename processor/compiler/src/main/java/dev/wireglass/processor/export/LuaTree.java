package dev.wireglass.processor.export;

import dev.wireglass.annotation.Encoding;
import dev.wireglass.annotation.Order;
import dev.wireglass.processor.model.FlagSet;
import dev.wireglass.processor.model.NestedHeader;
import dev.wireglass.processor.model.View;
import dev.wireglass.processor.plan.Demand;
import dev.wireglass.processor.plan.Extent;
import dev.wireglass.processor.plan.Member;
import dev.wireglass.processor.plan.Step;
import java.util.ArrayList;
import java.util.List;

/// The function that shows a header and hands on what follows it.
///
/// @param lua the header
record LuaTree(LuaHeader lua) {
  /// Whether Wireshark has to be told the value, because it cannot cut it out itself.
  static boolean isValueGiven(Member.Number number) {
    Touched touched = LuaHeader.touched(number);
    return touched.bytes() > 8
        || !touched.isFilledBy(number.width()) && !LuaFields.hasMask(touched);
  }

  List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add(
        "local function dissect(buffer, packet, tree"
            + (lua.plan().isOrderedAtRuntime() ? ", little_endian)" : ")"));
    lines.add(column());
    lines.add("  local subtree = tree:add(header, buffer())");
    lines.add("  local why = fault(" + lua.arguments() + ")");
    lines.add("  if why then");
    lines.add("    subtree:add_proto_expert_info(unreadable, why)");
    lines.add("    return buffer:len()");
    lines.add("  end");
    lines.add("  subtree:set_len(" + lua.end() + ")");
    List<String> items = new ArrayList<>();
    lua.plan().members().forEach(member -> add(items, member));
    if (items.stream().anyMatch(item -> item.strip().startsWith("item = "))) {
      lines.add("  local item");
    }
    lines.addAll(items);
    if (lua.plan().payload() == null) {
      addColumn(lines);
      lines.add("  return " + lua.end());
    }
    lines.add("end");
    return lines;
  }

  /// Headers within have put their names there.
  private void addColumn(List<String> lines) {
    if (new LuaNested(lua).hasAny()) {
      lines.add(column());
    }
  }

  private String column() {
    return "  packet.cols.protocol = " + LuaNames.quoted(lua.header().simpleName());
  }

  private void add(List<String> lines, Member member) {
    switch (member) {
      case Member.Number number -> addNumber(lines, number);
      case Member.Slice slice -> addSlice(lines, slice);
      case Member.Length _ -> {}
      case Member.Payload payload -> addPayload(lines, payload);
    }
  }

  private void addNumber(List<String> lines, Member.Number number) {
    List<String> more = new ArrayList<>();
    if (number.flags() != null) {
      number.flags().flags().forEach(flag -> more.add("  " + flag(number, flag)));
    }
    demands().stream()
        .filter(demand -> demand.number().equals(number.name()))
        .forEach(demand -> addDemand(more, demand));
    more.addFirst((more.isEmpty() ? "  " : "  item = ") + item(number));
    if (lua.plan().presence(number.name()) == null) {
      lines.addAll(more);
    } else {
      lines.add("  if " + lua.length(number.name()) + " > 0 then");
      more.forEach(line -> lines.add("  " + line));
      lines.add("  end");
    }
  }

  private String item(Member.Number number) {
    String field = LuaNames.entry("fields", number.name());
    if (isValueGiven(number)) {
      return "subtree:add(%s, %s, %s)".formatted(field, lua.range(number), value(number));
    }
    if (number.dependsOnOrder()) {
      return "add(subtree, %s, %s, little_endian)".formatted(field, lua.range(number));
    }
    boolean isReversed =
        number.order() == Order.LITTLE_ENDIAN && LuaHeader.touched(number).bytes() > 1;
    return "subtree:%s(%s, %s)".formatted(isReversed ? "add_le" : "add", field, lua.range(number));
  }

  /// Wireshark takes numbers of more than 32 bits as `Int64` or `UInt64` only.
  private String value(Member.Number number) {
    String read = lua.number(number.name());
    return LuaHeader.isWide(number)
        ? read
        : (number.signed() ? "Int64" : "UInt64") + ".new(" + read + ")";
  }

  private String flag(Member.Number number, FlagSet.Flag flag) {
    return "item:add(%s, %s)"
        .formatted(
            LuaNames.entry("fields", LuaFields.flag(number.name(), flag.name())),
            lua.byteOf(number, flag.bit()));
  }

  /// What a number of a header that can be read may not keep.
  List<Demand> demands() {
    return lua.plan().demands().stream()
        .filter(demand -> !(demand instanceof Demand.Whole) && !isChecked(demand))
        .toList();
  }

  /// A bound that makes a header unreadable has been looked at before.
  private boolean isChecked(Demand demand) {
    return lua.plan().steps().stream()
        .anyMatch(
            step ->
                switch (step) {
                  case Step.AtLeast least ->
                      least.number().equals(demand.number())
                          && least.declared().equals(demand.declared());
                  case Step.AtMost most ->
                      most.number().equals(demand.number())
                          && most.declared().equals(demand.declared());
                  case Step.FixedPart _,
                      Step.Terminator _,
                      Step.Reaches _,
                      Step.NestedHeader _,
                      Step.WholeHeader _ ->
                      false;
                });
  }

  private void addDemand(List<String> lines, Demand demand) {
    lines.add("  if " + new LuaChecks(lua).violated(demand) + " then");
    lines.add(
        "    item:add_proto_expert_info(invalid, "
            + LuaNames.quoted(LuaChecks.notAsDeclared(demand.number(), demand.declared()))
            + ")");
    lines.add("  end");
  }

  private void addSlice(List<String> lines, Member.Slice slice) {
    String length = lua.content(slice);
    String range = "buffer(%s, %s)".formatted(lua.offset(slice.place()), length);
    String add = view(slice, range);
    if (slice.length() instanceof Extent.Fixed) {
      lines.add("  " + add);
    } else {
      lines.add("  if " + length + " > 0 then");
      lines.add("    " + add);
      lines.add("  end");
    }
  }

  /// Text stands behind its bytes, headers below them.
  private String view(Member.Slice slice, String range) {
    String add = "subtree:add(%s, %s)".formatted(LuaNames.entry("fields", slice.name()), range);
    return switch (slice.view()) {
      case View.Slice _, View.Options _ -> add;
      case View.Nested(NestedHeader nested) ->
          new LuaNested(lua).shown(nested.reference(), add, range);
      case View.Elements _ when Unsaid.isCountedByLimit(lua.plan().listing(slice.name())) -> add;
      case View.Elements _ ->
          new LuaNested(lua).shown(lua.plan().listing(slice.name()), add, range);
      case View.Characters characters ->
          add
              + ":append_text(\" \\\"\" .. %s:string(%s) .. \"\\\"\")"
                  .formatted(range, encoding(characters.encoding()));
    };
  }

  private static String encoding(Encoding encoding) {
    return switch (encoding) {
      case UTF_8 -> "ENC_UTF_8";
      case US_ASCII -> "ENC_ASCII";
      case ISO_8859_1 -> "ENC_ISO_8859_1";
      case UTF_16BE -> "ENC_UTF_16 + ENC_BIG_ENDIAN";
      case UTF_16LE -> "ENC_UTF_16 + ENC_LITTLE_ENDIAN";
    };
  }

  private void addPayload(List<String> lines, Member.Payload payload) {
    addColumn(lines);
    lines.add("  local start = " + lua.end());
    lines.add("  local size = buffer:len() - start");
    if (payload.length() != null) {
      lines.add("  size = math.max(0, math.min(size, " + lua.length(payload.name()) + "))");
    }
    lines.add("  if size == 0 then");
    lines.add("    return start");
    lines.add("  end");
    lines.add("  local payload = buffer(start, size)");
    lines.add("  subtree:add(" + LuaNames.entry("fields", payload.name()) + ", payload)");
    if (!payload.choices().isEmpty()) {
      lines.add("  local found, following = pcall(Dissector.get, " + following(payload) + ")");
      lines.add("  if found and following then");
      lines.add("    following:call(payload:tvb(), packet, tree)");
      lines.add("  end");
    }
    lines.add("  return start + size");
  }

  /// The name of the dissector of what follows; none has the empty name.
  private String following(Member.Payload payload) {
    String read = lua.number(payload.selector());
    boolean isWide = LuaHeader.isWide(lua.numbers().get(payload.selector()));
    String key = isWide ? "tostring(" + read + ")" : "string.format(\"%d\", " + read + ")";
    String table =
        isOrderPassed(payload) ? "(little_endian and payloads_le or payloads_be)" : "payloads";
    return lua.ifThere(payload.selector()) + table + "[" + key + "] or \"\"";
  }

  private static boolean isOrderPassed(Member.Payload payload) {
    return payload.choices().stream().anyMatch(choice -> choice.order() == Order.RUNTIME);
  }

  /// The names of the dissectors of what may follow.
  List<String> payloads() {
    Member.Payload payload = lua.plan().payload();
    List<String> lines = new ArrayList<>();
    if (payload != null && !payload.choices().isEmpty()) {
      for (String order : isOrderPassed(payload) ? List.of("_be", "_le") : List.of("")) {
        lines.add("local payloads" + order + " = {");
        payload.choices().forEach(choice -> lines.add(payload(choice, order)));
        lines.add("}");
        lines.add("");
      }
    }
    return lines;
  }

  private static String payload(Member.Choice choice, String order) {
    String protocol =
        LuaNames.protocol(choice.header()) + (choice.order() == Order.RUNTIME ? order : "");
    return "  [\"%d\"] = %s,".formatted(choice.value(), LuaNames.quoted(protocol));
  }
}
