package dev.wireglass.processor.export;

import dev.wireglass.annotation.Order;
import dev.wireglass.processor.model.Accessor;
import dev.wireglass.processor.model.HeaderModel;
import dev.wireglass.processor.model.HeaderReference;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Names as Kaitai wants them: lower case with `_` between words, each meaning one thing.
final class KaitaiNames {
  /// Words of its expressions.
  private static final Set<String> KEYWORDS = Set.of("and", "or", "not", "true", "false");

  private final Map<String, String> ids = new HashMap<>();
  private final Set<String> taken = new HashSet<>(Set.of("islittleendian"));

  KaitaiNames(HeaderModel header) {
    header.accessors().stream()
        .filter(accessor -> !accessor.layouts().isEmpty())
        .map(Accessor::name)
        .forEach(name -> ids.put(name, fresh(snake(name))));
  }

  /// The attribute of an accessor.
  String of(String accessor) {
    return ids.get(accessor);
  }

  /// A name that nothing has yet, also not in languages that drop the `_`.
  String fresh(String wanted) {
    String name = wanted;
    for (int i = 2; !taken.add(name.replace("_", "")); i++) {
      name = wanted + "_n" + i;
    }
    return name;
  }

  /// The type, and so the file, of a header.
  static String type(String header) {
    return snake(header.replace('.', '_'));
  }

  /// The type of a header, with what tells its byte order if nothing else does.
  static String type(HeaderReference header, String isLittleEndian) {
    String type = type(header.name());
    return header.order() == Order.RUNTIME ? type + "(" + isLittleEndian + ")" : type;
  }

  /// A name of Java in lower case.
  static String snake(String name) {
    String words =
        name.replaceAll("([a-z0-9])([A-Z])", "$1_$2")
            .toLowerCase(Locale.ROOT)
            .codePoints()
            .mapToObj(KaitaiNames::plain)
            .collect(Collectors.joining());
    boolean isName = Character.isLetter(words.charAt(0)) && !KEYWORDS.contains(words);
    return isName ? words : "x_" + words;
  }

  private static String plain(int letter) {
    boolean isPlain = letter < 128 && (Character.isLetterOrDigit(letter) || letter == '_');
    return isPlain ? Character.toString(letter) : "u%04x".formatted(letter);
  }
}
