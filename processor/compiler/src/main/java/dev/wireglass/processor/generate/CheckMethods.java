package dev.wireglass.processor.generate;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.wireglass.processor.plan.DecoderPlan;
import dev.wireglass.processor.plan.Extent;
import dev.wireglass.processor.plan.Member;
import dev.wireglass.processor.plan.Step;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The methods that tell whether a header can be read, and why not.
///
/// @param plan the decoder
/// @param locals the numbers that are kept in variables of their names
/// @param length what is kept in a variable instead of the number that it is a multiple of, if any
record CheckMethods(DecoderPlan plan, Set<String> locals, @Nullable LengthInUnits length) {

  CheckMethods(DecoderPlan plan) {
    this(plan, Locals.of(plan), null);
  }

  Stream<MethodSpec> methods() {
    CheckMethods fast = new CheckMethods(plan, locals, LengthInUnits.of(plan));
    return Stream.of(
            Stream.of(fast.check()), fast.endIfReadable(), Stream.of(explain(), explainWithBound()))
        .flatMap(each -> each);
  }

  private MethodSpec check() {
    MethodSpec.Builder method =
        signature()
            .staticMethod("check", Types.VERDICT, true)
            .addJavadoc(
                "Whether the header that starts at {@code offset} can be read from the bytes in\n"
                    + "front of {@code limit}.\n");
    addSteps(method, necessary(), step -> CodeBlock.of("$T.$L", Types.VERDICT, verdict(step)));
    return method.addStatement("return $T.READABLE", Types.VERDICT).build();
  }

  /// For those who go on behind the header: after a check, they would read again what its length
  /// depends on.
  private Stream<MethodSpec> endIfReadable() {
    if (length == null) {
      return Stream.empty();
    }
    MethodSpec.Builder method =
        signature()
            .staticMethod("endIfReadable", TypeName.LONG, true)
            .addJavadoc(
                "Where the header ends in the segment, or -1 where {@link #check} finds that it\n"
                    + "cannot be read.\n");
    addSteps(method, necessary(), _ -> CodeBlock.of("-1"));
    return Stream.of(method.addStatement("return offset + $L", length.name()).build());
  }

  private List<Step> necessary() {
    return plan.steps().stream().filter(each -> !isImplied(each)).toList();
  }

  private static boolean isImplied(Step step) {
    return step instanceof Step.Reaches reaches && reaches.implied();
  }

  private MethodSpec explain() {
    return signature()
        .staticMethod("explain", Types.FAULT.annotated(nullable()), true)
        .addJavadoc("Why the header cannot be read, or null when it can.\n")
        .addStatement(
            "return explain($L, $T.boundOf(bytes, limit))",
            signature().arguments(true),
            Types.FAULT)
        .build();
  }

  private MethodSpec explainWithBound() {
    MethodSpec.Builder method =
        signature()
            .staticMethod("explain", Types.FAULT.annotated(nullable()), true)
            .addParameter(String.class, "boundBy")
            .addJavadoc("Why the header cannot be read, or null when it can.\n")
            .addJavadoc("\n@param boundBy who set the limit, to be named in the fault\n");
    addSteps(method, plan.steps(), this::fault);
    return method.addStatement("return null").build();
  }

  /// One step after the other, each number that several need read in front of the first of them.
  private void addSteps(
      MethodSpec.Builder method, List<Step> steps, Function<Step, CodeBlock> failed) {
    Set<String> read = new HashSet<>();
    for (Step step : steps) {
      Locals.uses(step)
          .filter(name -> locals.contains(name) && read.add(name))
          .forEach(name -> method.addStatement("$L", local(name)));
      method
          .beginControlFlow("if ($L)", failure(step))
          .addStatement("return $L", failed.apply(step))
          .endControlFlow();
    }
  }

  private CodeBlock local(String name) {
    return length != null && length.number().equals(name)
        ? CodeBlock.of("int $1L = $1L($2L)", length.name(), signature().arguments(false))
        : CodeBlock.of("$T $L = $L", ValueSource.type(plan.number(name)), name, called(name));
  }

  private String called(String name) {
    return ValueSource.storedName(plan.number(name)) + "(" + signature().arguments(false) + ")";
  }

  private CodeBlock failure(Step step) {
    return switch (step) {
      case Step.FixedPart _ -> CodeBlock.of("limit - offset < FIXED_LENGTH");
      case Step.AtLeast(String number, long bound, _)
          when length != null && length.number().equals(number) ->
          CodeBlock.of("$L < $L", length.name(), length.bytes(bound));
      case Step.AtLeast(String number, long bound, _) ->
          CodeBlock.of("$L$L", ifThere(number), value(number).isBelow(bound));
      case Step.AtMost(String number, long bound, _) ->
          CodeBlock.of("$L$L", ifThere(number), value(number).isAbove(bound));
      case Step.Reaches _, Step.WholeHeader _ -> CodeBlock.of("limit - offset < $L", needed(step));
      case Step.Terminator(Member.Slice slice, Extent.Terminated end) ->
          CodeBlock.of(
              "$L$L.length(bytes, $L, limit) < 0",
              ifThere(slice.name()),
              end.constant(),
              start(slice));
      case Step.NestedHeader nested ->
          CodeBlock.of(
              "$L$L != $T.READABLE",
              ifThere(nested.slice().name()),
              new NestedCheck(plan, nested).check(),
              Types.VERDICT);
    };
  }

  private CodeBlock fault(Step step) {
    if (step instanceof Step.NestedHeader nested) {
      return new NestedCheck(plan, nested).explanation();
    }
    String numbers =
        switch (step) {
          case Step.AtLeast(String number, long bound, _) -> numbers(number, bound);
          case Step.AtMost(String number, long bound, _) -> numbers(number, bound);
          case Step.FixedPart _,
              Step.Reaches _,
              Step.Terminator _,
              Step.WholeHeader _,
              Step.NestedHeader _ ->
              needed(step) + ", limit - offset";
        };
    CodeBlock bound =
        switch (step) {
          case Step.AtLeast(_, _, String declared) -> CodeBlock.of("$S", declared);
          case Step.AtMost(_, _, String declared) -> CodeBlock.of("$S", declared);
          case Step.FixedPart _,
              Step.Reaches _,
              Step.Terminator _,
              Step.WholeHeader _,
              Step.NestedHeader _ ->
              CodeBlock.of("boundBy");
        };
    return CodeBlock.of(
        "new $T($T.$L, $S, $S,$Woffset, $L, $L)",
        Types.FAULT,
        Types.VERDICT,
        verdict(step),
        plan.header(),
        field(step),
        numbers,
        bound);
  }

  private static String verdict(Step step) {
    return switch (step) {
      case Step.FixedPart _ -> "FIXED_PART_CUT";
      case Step.AtLeast _, Step.AtMost _ -> "FIELD_OUT_OF_RANGE";
      case Step.Reaches _, Step.Terminator _, Step.WholeHeader _ -> "HEADER_CUT";
      case Step.NestedHeader _ -> "NESTED_UNREADABLE";
    };
  }

  private static String field(Step step) {
    return switch (step) {
      case Step.FixedPart(_, String lastField) -> lastField;
      case Step.AtLeast(String number, _, _) -> number;
      case Step.AtMost(String number, _, _) -> number;
      case Step.Reaches(_, String lastField, _) -> lastField;
      case Step.Terminator(Member.Slice slice, _) -> slice.name();
      case Step.WholeHeader(Member.Length whole) -> whole.name();
      case Step.NestedHeader(Member.Slice slice, _) -> slice.name();
    };
  }

  /// How many bytes must be there.
  private String needed(Step step) {
    return switch (step) {
      case Step.FixedPart _ -> "FIXED_LENGTH";
      case Step.Reaches(var place, _, _) -> PlaceSource.length(signature(), place);
      case Step.Terminator _ -> "limit - offset + 1";
      case Step.WholeHeader _ when length != null -> length.name();
      case Step.WholeHeader(Member.Length whole) when Locals.isSimple(whole.length()) ->
          new ExtentSource(plan, "offset", "", locals).of(whole.length()).toString();
      case Step.WholeHeader(Member.Length whole) ->
          whole.name() + "(" + signature().arguments(false) + ")";
      case Step.AtLeast _, Step.AtMost _, Step.NestedHeader _ ->
          throw new IllegalArgumentException(step.toString());
    };
  }

  private String start(Member.Slice slice) {
    return slice.name() + "Offset(" + signature().arguments(slice.needsLimit()) + ")";
  }

  private String numbers(String number, long bound) {
    ValueSource value = value(number);
    return ValueSource.literal(bound) + ", " + (value.isBoolean() ? 1 - bound : value.read());
  }

  private String ifThere(String number) {
    return PresenceMethods.ifThere(plan, number, signature().arguments(false));
  }

  private ValueSource value(String number) {
    return new ValueSource(locals.contains(number) ? number : called(number), plan.number(number));
  }

  private static AnnotationSpec nullable() {
    return AnnotationSpec.builder(Nullable.class).build();
  }

  private Signature signature() {
    return Signature.of(plan);
  }
}
