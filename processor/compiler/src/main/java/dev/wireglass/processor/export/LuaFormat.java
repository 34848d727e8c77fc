package dev.wireglass.processor.export;

import com.google.auto.service.AutoService;
import dev.wireglass.processor.model.HeaderModel;
import dev.wireglass.processor.plan.DecoderPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Dissectors of Wireshark, in Lua.
///
/// A header is a protocol of its own, in a file of its own, and finds the dissector of what follows
/// by its name when a packet is there: so files may be loaded in any order, and one may be missing.
/// It shows what the decoder shows, and refuses what the decoder refuses.
@AutoService(ExportFormat.class)
public final class LuaFormat implements ExportFormat {
  private static final String ADD =
      """
      local function add(tree, field, range, little_endian)
        return little_endian and tree:add_le(field, range) or tree:add(field, range)
      end
      """;

  @Override
  public String name() {
    return "lua";
  }

  @Override
  public Exported export(HeaderModel header, DecoderPlan plan) {
    LuaHeader lua = new LuaHeader(header, plan);
    List<String> lines = new ArrayList<>(introduction(lua));
    lines.addAll(new LuaFields(lua).lines());
    lines.add("header.fields = fields");
    lines.add("");
    lines.addAll(experts(lua));
    LuaTree tree = new LuaTree(lua);
    List<String> lengths = new LuaLengths(lua).lines();
    LuaNested nested = new LuaNested(lua);
    lines.addAll(LuaLengths.called(lengths));
    lines.addAll(new LuaReads(lua, Set.of()).lines());
    lines.addAll(nested.counts());
    lines.addAll(lengths);
    lines.add("");
    lines.addAll(nested.lasts());
    int called = lines.size();
    lines.addAll(new LuaChecks(lua).lines());
    lines.addAll(tree.payloads());
    List<String> dissect = tree.lines();
    if (dissect.stream().anyMatch(line -> line.contains(" add("))) {
      ADD.lines().forEach(lines::add);
      lines.add("");
    }
    lines.addAll(dissect);
    lines.add("");
    lines.addAll(called, nested.called(lines.subList(called, lines.size())));
    lines.addAll(dissectors(lua));
    lines.add("");
    lines.addAll(nested.published());
    return new Exported(plan.header().replace('.', '_') + ".lua", String.join("\n", lines) + "\n");
  }

  private static List<String> introduction(LuaHeader lua) {
    DecoderPlan plan = lua.plan();
    String from = plan.packageName().isEmpty() ? "" : plan.packageName() + ".";
    List<String> lines = new ArrayList<>();
    lines.add("-- Generated from " + from + plan.header() + (plan.spec().isEmpty() ? "" : ":"));
    plan.spec().lines().forEach(line -> lines.add("-- " + line));
    Unsaid.of(plan).forEach(each -> lines.add("-- " + each));
    lines.add(protocol("header", lua.protocol(), lua.header().simpleName()));
    return lines;
  }

  private static String protocol(String variable, String name, String description) {
    return "local %s = Proto(%s, %s)"
        .formatted(
            variable, LuaNames.quoted(name), LuaNames.quoted(description + " (" + name + ")"));
  }

  private static List<String> experts(LuaHeader lua) {
    List<String> lines = new ArrayList<>();
    addExpert(lines, lua, "unreadable", "group.MALFORMED, expert.severity.ERROR");
    boolean mayBeInvalid = !new LuaTree(lua).demands().isEmpty();
    if (mayBeInvalid) {
      addExpert(lines, lua, "invalid", "group.PROTOCOL, expert.severity.WARN");
    }
    lines.add("header.experts = " + (mayBeInvalid ? "{unreadable, invalid}" : "{unreadable}"));
    lines.add("");
    return lines;
  }

  private static void addExpert(List<String> lines, LuaHeader lua, String name, String kind) {
    lines.add(
        "local %s = ProtoExpert.new(%s, \"%s\","
            .formatted(name, LuaNames.quoted(lua.protocol() + ".expert." + name), name));
    lines.add("  expert." + kind + ")");
  }

  /// In either order, there are two dissectors of one protocol, and their names say which.
  private static List<String> dissectors(LuaHeader lua) {
    if (!lua.plan().isOrderedAtRuntime()) {
      return List.of("header.dissector = dissect");
    }
    List<String> lines = new ArrayList<>();
    for (String order : List.of("be", "le")) {
      String words = order.equals("le") ? "little-endian" : "big-endian";
      lines.add(
          protocol(order, lua.protocol() + "_" + order, lua.header().simpleName() + ", " + words));
      lines.add(order + ".dissector = function(buffer, packet, tree)");
      lines.add("  return dissect(buffer, packet, tree, " + order.equals("le") + ")");
      lines.add("end");
    }
    return lines;
  }
}
