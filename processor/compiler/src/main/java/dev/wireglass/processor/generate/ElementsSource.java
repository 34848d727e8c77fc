package dev.wireglass.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.wireglass.processor.plan.DecoderPlan;
import dev.wireglass.processor.plan.EncoderPlan;
import dev.wireglass.processor.plan.Listing;
import dev.wireglass.processor.plan.Member;
import dev.wireglass.processor.plan.Writing;
import java.util.Objects;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/// A range seen as a list of headers.
///
/// @param plan the decoder
/// @param slice the range
/// @param listing the list
record ElementsSource(DecoderPlan plan, Member.Slice slice, Listing listing) implements ViewSource {
  private static final ClassName ELEMENTS = ClassName.get("dev.wireglass.runtime", "Elements");

  @Override
  public Stream<FieldSpec> fields() {
    return Stream.of(
        FieldSpec.builder(decoder(), name() + "View", Modifier.PRIVATE, Modifier.FINAL)
            .initializer("new $T()", decoder())
            .build(),
        FieldSpec.builder(list(), name() + "List", Modifier.PRIVATE, Modifier.FINAL)
            .initializer("$L::new", ElementsIterator.name(listing))
            .build());
  }

  @Override
  public Stream<MethodSpec> statics() {
    return Stream.of(
            Stream.of(LimitMethod.of(plan, slice)), counting().statics(), plain(this::startOfIndex))
        .flatMap(each -> each);
  }

  private Stream<MethodSpec> plain(java.util.function.Supplier<MethodSpec> method) {
    return listing.isPlain() ? Stream.of(method.get()) : Stream.empty();
  }

  private MethodSpec startOfIndex() {
    return Signature.of(plan)
        .staticMethod(name() + "At", TypeName.LONG, slice.needsLimit())
        .addParameter(TypeName.INT, "index")
        .addJavadoc(
            "Where an element of {@code $L} starts in the segment; the first has index 0.\n",
            name())
        .addStatement("return $LOffset($L) + $LL * index", name(), arguments(), listing.size())
        .build();
  }

  @Override
  public Stream<MethodSpec> instances() {
    MethodSpec whole =
        Signature.override(name(), list())
            .addJavadoc(
                "Each iterator moves the same view from element to element, and is good until this"
                    + " one\n"
                    + "is moved.\n")
            .addCode(PresenceMethods.required(plan, slice))
            .addStatement("return $LList", name())
            .build();
    return Stream.of(Stream.of(whole), plain(this::single), counting().instances())
        .flatMap(each -> each);
  }

  private MethodSpec single() {
    return Signature.method(name(), decoder())
        .addParameter(TypeName.INT, "index")
        .addJavadoc("One element, by the same view as all others.\n")
        .addJavadoc("\n@throws $T if there is no such element\n", IndexOutOfBoundsException.class)
        .addCode(PresenceMethods.required(plan, slice))
        .addStatement("$T.checkIndex(index, $LCount())", Objects.class, name())
        .addStatement("long at = $LAt($L, index)", name(), arguments())
        .addStatement(
            "return $LView.wrap(bytes, at, at + $L$L)", name(), listing.size(), walk().order())
        .build();
  }

  @Override
  public String noted() {
    return "%s: as a list of %s\n".formatted(name(), listing.element().name());
  }

  @Override
  public CodeBlock shown() {
    return CodeBlock.of("$T.text($L())", ELEMENTS, name());
  }

  @Override
  public CodeBlock dumped() {
    return CodeBlock.builder()
        .add(eachElement())
        .addStatement("dump.nested($S + each.index + $S, each.next()::dump)", name() + "[", "]")
        .endControlFlow()
        .build();
  }

  @Override
  public CodeBlock violations() {
    CodeBlock.Builder code =
        CodeBlock.builder()
            .add(eachElement())
            .addStatement("String element = $S + each.index + $S", name() + "[", "]")
            .beginControlFlow("for ($T violation : each.next().validate())", Types.VIOLATION)
            .addStatement("violations.add(violation.within($S, element))", plan.header())
            .endControlFlow()
            .endControlFlow();
    if (listing.canBeIncomplete()) {
      code.beginControlFlow("if (!$LAreComplete())", name())
          .addStatement(
              "violations.add(new $T($S, $S, $LCount(), $S))",
              Types.VIOLATION,
              plan.header(),
              name(),
              name(),
              listing.declared())
          .endControlFlow();
    }
    return code.build();
  }

  private CodeBlock eachElement() {
    return CodeBlock.builder()
        .beginControlFlow(
            "for ($1L each = new $1L(); each.hasNext(); )", ElementsIterator.name(listing))
        .build();
  }

  /// Elements are written one by one by their own encoder, and then passed as a slice.
  @Override
  public Stream<MethodSpec> setters(EncoderPlan encoder, Writing writing) {
    return Stream.empty();
  }

  private TypeName list() {
    return ParameterizedTypeName.get(
        ClassName.get(Iterable.class), Types.header(listing.element()));
  }

  private ClassName decoder() {
    return walk().decoder();
  }

  private ElementsCount counting() {
    return new ElementsCount(plan, slice, listing);
  }

  private Walk walk() {
    return new Walk(plan, slice, listing);
  }

  private String name() {
    return slice.name();
  }

  private String arguments() {
    return Signature.of(plan).arguments(slice.needsLimit());
  }
}
