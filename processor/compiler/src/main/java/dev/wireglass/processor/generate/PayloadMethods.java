package dev.wireglass.processor.generate;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.wireglass.annotation.Order;
import dev.wireglass.processor.model.MethodName;
import dev.wireglass.processor.plan.DecoderPlan;
import dev.wireglass.processor.plan.Extent;
import dev.wireglass.processor.plan.Member;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/// The methods for what follows a header: where it is, where it ends, the range itself, and a step
/// to each header that it can be.
///
/// @param plan the decoder
/// @param payload the payload
record PayloadMethods(DecoderPlan plan, Member.Payload payload) {

  Stream<MethodSpec> statics() {
    Stream<MethodSpec> declared =
        payload.length() == null ? Stream.empty() : Stream.of(length(payload.length()));
    return Stream.of(Stream.of(offset()), declared, Stream.of(limit(), limitFrom(), range()))
        .flatMap(m -> m);
  }

  Stream<MethodSpec> instances() {
    return Stream.concat(
        Stream.of(
            Signature.override(payload.name(), Types.SEGMENT)
                .addStatement("return $L($L)", payload.name(), signature().arguments(true))
                .build()),
        payload.choices().stream()
            .collect(groupingBy(Types::decoder, LinkedHashMap::new, toList()))
            .values()
            .stream()
            .map(this::step));
  }

  private MethodSpec offset() {
    Member.Length length = plan.length();
    String start =
        length == null
            ? PlaceSource.of(signature(), payload.place(), 0)
            : "offset + " + length.name() + "(" + signature().arguments(false) + ")";
    return method(name("Offset"), TypeName.LONG, false)
        .addJavadoc("Where {@code $L} starts in the segment.\n", payload.name())
        .addStatement("return $L", start)
        .build();
  }

  private MethodSpec length(Extent length) {
    return method(name("Length"), TypeName.LONG, lengthNeedsLimit())
        .addJavadoc(
            "The declared length of {@code $L} in bytes, which need not be there; negative\n"
                + "where the header contradicts itself.\n",
            payload.name())
        .addStatement("return $L", new ExtentSource(plan, call("Offset", false)).of(length))
        .build();
  }

  private MethodSpec limit() {
    return method(name("Limit"), TypeName.LONG, true)
        .addJavadoc(
            "Where {@code $L} ends in the segment: at the limit, or earlier where the\n"
                + "header says so.\n",
            payload.name())
        .addStatement("return $L", limitFrom(call("Offset", false)))
        .build();
  }

  /// For callers that have looked for the start already; each number that a header is asked for
  /// twice is read twice.
  private MethodSpec limitFrom() {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(name("Limit"))
            .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
            .returns(TypeName.LONG)
            .addParameters(signature().parametersFrom("start"))
            .addJavadoc(
                "The same, where it is known that {@code $L} starts at {@code start}.\n",
                payload.name());
    if (payload.length() == null) {
      return method.addStatement("return $T.max(start, limit)", Math.class).build();
    }
    // A branch that hardly any header takes, because it costs less than a maximum.
    return method
        .addStatement("long length = $T.min(limit - start,$W$L)", Math.class, taken())
        .addStatement("return length < 0 ? start : start + length")
        .build();
  }

  private String limitFrom(String start) {
    return "%s(%s)".formatted(name("Limit"), signature().argumentsFrom(start));
  }

  /// The declared length; the start says how long the header is.
  private String taken() {
    return payload.behindHeader() == null
        ? call("Length", lengthNeedsLimit())
        : new ExtentSource(plan, "start").of(payload.behindHeader()).toString();
  }

  private MethodSpec range() {
    return method(payload.name(), Types.SEGMENT, true)
        .addJavadoc("{@code $L}, as a slice of the segment.\n", payload.name())
        .addStatement("long start = $L", call("Offset", false))
        .addStatement("return bytes.asSlice(start, $L - start)", limitFrom("start"))
        .build();
  }

  /// The step to one header, which several values can mean.
  private MethodSpec step(List<Member.Choice> choices) {
    Member.Choice choice = choices.getFirst();
    boolean passesOrder = choice.order() == Order.RUNTIME;
    return Signature.method("try" + MethodName.capitalised(payload.name()), TypeName.BOOLEAN)
        .addParameter(Types.decoder(choice), "next")
        .addJavadoc(
            "Wraps {@code next} around the payload if $L is $L and the header is there.\n",
            payload.selector(),
            choices.stream().map(each -> Long.toString(each.value())).collect(joining(" or ")))
        .addJavadoc("\n@return whether it was wrapped\n")
        .addStatement("long start = $L", call("Offset", false))
        .addStatement(
            "return $L$L$W&& next.tryWrap(bytes, start, $L$L)",
            PresenceMethods.ifThere(plan, payload.selector(), ""),
            isOneOf(choices),
            limitFrom("start"),
            passesOrder ? ", order" : "")
        .build();
  }

  private String isOneOf(List<Member.Choice> choices) {
    String read = new ValueSource(plan.number(payload.selector()), "").read();
    String any =
        choices.stream()
            .map(choice -> read + " == " + ValueSource.literal(choice.value()))
            .collect(joining(" || "));
    return choices.size() == 1 ? any : "(" + any + ")";
  }

  private String call(String suffix, boolean limit) {
    return name(suffix) + "(" + signature().arguments(limit) + ")";
  }

  private String name(String suffix) {
    return payload.name() + suffix;
  }

  private boolean lengthNeedsLimit() {
    return payload.length() != null && payload.length().needsLimit();
  }

  private MethodSpec.Builder method(String name, TypeName type, boolean limit) {
    return signature().staticMethod(name, type, limit);
  }

  private Signature signature() {
    return Signature.of(plan);
  }
}
