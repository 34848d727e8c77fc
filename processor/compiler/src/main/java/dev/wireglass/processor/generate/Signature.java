package dev.wireglass.processor.generate;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import dev.wireglass.processor.plan.DecoderPlan;
import java.lang.foreign.MemorySegment;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/// The parameters that every static method of one decoder takes, and the same as arguments.
///
/// @param runtimeOrder the byte order is a parameter too
record Signature(boolean runtimeOrder) {

  static Signature of(DecoderPlan plan) {
    return new Signature(plan.isOrderedAtRuntime());
  }

  /// `bytes, offset` and, where needed, `limit` and `order`.
  String arguments(boolean limit) {
    return "bytes, offset" + (limit ? ", limit" : "") + (runtimeOrder ? ", order" : "");
  }

  /// The same with a place between `offset` and `limit`.
  String argumentsFrom(String start) {
    return "bytes, offset, " + start + ", limit" + (runtimeOrder ? ", order" : "");
  }

  /// The parameters of the same names, the place among them.
  List<ParameterSpec> parametersFrom(String start) {
    List<ParameterSpec> parameters = new ArrayList<>(parameters(true));
    parameters.add(2, ParameterSpec.builder(TypeName.LONG, start).build());
    return parameters;
  }

  /// The parameters of the same names.
  List<ParameterSpec> parameters(boolean limit) {
    List<ParameterSpec> parameters = new ArrayList<>();
    parameters.add(ParameterSpec.builder(MemorySegment.class, "bytes").build());
    parameters.add(ParameterSpec.builder(TypeName.LONG, "offset").build());
    if (limit) {
      parameters.add(ParameterSpec.builder(TypeName.LONG, "limit").build());
    }
    if (runtimeOrder) {
      parameters.add(ParameterSpec.builder(ByteOrder.class, "order").build());
    }
    return parameters;
  }

  /// A static method that reads from a segment.
  MethodSpec.Builder staticMethod(String name, TypeName returns, boolean limit) {
    return MethodSpec.methodBuilder(name)
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .returns(returns)
        .addParameters(parameters(limit));
  }

  /// A method of the flyweight.
  static MethodSpec.Builder method(String name, TypeName returns) {
    return MethodSpec.methodBuilder(name).addModifiers(Modifier.PUBLIC).returns(returns);
  }

  /// A method of the flyweight that the descriptor declares.
  static MethodSpec.Builder override(String name, TypeName returns) {
    return method(name, returns).addAnnotation(Override.class);
  }
}
