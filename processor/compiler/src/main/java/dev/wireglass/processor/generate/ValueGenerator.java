package dev.wireglass.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.wireglass.processor.model.Carrier;
import dev.wireglass.processor.model.HeaderModel;
import dev.wireglass.processor.model.View;
import dev.wireglass.processor.plan.DecoderPlan;
import dev.wireglass.processor.plan.EncoderPlan;
import dev.wireglass.processor.plan.Member;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/// Writes the record that keeps a header.
public final class ValueGenerator {
  private final EncoderPlan plan;

  private ValueGenerator(EncoderPlan plan) {
    this.plan = plan;
  }

  /// The source of the record: fields as they are stored, in wire order, and what the declaration
  /// makes of them.
  public static TypeSpec.Builder generate(EncoderPlan plan) {
    return new ValueGenerator(plan).type();
  }

  /// An empty class in place of a record whose declaration is in error.
  public static TypeSpec.Builder placeholder(String header) {
    return DecoderGenerator.placeholder(header, HeaderModel.valueOf(header));
  }

  private TypeSpec.Builder type() {
    ValueMethods methods = new ValueMethods(decoder());
    MethodSpec.Builder components = MethodSpec.constructorBuilder();
    fields().forEach(field -> components.addParameter(names().type(field), names().of(field)));
    TypeSpec.Builder type =
        TypeSpec.recordBuilder(Types.value(decoder()))
            .addModifiers(Modifier.PUBLIC)
            .addSuperinterface(Types.header(decoder()))
            .addJavadoc("$L", documentation())
            .recordConstructor(components.build());
    List<MethodSpec> all = new ArrayList<>();
    new ValueChecks(plan).constructor().forEach(all::add);
    all.add(methods.copying());
    OptionalComponents optional = new OptionalComponents(decoder());
    for (Member member : decoder().members()) {
      optional.methods(member).forEach(all::add);
      methods.derived(member).forEach(all::add);
    }
    all.addAll(methods.ofObject());
    return type.addMethods(all);
  }

  private CodeBlock documentation() {
    CodeBlock.Builder text = CodeBlock.builder();
    text.add("Keeps the fields of {@link $T}", Types.header(decoder()));
    text.add("$L.\n", ClassDocumentation.spec(decoder()));
    text.add(
        "\n"
            + "<p>It never changes, and equals any other with the same fields. Ranges are copies."
            + " What follows\n"
            + "the header is no part of it.\n");
    text.add("\n<pre>\n$L</pre>\n\n", ClassDocumentation.layout(decoder()));
    fields().forEach(field -> text.add("@param $L $L\n", names().of(field), entry(field)));
    return text.build();
  }

  private CodeBlock entry(Member field) {
    return names().isOptional(field)
        ? CodeBlock.of("$L, or null where it is absent", meaning(field))
        : meaning(field);
  }

  private CodeBlock meaning(Member field) {
    CodeBlock link = CodeBlock.of("{@link $T#$L()}", Types.header(decoder()), field.name());
    return switch (field) {
      case Member.Number number when number.carrier() instanceof Carrier.Enumeration ->
          CodeBlock.of("the number that $L stands for", link);
      case Member.Number number when !number.unit().isEmpty() ->
          CodeBlock.of("$L, in $L", link, ClassDocumentation.asText(number.unit()));
      case Member.Slice slice when !(slice.view() instanceof View.Slice) ->
          CodeBlock.of("the bytes of $L", link);
      default -> link;
    };
  }

  private Stream<Member> fields() {
    return names().fields();
  }

  private Components names() {
    return new Components(decoder());
  }

  private DecoderPlan decoder() {
    return plan.decoder();
  }
}
