package dev.wireglass.processor;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/// A number of a random declaration.
///
/// @param width how many bits it has
/// @param form the values of `@Bits` but for the width, and what the accessor returns
/// @param demand an annotation that narrows it, or empty
record RandomNumber(int width, Form form, String demand) {

  /// How the bits are read.
  private record Form(String values, String type) {
    boolean isPlainNumber() {
      return !values.contains("signed") && Character.isLowerCase(type.charAt(0));
    }
  }

  static RandomNumber of(RandomGenerator random, int width) {
    List<Form> forms = forms(width);
    Form form = forms.get(random.nextInt(forms.size()));
    return new RandomNumber(width, form, demand(random, width, form));
  }

  private static List<Form> forms(int width) {
    List<Form> forms = new ArrayList<>();
    int carrier = Byte.SIZE;
    for (String type : List.of("byte", "short", "int", "long")) {
      if (width < carrier) {
        forms.add(new Form("", type));
      }
      if (width <= carrier) {
        forms.add(new Form(", signed = true", type));
      }
      if (width == carrier) {
        forms.add(new Form(", raw = true", type));
      }
      carrier *= 2;
    }
    if (width == 1) {
      forms.add(new Form("", "boolean"));
    }
    if (width >= 3 && width < Long.SIZE) {
      forms.add(new Form("", "Codes"));
    }
    return forms;
  }

  /// Narrow enough to matter, wide enough to be met by chance.
  private static String demand(RandomGenerator random, int width, Form form) {
    if (width < 2 || width > 62 || random.nextInt(3) > 0) {
      return "";
    }
    long top = 1L << (form.values().contains("signed") ? width - 2 : width - 1);
    return switch (random.nextInt(5)) {
      case 4 -> form.isPlainNumber() ? "@Flags(Codes.Bit.class) " : "";
      case 3 -> "@OneOf({0, 1, %dL}) ".formatted(Math.max(2, top / 2));
      case 0 -> "@Range(min = %dL) ".formatted(1 + random.nextLong(Math.max(1, top / 2)));
      case 1 -> "@Range(max = %dL) ".formatted(Math.min(40, top));
      default -> "@Range(min = 1, max = %dL) ".formatted(top);
    };
  }

  /// An unsigned number of 64 bits has no place in an expression, nor has a boolean.
  boolean canBeCalculatedWith() {
    return !form.type().equals("boolean") && !(width == 64 && form.values().contains("raw"));
  }

  /// Whether it is a condition by itself.
  boolean isBoolean() {
    return form.type().equals("boolean");
  }

  /// @param more further values of `@Bits`
  String accessor(String name, String more) {
    String values = form.values() + more;
    String bits = values.isEmpty() ? Integer.toString(width) : "value = " + width + values;
    return "@Bits(%s) %s%s %s();".formatted(bits, demand, form.type(), name);
  }
}
