package dev.wireglass.runtime;

import dev.wireglass.annotation.BitOrder;
import dev.wireglass.annotation.Encoding;
import dev.wireglass.annotation.LengthCounts;
import dev.wireglass.annotation.Order;
import dev.wireglass.runtime.FieldLayout.Label;
import dev.wireglass.runtime.FieldLayout.Place;
import dev.wireglass.runtime.FieldLayout.Word;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Describes a header from its first field to its last, as generated code does. What is said behind
/// a number is said about that number.
public final class HeaderLayoutBuilder {
  private final String packageName;
  private final String name;
  private final Order order;
  private final List<FieldLayout> fields = new ArrayList<>();
  private final List<String> variable = new ArrayList<>();
  private final List<HeaderLayout.Case> cases = new ArrayList<>();
  private BitOrder bitOrder = BitOrder.MOST_SIGNIFICANT_FIRST;
  private String spec = "";
  private long fixedLength;
  private @Nullable NumberLayout number;
  private HeaderLayout.@Nullable Length length;
  private HeaderLayout.@Nullable Payload payload;

  HeaderLayoutBuilder(String packageName, String name, Order order) {
    this.packageName = packageName;
    this.name = name;
    this.order = order;
  }

  /// Where the layout comes from.
  public HeaderLayoutBuilder spec(String text) {
    spec = text;
    return this;
  }

  /// Which bits come first, where these are not the most significant ones.
  public HeaderLayoutBuilder bitOrder(BitOrder first) {
    bitOrder = first;
    return this;
  }

  /// The bytes in front of the first field that may be absent or of variable length.
  public HeaderLayoutBuilder fixedLength(long bytes) {
    fixedLength = bytes;
    return this;
  }

  /// A number.
  ///
  /// @param field its name
  /// @param type what its accessor returns
  /// @param bit where it starts, without what varies in front
  /// @param bits how many bits it has
  public HeaderLayoutBuilder number(String field, String type, long bit, int bits) {
    complete();
    number = new NumberLayout(field, type, place(bit), bits, order);
    return this;
  }

  /// The number is a part of a word.
  ///
  /// @param bit where the word starts, without what varies in front
  /// @param bits how many bits the word has
  /// @param lowBit how many of them are less significant than the number
  public HeaderLayoutBuilder word(long bit, int bits, int lowBit) {
    current().word = new Word(place(bit), bits, lowBit);
    return this;
  }

  /// The number is in two's complement.
  public HeaderLayoutBuilder signed() {
    current().signed = true;
    return this;
  }

  /// The number has a byte order of its own.
  public HeaderLayoutBuilder order(Order own) {
    current().order = own;
    return this;
  }

  /// What the number counts.
  public HeaderLayoutBuilder unit(String text) {
    current().unit = text;
    return this;
  }

  /// An annotation that says which values are valid.
  public HeaderLayoutBuilder constraint(String declared) {
    current().constraints.add(declared);
    return this;
  }

  /// What the number is called when it has a value.
  public HeaderLayoutBuilder code(long value, String constant) {
    current().codes.add(new Label(value, constant));
    return this;
  }

  /// What the number is called when it has any other value.
  public HeaderLayoutBuilder unknown(String constant) {
    current().unknown = constant;
    return this;
  }

  /// What a bit of the number is called.
  public HeaderLayoutBuilder flag(int bit, String constant) {
    current().flags.add(new Label(bit, constant));
    return this;
  }

  /// A range of bytes of fixed length.
  public HeaderLayoutBuilder bytes(String field, long bit, int bytes) {
    complete();
    fields.add(
        new FieldLayout.Range(
            field, place(bit), "", Integer.toString(bytes), false, List.of(), null));
    return this;
  }

  /// A range of bytes whose length is an expression.
  public HeaderLayoutBuilder bytes(String field, long bit, String bytes) {
    complete();
    fields.add(new FieldLayout.Range(field, place(bit), "", bytes, true, List.of(), null));
    variable.add(field);
    return this;
  }

  /// A range of bytes up to a terminator.
  public HeaderLayoutBuilder terminated(String field, long bit, Integer... terminator) {
    complete();
    fields.add(new FieldLayout.Range(field, place(bit), "", "", true, List.of(terminator), null));
    variable.add(field);
    return this;
  }

  /// The range is text.
  ///
  /// @param padding the character behind a text that is shorter, or -1
  public HeaderLayoutBuilder text(Encoding encoding, int padding) {
    return seen(new FieldLayout.Text(encoding, padding));
  }

  /// The range is a header.
  ///
  /// @param header the qualified name of its declaration
  public HeaderLayoutBuilder nested(String header) {
    return seen(new FieldLayout.Nested(header));
  }

  /// The range is a list of headers.
  ///
  /// @param header the qualified name of their declaration
  /// @param count how many there are, or empty
  /// @param until the condition that holds for the last of them only, or empty
  public HeaderLayoutBuilder repeated(String header, String count, String until) {
    return seen(new FieldLayout.Repeated(header, count, until));
  }

  /// The range is a list of options.
  ///
  /// @param kindBits how many bits the kind has
  /// @param lengthBits how many bits the length has
  /// @param counts what the length counts
  /// @param align what the place of an option is a multiple of
  /// @param end the kind behind which no option follows, or -1
  /// @param single the kind that has no length, or -1
  public HeaderLayoutBuilder options(
      int kindBits, int lengthBits, LengthCounts counts, int align, int end, int single) {
    return seen(
        new FieldLayout.OptionList(kindBits, lengthBits, counts, align, end, single, List.of()));
  }

  /// An option of some kind in the list is a header.
  public HeaderLayoutBuilder optionCase(long kind, String header) {
    FieldLayout.Range range = removeRange();
    if (!(range.view() instanceof FieldLayout.OptionList list)) {
      throw new IllegalStateException(range.name() + " is no list of options");
    }
    List<HeaderLayout.Case> more = new ArrayList<>(list.cases());
    more.add(new HeaderLayout.Case(kind, header));
    return add(
        range,
        range.condition(),
        new FieldLayout.OptionList(
            list.kindBits(),
            list.lengthBits(),
            list.counts(),
            list.align(),
            list.end(),
            list.single(),
            more));
  }

  private HeaderLayoutBuilder seen(FieldLayout.View view) {
    FieldLayout.Range range = removeRange();
    return add(range, range.condition(), view);
  }

  /// The number or the range is there only under a condition.
  ///
  /// @param condition the expression that is true then
  public HeaderLayoutBuilder present(String condition) {
    if (number != null) {
      number.condition = condition;
      return this;
    }
    FieldLayout.Range range = removeRange();
    if (!range.varies()) {
      variable.add(range.name());
    }
    return add(range, condition, range.view());
  }

  private FieldLayout.Range removeRange() {
    if (number == null
        && !fields.isEmpty()
        && fields.removeLast() instanceof FieldLayout.Range range) {
      return range;
    }
    throw new IllegalStateException("no range has been described yet");
  }

  private HeaderLayoutBuilder add(
      FieldLayout.Range range, String condition, FieldLayout.@Nullable View view) {
    fields.add(
        new FieldLayout.Range(
            range.name(),
            range.start(),
            condition,
            range.bytes(),
            range.varies(),
            range.terminator(),
            view));
    return this;
  }

  /// How long the whole header says it is.
  public HeaderLayoutBuilder length(String accessor, String bytes) {
    length = new HeaderLayout.Length(accessor, bytes);
    return this;
  }

  /// What follows.
  ///
  /// @param accessor its name
  /// @param bytes its length in bytes as declared, or empty
  /// @param on the number that tells what it is, or empty
  public HeaderLayoutBuilder payload(String accessor, String bytes, String on) {
    payload = new HeaderLayout.Payload(accessor, bytes, on, List.of());
    return this;
  }

  /// What follows when the number that tells it has a value.
  public HeaderLayoutBuilder payloadCase(long value, String header) {
    cases.add(new HeaderLayout.Case(value, header));
    return this;
  }

  /// What has been described.
  public HeaderLayout build() {
    complete();
    return new HeaderLayout(
        packageName,
        name,
        spec,
        order,
        bitOrder,
        fixedLength,
        fields,
        length,
        payload == null
            ? null
            : new HeaderLayout.Payload(payload.name(), payload.bytes(), payload.on(), cases));
  }

  private Place place(long bit) {
    return new Place(bit, variable);
  }

  private void complete() {
    if (number != null) {
      fields.add(number.complete());
      if (!number.condition.isEmpty()) {
        variable.add(number.name);
      }
      number = null;
    }
  }

  private NumberLayout current() {
    if (number == null) {
      throw new IllegalStateException("no number has been described yet");
    }
    return number;
  }

  /// A number of which not all may have been said.
  private static final class NumberLayout {
    private final String name;
    private final String type;
    private final Place start;
    private final int bits;
    private final List<String> constraints = new ArrayList<>();
    private final List<Label> codes = new ArrayList<>();
    private final List<Label> flags = new ArrayList<>();
    private Word word;
    private Order order;
    private boolean signed;
    private String condition = "";
    private String unit = "";
    private String unknown = "";

    NumberLayout(String name, String type, Place start, int bits, Order order) {
      this.name = name;
      this.type = type;
      this.start = start;
      this.bits = bits;
      this.order = order;
      this.word = Word.around(start, bits);
    }

    FieldLayout.Number complete() {
      return new FieldLayout.Number(
          name,
          start,
          condition,
          bits,
          word,
          signed,
          order,
          type,
          unit,
          constraints,
          codes,
          unknown,
          flags);
    }
  }
}
