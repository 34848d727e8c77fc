package dev.wireglass.processor.export;

import static java.util.stream.Collectors.toMap;

import dev.wireglass.processor.expression.Similar;
import java.util.Arrays;
import java.util.List;
import java.util.ServiceLoader;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// The value of the option `wireglass.export`: names of formats, separated by commas.
///
/// @param formats those that are wanted, in the order of the option
/// @param errors what is wrong with the names that are no formats
public record ExportOption(List<ExportFormat> formats, List<String> errors) {
  /// The name of the option.
  public static final String NAME = "wireglass.export";

  public ExportOption {
    formats = List.copyOf(formats);
    errors = List.copyOf(errors);
  }

  /// Understands the value of the option; null when it is not given.
  public static ExportOption of(@Nullable String value) {
    SortedMap<String, ExportFormat> known = known();
    List<String> names =
        value == null
            ? List.of()
            : Arrays.stream(value.split(",")).map(String::strip).distinct().toList();
    return new ExportOption(
        names.stream().filter(known::containsKey).map(known::get).toList(),
        names.stream()
            .filter(name -> !known.containsKey(name))
            .map(name -> error(name, known))
            .toList());
  }

  private static SortedMap<String, ExportFormat> known() {
    return ServiceLoader.load(ExportFormat.class, ExportFormat.class.getClassLoader()).stream()
        .map(ServiceLoader.Provider::get)
        .collect(toMap(ExportFormat::name, format -> format, (one, _) -> one, TreeMap::new));
  }

  private static String error(String name, SortedMap<String, ExportFormat> known) {
    String nearest = Similar.nearest(name, known.keySet());
    return "-A%s: no format is called \"%s\"; %s"
        .formatted(
            NAME,
            name,
            nearest == null
                ? "there are " + String.join(", ", known.keySet())
                : "did you mean " + nearest + "?");
  }
}
