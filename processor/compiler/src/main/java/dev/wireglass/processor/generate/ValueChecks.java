package dev.wireglass.processor.generate;

import com.palantir.javapoet.MethodSpec;
import dev.wireglass.processor.expression.Expression;
import dev.wireglass.processor.model.NestedHeader;
import dev.wireglass.processor.model.View;
import dev.wireglass.processor.plan.EncoderPlan;
import dev.wireglass.processor.plan.Extent;
import dev.wireglass.processor.plan.Member;
import dev.wireglass.processor.plan.Presence;
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
    plan.writings().stream()
        .filter(range -> range.number() == null)
        .forEach(range -> addRange(method, range));
    MethodSpec constructor = method.build();
    return constructor.code().isEmpty() ? Stream.empty() : Stream.of(constructor);
  }

  private void addBounds(MethodSpec.Builder method, Setting setting) {
    Member.Number number = setting.number();
    String name = components().of(number);
    addPresence(method, number);
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

  private void addPresence(MethodSpec.Builder method, Member field) {
    Presence presence = plan.decoder().presence(field.name());
    if (presence != null) {
      method.addStatement(
          "$T.presence($S, $L != null, $S,$W$L)",
          Types.FIT,
          plan.decoder().header() + "." + field.name(),
          components().of(field),
          presence.declared(),
          extents().of(presence.condition()));
    }
  }

  private void addRefusal(
      MethodSpec.Builder method, Member.Number number, List<String> outside, String why) {
    if (!outside.isEmpty()) {
      method
          .beginControlFlow("if ($L)", whereThere(number, String.join(" || ", outside)))
          .addStatement(
              "throw new $T($Z$S + $L$W+ $S)",
              IllegalArgumentException.class,
              plan.decoder().header() + "." + number.name() + " is ",
              components().of(number),
              why)
          .endControlFlow();
    }
  }

  private String whereThere(Member.Number number, String condition) {
    String together = condition.contains(" || ") ? "(" + condition + ")" : condition;
    return components().isOptional(number)
        ? "%s != null && %s".formatted(components().of(number), together)
        : condition;
  }

  private void addRange(MethodSpec.Builder method, Writing range) {
    Member.Slice slice = plan.decoder().slice(range.name());
    String component = components().of(slice);
    boolean isOptional = components().isOptional(slice);
    addPresence(method, slice);
    if (isOptional) {
      method.beginControlFlow("if ($L != null)", component);
    }
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
          component,
          range.declared(),
          extents().of(lengthWhereThere(slice, isOptional)));
    }
    method.addStatement("$L = $T.copy($L)", component, Types.CONTENTS, component);
    if (slice.view() instanceof View.Nested(NestedHeader nested)) {
      method.addStatement(
          "$T.readable($Z$S, $T.explain($L, 0, $L.byteSize()))",
          Types.FIT,
          plan.decoder().header() + "." + slice.name(),
          Types.decoder(nested.reference()),
          component,
          component);
    }
    if (isOptional) {
      method.endControlFlow();
    }
  }

  /// It is asked for where the field is there only.
  private static Extent lengthWhereThere(Member.Slice slice, boolean isOptional) {
    return isOptional
            && slice.length()
                instanceof
                Extent.Calculated(
                    Expression.Conditional(_, Expression length, _, _),
                    var isLong,
                    var limit)
        ? new Extent.Calculated(length, isLong, limit)
        : slice.length();
  }

  private ExtentSource extents() {
    return ExtentSource.of(plan.decoder(), components()::number);
  }

  private Components components() {
    return new Components(plan.decoder());
  }
}
