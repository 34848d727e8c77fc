package dev.wireglass.processor.check.generated;

import dev.wireglass.processor.check.generated.DecoderMethods.Signature;
import dev.wireglass.processor.model.Accessor;
import dev.wireglass.processor.model.Clause;
import dev.wireglass.processor.model.HeaderModel;
import dev.wireglass.processor.model.HeaderReference;
import dev.wireglass.processor.model.MethodName;
import dev.wireglass.processor.model.OptionCase;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// The methods that decoder and encoder are going to have for a list of options.
///
/// @param accessor the accessor of the list
/// @param form how the options are laid out, and what they are
public record OptionMethods(Accessor accessor, Clause.Tlv form) {
  private static final String SEGMENT = "java.lang.foreign.MemorySegment";
  private static final String OPTIONS = "dev.wireglass.runtime.Options";

  /// Those of the decoder besides the ones of every range.
  ///
  /// @param reading the parameters of its static methods
  Stream<Signature> read(List<String> reading) {
    return Stream.concat(
        Stream.of(
            signature(accessor.name() + "Bytes"),
            new Signature(accessor.name(), with(reading, OPTIONS)),
            new Signature("find" + capitalised(), with(reading, "int")),
            signature(accessor.name() + "Format", "java.nio.ByteOrder"),
            signature(accessor.name() + "Text", OPTIONS),
            new Signature("canRead" + capitalised(), readable(reading))),
        types("try" + capitalised(), HeaderModel::decoderOf));
  }

  /// Those of the encoder besides the ones of every range.
  Stream<Signature> written() {
    String add = "add" + capitalised();
    return Stream.concat(
        Stream.of(
            signature(add, "int"),
            signature(add, "int", SEGMENT),
            signature("end" + capitalised()),
            signature("open" + capitalised())),
        types(add, HeaderModel::encoderOf));
  }

  private Stream<Signature> types(String method, UnaryOperator<String> generated) {
    return form.cases().stream()
        .map(OptionCase::match)
        .map(Clause.Case::type)
        .distinct()
        .map(type -> signature(method, name(type, generated)));
  }

  private static String name(HeaderReference type, UnaryOperator<String> generated) {
    String simple = generated.apply(type.name());
    return type.packageName().isEmpty() ? simple : type.packageName() + "." + simple;
  }

  /// A kind, then where the option is.
  private static List<String> readable(List<String> reading) {
    List<String> parameters = new ArrayList<>(List.of("int", SEGMENT, "long", "long"));
    reading.stream().filter(each -> each.endsWith("ByteOrder")).forEach(parameters::add);
    return parameters;
  }

  private static List<String> with(List<String> reading, String last) {
    List<String> parameters = new ArrayList<>(reading);
    parameters.add(last);
    return parameters;
  }

  private static Signature signature(String name, String... parameters) {
    return new Signature(name, List.of(parameters));
  }

  private String capitalised() {
    return MethodName.capitalised(accessor.name());
  }
}
