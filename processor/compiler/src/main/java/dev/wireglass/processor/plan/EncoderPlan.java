package dev.wireglass.processor.plan;

import dev.wireglass.processor.model.HeaderModel;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Everything that the source of one encoder is made of.
///
/// @param decoder the plan of the decoder, whose methods the encoder uses
/// @param settings how each number is written, in source order
/// @param writings how each range of bytes, and each number that may be absent, is written, in
///   source order
/// @param payload the payload, or null when nothing follows
/// @param payloadDeclared the declared length of the payload as written, or empty
/// @param payloadFilling the number that says how long the payload is, or null
/// @param end where the last field ends
/// @param padded the header can be longer than its fields
public record EncoderPlan(
    DecoderPlan decoder,
    List<Setting> settings,
    List<Writing> writings,
    Member.@Nullable Payload payload,
    String payloadDeclared,
    @Nullable Filling payloadFilling,
    Place end,
    boolean padded) {

  public EncoderPlan {
    settings = List.copyOf(settings);
    writings = List.copyOf(writings);
  }

  /// The simple name of the encoder.
  public String encoder() {
    return encoderOf(decoder.header());
  }

  /// The simple name of the encoder of a header.
  public static String encoderOf(String header) {
    return HeaderModel.encoderOf(header);
  }

  /// The settings in front of the first range of variable length.
  public Stream<Setting> fixedPart() {
    return settings.stream().filter(setting -> setting.behind() == 0 && !setting.optional());
  }

  /// The ranges of variable length, in wire order; numbers that may be absent are among them.
  public List<Writing> variable() {
    return writings.stream().filter(Writing::isVariable).toList();
  }

  /// What comes after all ranges in the order of writing.
  public int payloadOrdinal() {
    return variable().size() + 1;
  }

  /// What a number moves first: a range, or what is behind the header.
  public String moved(Setting setting) {
    return setting.moves() <= variable().size()
        ? variable().get(setting.moves() - 1).name()
        : payload == null ? "the end of the header" : payload.name();
  }

  /// Whether places depend on numbers, so that the order of writing matters.
  public boolean isOrdered() {
    return padded || !variable().isEmpty();
  }
}
