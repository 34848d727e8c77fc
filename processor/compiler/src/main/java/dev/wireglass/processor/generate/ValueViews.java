package dev.wireglass.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.wireglass.processor.model.HeaderReference;
import dev.wireglass.processor.model.NestedHeader;
import dev.wireglass.processor.model.View;
import dev.wireglass.processor.plan.DecoderPlan;
import dev.wireglass.processor.plan.Listing;
import dev.wireglass.processor.plan.Member;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Writes the accessor of a value for a range that is more than bytes.
///
/// @param plan the decoder
/// @param slice the range
record ValueViews(DecoderPlan plan, Member.Slice slice) {

  /// None for a range that is shown as it is.
  Stream<MethodSpec> accessor() {
    return switch (slice.view()) {
      case View.Slice _ -> Stream.empty();
      case View.Characters view -> Stream.of(text(view));
      case View.Options view -> Stream.of(options(view));
      case View.Nested(NestedHeader nested) -> Stream.of(nested(nested.reference()));
      case View.Elements _ -> Stream.of(elements(plan.listing(slice.name())));
    };
  }

  private MethodSpec text(View.Characters view) {
    return Signature.override(slice.name(), Types.STRING)
        .addStatement("return $L", new CharactersSource(plan, slice, view).decoded(bytes()))
        .build();
  }

  private MethodSpec options(View.Options view) {
    return Signature.override(slice.name(), Types.OPTIONS)
        .addJavadoc("A list for each who asks, in front of its first option.\n")
        .addStatement("$T range = $L", Types.SEGMENT, bytes())
        .addStatement(
            "return new $T().over($T.$L, range, 0, range.byteSize())",
            Types.OPTIONS,
            Types.decoder(plan),
            new OptionsSource(plan, slice, view.form()).format())
        .build();
  }

  private MethodSpec nested(HeaderReference header) {
    return Signature.override(slice.name(), Types.decoder(header))
        .addJavadoc("A view for each who asks.\n")
        .addStatement("$T range = $L", Types.SEGMENT, bytes())
        .addStatement("return new $T().wrap(range, 0, range.byteSize())", Types.decoder(header))
        .build();
  }

  private MethodSpec elements(Listing listing) {
    return Signature.override(slice.name(), list(listing))
        .addJavadoc("A view of each element that can be read.\n")
        .addCode(walked(listing))
        .addStatement("return elements")
        .build();
  }

  private CodeBlock walked(Listing listing) {
    ClassName decoder = walk(listing).decoder();
    CodeBlock.Builder code =
        CodeBlock.builder()
            .addStatement("$T elements = new $T<>()", list(listing), ArrayList.class);
    if (listing.count() != null) {
      code.addStatement("$T count = $L", TypeName.LONG, count(listing));
    }
    code.addStatement("$T bytes = $L", Types.SEGMENT, bytes())
        .addStatement("long end = bytes.byteSize()")
        .addStatement("long at = 0")
        .beginControlFlow(
            "while ($L$L)",
            listing.count() == null ? "" : "elements.size() < count && ",
            walk(listing).isReadable())
        .addStatement("elements.add(new $T().wrap(bytes, at, end))", decoder);
    if (listing.until() != null) {
      code.beginControlFlow("if ($L)", walk(listing).isLast())
          .addStatement("break")
          .endControlFlow();
    }
    return code.addStatement("at = $L", walk(listing).next()).endControlFlow().build();
  }

  /// Variables may be called like the numbers.
  private CodeBlock count(Listing listing) {
    return ExtentSource.of(plan, number -> "this." + components().number(number))
        .of(listing.count());
  }

  private String bytes() {
    return components().read(slice);
  }

  private static TypeName list(Listing listing) {
    return ParameterizedTypeName.get(ClassName.get(List.class), Types.header(listing.element()));
  }

  private Walk walk(Listing listing) {
    return new Walk(plan, slice, listing);
  }

  private Components components() {
    return new Components(plan);
  }
}
