package dev.wireglass.processor.export;

import dev.wireglass.annotation.BitOrder;
import dev.wireglass.annotation.Order;
import dev.wireglass.processor.model.Carrier;
import dev.wireglass.processor.model.Field;
import dev.wireglass.processor.model.PlacedField;
import dev.wireglass.processor.model.Word;
import java.util.List;

/// Numbers: an attribute each, and a value where Kaitai's own type is another number.
///
/// @param kaitai the header
record KaitaiNumbers(KaitaiHeader kaitai) {
  /// The most bits that a calculated value has unless it is told to have more.
  private static final int NARROW = 31;

  /// Adds the numbers of a word.
  void add(Word word) {
    List<Field.Bits> fields =
        word.parts().stream().map(PlacedField::field).map(Field.Bits.class::cast).toList();
    if (!word.isDivided()) {
      addWhole(fields.getFirst());
    } else if (kaitai.header().bitsFollowBytes()) {
      fields.forEach(this::addBits);
    } else {
      addDivided(word, fields);
    }
    addCheck(kaitai.conditions(fields));
  }

  private void addCheck(List<String> conditions) {
    if (!conditions.isEmpty()) {
      kaitai.more("valid:");
      kaitai.more("  " + Yaml.pair("expr", String.join(" and ", conditions)));
    }
  }

  /// A number of whole bytes.
  private void addWhole(Field.Bits field) {
    int width = field.width();
    Order order = kaitai.header().order(field.clause());
    if (Integer.bitCount(width) == 1) {
      String suffix = order == kaitai.header().clause().order() || width == 8 ? "" : suffix(order);
      String type = (field.clause().signed() ? "s" : "u") + width / 8 + suffix;
      kaitai.attribute(
          kaitai.numberOf(field),
          "type: " + type,
          kaitai.ifThere(field.name()),
          kaitai.documentation(field));
      addNames(field);
    } else if (order == Order.RUNTIME) {
      addInEitherOrder(field);
    } else {
      addBits(field, "b" + width + suffix(order));
    }
  }

  private static String suffix(Order order) {
    return order == Order.LITTLE_ENDIAN ? "le" : "be";
  }

  /// Bits have one order only.
  private void addInEitherOrder(Field.Bits field) {
    String id = kaitai.numberOf(field);
    String big = kaitai.names().fresh(id + "_be");
    String little = kaitai.names().fresh(id + "_le");
    String isLittle = KaitaiHeader.IS_LITTLE_ENDIAN;
    kaitai.attribute(big, "type: b" + field.width() + "be", ifThere(field, "not " + isLittle));
    kaitai.attribute(little, "type: b" + field.width() + "le", ifThere(field, isLittle));
    String raw = KaitaiHeader.IS_LITTLE_ENDIAN + " ? " + little + " : " + big;
    if (field.clause().signed()) {
      String unsigned = kaitai.names().fresh(id + "_raw");
      kaitai.value(unsigned, wide(raw, field.width()), kaitai.ifThere(field.name()));
      addSigned(field, unsigned);
    } else {
      addValue(field, raw);
    }
    List<String> conditions = kaitai.conditions(List.of(field));
    if (!conditions.isEmpty()) {
      // The attribute that is read in the other order is not checked.
      kaitai.attribute(
          kaitai.names().fresh(id + "_check"), "size: 0", kaitai.ifThere(field.name()));
    }
  }

  private String ifThere(Field.Bits field, String order) {
    String condition = kaitai.condition(field.name(), "");
    return Yaml.pair("if", condition == null ? order : order + " and (" + condition + ")");
  }

  private void addBits(Field.Bits field) {
    addBits(field, "b" + field.width());
  }

  private void addBits(Field.Bits field, String type) {
    String id = kaitai.numberOf(field);
    boolean isTruth = field.width() == 1;
    if (isTruth && !KaitaiHeader.isBoolean(field)) {
      String bit = kaitai.names().fresh(id + "_bit");
      kaitai.attribute(bit, "type: " + type);
      addValue(field, bit + " ? " + (field.clause().signed() ? -1 : 1) + " : 0");
    } else if (field.clause().signed()) {
      String raw = kaitai.names().fresh(id + "_raw");
      kaitai.attribute(raw, "type: " + type, kaitai.ifThere(field.name()));
      addSigned(field, raw);
    } else {
      kaitai.attribute(
          id, "type: " + type, kaitai.ifThere(field.name()), kaitai.documentation(field));
      addNames(field);
    }
  }

  /// The parts of a word that is read whole.
  private void addDivided(Word word, List<Field.Bits> fields) {
    String whole = kaitai.names().fresh(kaitai.names().of(fields.getFirst().name()) + "_word");
    kaitai.attribute(whole, "type: u" + word.bits() / 8);
    BitOrder order = kaitai.header().bitOrder();
    for (int i = 0; i < fields.size(); i++) {
      addPart(whole, word.lowBit(word.parts().get(i), order), fields.get(i));
    }
  }

  private void addPart(String word, int low, Field.Bits field) {
    if (field.width() == Long.SIZE) {
      addValue(field, word);
      return;
    }
    long mask = (1L << field.width()) - 1;
    String part =
        low == 0 ? "%s & %d".formatted(word, mask) : "(%s >> %d) & %d".formatted(word, low, mask);
    if (KaitaiHeader.isBoolean(field)) {
      kaitai.value(
          kaitai.names().of(field.name()), "(" + part + ") != 0", kaitai.documentation(field));
    } else if (field.clause().signed()) {
      String raw = kaitai.names().fresh(kaitai.numberOf(field) + "_raw");
      kaitai.value(raw, wide(part, field.width()));
      addSigned(field, raw);
    } else {
      addValue(field, part);
    }
  }

  /// A number in two's complement, from one without a sign.
  private void addSigned(Field.Bits field, String raw) {
    if (field.width() == Long.SIZE) {
      addValue(field, raw);
      return;
    }
    long half = 1L << (field.width() - 1);
    addValue(field, "%s >= %d ? %s - %d - %d : %s".formatted(raw, half, raw, half, half, raw));
  }

  private void addValue(Field.Bits field, String expression) {
    kaitai.value(
        kaitai.numberOf(field),
        wide(expression, field.width()),
        kaitai.ifThere(field.name()),
        kaitai.documentation(field));
    addNames(field);
  }

  private static String wide(String expression, int width) {
    return width > NARROW ? "(" + expression + ").as<s8>" : expression;
  }

  /// The constant of an enum, and which flags are set.
  private void addNames(Field.Bits field) {
    String id = kaitai.names().of(field.name());
    if (field.accessor().carrier() instanceof Carrier.Enumeration type && !type.coded().isEmpty()) {
      kaitai.value(
          id,
          kaitai.numberOf(field),
          "enum: " + KaitaiFormat.enumId(type),
          kaitai.ifThere(field.name()));
    }
    kaitai
        .plan()
        .numbers()
        .filter(number -> number.name().equals(field.name()) && number.flags() != null)
        .flatMap(number -> number.flags().flags().stream())
        .forEach(
            flag ->
                kaitai.value(
                    kaitai.names().fresh(id + "_" + KaitaiNames.snake(flag.name())),
                    "(%s & %d) != 0".formatted(kaitai.numberOf(field), flag.mask()),
                    kaitai.ifThere(field.name())));
  }
}
