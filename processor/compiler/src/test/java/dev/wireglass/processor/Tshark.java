package dev.wireglass.processor;

import dev.wireglass.processor.export.Exported;
import dev.wireglass.processor.export.LuaFormat;
import dev.wireglass.processor.model.HeaderModel;
import dev.wireglass.processor.plan.Planner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Wireshark on the command line.
///
/// @param folder for scripts
record Tshark(Path folder) {

  /// The dissectors of some headers, each in a file.
  List<Path> scripts(List<HeaderModel> headers) throws IOException {
    List<Path> scripts = new ArrayList<>();
    for (HeaderModel header : headers) {
      Exported exported = new LuaFormat().export(header, Planner.plan(header));
      scripts.add(script(exported.fileName(), exported.text()));
    }
    return scripts;
  }

  Path script(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  /// The values of fields in every packet of a capture, without fields that are not there; of
  /// headers within headers, the outermost.
  List<Map<String, String>> read(Path capture, List<Path> scripts, List<String> fields) {
    return read(capture, scripts, fields, "f");
  }

  /// The same, with all values of a field, separated by commas.
  List<Map<String, String>> readAll(Path capture, List<Path> scripts, List<String> fields) {
    return read(capture, scripts, fields, "a");
  }

  private List<Map<String, String>> read(
      Path capture, List<Path> scripts, List<String> fields, String occurrence) {
    List<String> command = new ArrayList<>(List.of("tshark", "-n", "-r", capture.toString()));
    scripts.forEach(script -> command.addAll(List.of("-X", "lua_script:" + script)));
    command.addAll(List.of("-T", "fields", "-E", "occurrence=" + occurrence));
    fields.forEach(field -> command.addAll(List.of("-e", field)));
    return ForeignTool.run(folder, command).lines().map(line -> values(fields, line)).toList();
  }

  private static Map<String, String> values(List<String> fields, String line) {
    String[] values = line.split("\t", -1);
    Map<String, String> read = new LinkedHashMap<>();
    for (int i = 0; i < fields.size(); i++) {
      if (!values[i].isEmpty()) {
        read.put(fields.get(i), values[i]);
      }
    }
    return read;
  }
}
