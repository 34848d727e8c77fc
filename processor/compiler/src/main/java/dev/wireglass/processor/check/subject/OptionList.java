package dev.wireglass.processor.check.subject;

import dev.wireglass.processor.model.Accessor;
import dev.wireglass.processor.model.Clause;
import dev.wireglass.processor.model.Field;
import dev.wireglass.processor.model.HeaderModel;
import dev.wireglass.processor.model.OptionCase;
import dev.wireglass.processor.model.View;
import java.util.List;
import java.util.stream.Stream;

/// A list of options of which it is clear that it is one.
///
/// @param header the header that it is in
/// @param accessor its accessor
/// @param form how it is laid out
public record OptionList(HeaderModel header, Accessor accessor, Clause.Tlv form) {
  private static final List<Integer> ALIGNS = List.of(1, 2, 4, 8);

  public static Stream<OptionList> of(HeaderModel header) {
    return header
        .ranges()
        .map(Field.Bytes::accessor)
        .filter(Sound::hasOneLayout)
        .flatMap(
            accessor ->
                View.of(accessor) instanceof View.Options(Clause.Tlv form)
                    ? Stream.of(new OptionList(header, accessor, form))
                    : Stream.empty());
  }

  /// Such as `TcpHeader.options`.
  public String name() {
    return header.name() + "." + accessor.name();
  }

  public static boolean isSize(int bits) {
    return bits == 8 || bits == 16;
  }

  public static boolean isAlign(int bytes) {
    return ALIGNS.contains(bytes);
  }

  /// Whether kinds and lengths are as long as they can be.
  public boolean hasSizes() {
    return isSize(form.kindBits()) && isSize(form.lengthBits());
  }

  /// Whether the order of bytes matters for kinds or lengths.
  public boolean spansBytes() {
    return form.kindBits() > 8 || form.lengthBits() > 8;
  }

  public boolean isKind(long value) {
    return value >= 0 && value < 1L << form.kindBits();
  }

  /// The cases that can be found and whose type is a header, if the list has sizes.
  public Stream<OptionCase> cases() {
    return form.cases().stream()
        .filter(_ -> hasSizes())
        .filter(each -> each.match().type().isHeader())
        .filter(each -> canMatch(each.match().value()));
  }

  public boolean canMatch(long value) {
    return isKind(value) && value != form.end();
  }

  public boolean standsAlone(OptionCase each) {
    return each.match().value() == form.single();
  }

  /// Such as `TcpHeader.options: MaximumSegmentSize, for kind 2,`.
  public String whose(OptionCase each) {
    return "%s: %s, for kind %d,"
        .formatted(name(), each.match().type().name(), each.match().value());
  }
}
