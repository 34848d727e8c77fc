package dev.wireglass.processor.generate;

import com.palantir.javapoet.MethodSpec;
import dev.wireglass.processor.plan.EncoderPlan;
import dev.wireglass.processor.plan.Extent;
import dev.wireglass.processor.plan.Member;
import dev.wireglass.processor.plan.Setting;
import dev.wireglass.processor.plan.Writing;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/// Writes what a value refuses: what its bits do not hold, and lengths that contradict its numbers.
///
/// @param plan the encoder, which refuses the same
record ValueChecks(EncoderPlan plan) {

  /// The constructor, unless there is nothing to check or to copy.
  Stream<MethodSpec> constructor() {
    MethodSpec.Builder method =
        MethodSpec.compactConstructorBuilder().addModifiers(Modifier.PUBLIC);
    plan.settings().forEach(setting -> addBounds(method, setting));
    plan.writings().forEach(range -> addRange(method, range));
    MethodSpec constructor = method.build();
    return constructor.code().isEmpty() ? Stream.empty() : Stream.of(constructor);
  }

  private void addBounds(MethodSpec.Builder method, Setting setting) {
    Member.Number number = setting.number();
    String name = ValueSource.storedName(number);
    Bounds bounds = new Bounds(name, ValueSource.stored(number), setting.holds());
    addRefusal(
        method,
        number,
        bounds.outside(),
        "; " + Bounds.bits(number.width()) + " " + setting.holds());
    if (setting.isStructural()) {
      addRefusal(
          method,
          number,
          bounds.narrower(number, setting),
          "; a length depends on it, so it has to keep " + setting.declared());
    }
  }

  private void addRefusal(
      MethodSpec.Builder method, Member.Number number, List<String> outside, String why) {
    if (!outside.isEmpty()) {
      method
          .beginControlFlow("if ($L)", String.join(" || ", outside))
          .addStatement(
              "throw new $T($Z$S + $L$W+ $S)",
              IllegalArgumentException.class,
              plan.decoder().header() + "." + number.name() + " is ",
              ValueSource.storedName(number),
              why)
          .endControlFlow();
    }
  }

  private void addRange(MethodSpec.Builder method, Writing range) {
    Member.Slice slice = range.slice();
    boolean isKnown =
        switch (slice.length()) {
          case Extent.Fixed _ -> true;
          case Extent.Calculated length -> !length.needsLimit();
          case Extent.Terminated _ -> false;
        };
    if (isKnown) {
      method.addStatement(
          "$T.length($S, $L.byteSize(), $S,$W$L)",
          Types.FIT,
          plan.decoder().header() + "." + slice.name(),
          slice.slice(),
          range.declared(),
          ExtentSource.ofFields(plan.decoder()).of(slice.length()));
    }
    method.addStatement("$L = $T.copy($L)", slice.slice(), Types.CONTENTS, slice.slice());
  }
}
