package dev.wireglass.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import dev.wireglass.processor.model.NestedHeader;
import dev.wireglass.processor.model.View;
import dev.wireglass.processor.plan.DecoderPlan;
import dev.wireglass.processor.plan.EncoderPlan;
import dev.wireglass.processor.plan.Member;
import dev.wireglass.processor.plan.Writing;
import java.util.stream.Stream;

/// What is generated for a range of bytes besides its slice, for one way to see it.
interface ViewSource {
  /// The static methods of the decoder.
  Stream<MethodSpec> statics();

  /// The methods of the decoder's flyweight.
  Stream<MethodSpec> instances();

  /// The constants and variables of the decoder.
  default Stream<FieldSpec> fields() {
    return Stream.empty();
  }

  /// The variables of the encoder.
  default Stream<FieldSpec> encoderFields() {
    return Stream.empty();
  }

  /// What the encoder does when a header begins.
  default CodeBlock beginning() {
    return CodeBlock.of("");
  }

  /// What the encoder does instead of clearing the range, where something was written to it
  /// already.
  default CodeBlock placing() {
    return CodeBlock.of("");
  }

  /// What `toString()` shows, and `dump()` where nothing else is said.
  CodeBlock shown();

  /// A line below the diagram that says what stands there, or empty.
  default String noted() {
    return "";
  }

  /// What adds it to a dump instead of one line, or empty.
  default CodeBlock dumped() {
    return CodeBlock.of("");
  }

  /// What adds violations within the range to those of the header, or empty.
  default CodeBlock violations() {
    return CodeBlock.of("");
  }

  /// The methods of the encoder's view.
  Stream<MethodSpec> setters(EncoderPlan encoder, Writing writing);

  /// For each range, in source order.
  static Stream<ViewSource> of(DecoderPlan plan) {
    return plan.members().stream()
        .filter(Member.Slice.class::isInstance)
        .map(slice -> of(plan, (Member.Slice) slice));
  }

  /// What the encoder does where the range gets its place as zeros, or empty.
  default CodeBlock started() {
    return CodeBlock.of("");
  }

  /// For a range as its accessor sees it.
  static ViewSource of(DecoderPlan plan, Member.Slice slice) {
    return switch (slice.view()) {
      case View.Nested(NestedHeader header) -> new NestedSource(plan, slice, header.reference());
      case View.Elements _ -> new ElementsSource(plan, slice, plan.listing(slice.name()));
      case View.Slice _ -> new SliceSource(slice);
      case View.Characters characters -> new CharactersSource(plan, slice, characters);
      case View.Options options -> new OptionsSource(plan, slice, options.form());
    };
  }
}
