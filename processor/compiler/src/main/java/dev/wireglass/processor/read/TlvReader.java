package dev.wireglass.processor.read;

import dev.wireglass.annotation.Bits;
import dev.wireglass.annotation.Bytes;
import dev.wireglass.annotation.Const;
import dev.wireglass.annotation.Header;
import dev.wireglass.annotation.LengthCounts;
import dev.wireglass.annotation.Present;
import dev.wireglass.processor.model.Clause;
import dev.wireglass.processor.model.OptionCase;
import dev.wireglass.processor.model.OptionField;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/// Reads how a list of options is laid out, and of each option's header what its fields take.
///
/// @param names of elements
/// @param cases reads a case
record TlvReader(Names names, Function<Mirror, Clause.Case> cases) {

  Clause.Tlv read(Mirror mirror) {
    return new Clause.Tlv(
        mirror.place(),
        mirror.place("kindBits"),
        mirror.intValue("kindBits"),
        mirror.place("lengthBits"),
        mirror.intValue("lengthBits"),
        LengthCounts.valueOf(mirror.enumValue("lengthCounts")),
        mirror.place("align"),
        mirror.intValue("align"),
        mirror.place("end"),
        mirror.intValue("end"),
        mirror.place("single"),
        mirror.intValue("single"),
        mirror.annotationValues("cases").stream().map(this::optionCase).toList());
  }

  private OptionCase optionCase(Mirror mirror) {
    return new OptionCase(cases.apply(mirror), fields(mirror.typeValue("type")));
  }

  private List<OptionField> fields(TypeMirror type) {
    return type instanceof DeclaredType declared
            && declared.asElement() instanceof TypeElement element
            && names.annotation(element, Header.class) != null
        ? ElementFilter.methodsIn(element.getEnclosedElements()).stream()
            .flatMap(this::field)
            .toList()
        : List.of();
  }

  private Stream<OptionField> field(Element method) {
    Mirror bits = names.annotation(method, Bits.class);
    Mirror bytes = names.annotation(method, Bytes.class);
    if (bits == null && bytes == null) {
      return Stream.empty();
    }
    Mirror constant = names.annotation(method, Const.class);
    boolean isOptional = names.annotation(method, Present.class) != null;
    return Stream.of(
        new OptionField(
            method.getSimpleName().toString(),
            isOptional ? 0 : width(bits, bytes),
            bits != null && constant != null,
            constant == null ? 0 : constant.longValue("value")));
  }

  private static long width(@Nullable Mirror bits, @Nullable Mirror bytes) {
    if (bits != null) {
      return bits.intValue("value");
    }
    return bytes == null ? 0 : 8L * Math.max(0, bytes.intValue("value"));
  }
}
