package dev.wireglass.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.wireglass.processor.plan.EncoderPlan;
import dev.wireglass.processor.plan.Member;
import dev.wireglass.processor.plan.Writing;
import java.util.stream.Stream;

/// A range seen as its slice, which needs no methods of its own.
///
/// @param slice the range
record SliceSource(Member.Slice slice) implements ViewSource {
  @Override
  public Stream<MethodSpec> statics() {
    return Stream.empty();
  }

  @Override
  public Stream<MethodSpec> instances() {
    return Stream.empty();
  }

  @Override
  public CodeBlock shown() {
    return CodeBlock.of("$L().byteSize() + $S", slice.name(), " bytes");
  }

  @Override
  public Stream<MethodSpec> setters(EncoderPlan encoder, Writing writing) {
    return Stream.empty();
  }
}
