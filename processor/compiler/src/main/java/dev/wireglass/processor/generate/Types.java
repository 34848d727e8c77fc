package dev.wireglass.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.wireglass.processor.model.Carrier;
import dev.wireglass.processor.model.HeaderReference;
import dev.wireglass.processor.plan.DecoderPlan;
import dev.wireglass.processor.plan.EncoderPlan;
import dev.wireglass.processor.plan.Member;
import java.lang.foreign.MemorySegment;

/// The types that generated code names.
final class Types {
  static final ClassName VERDICT = ClassName.get("dev.wireglass.runtime", "Verdict");
  static final ClassName FAULT = ClassName.get("dev.wireglass.runtime", "Fault");
  static final ClassName VIOLATION = ClassName.get("dev.wireglass.runtime", "Violation");
  static final ClassName UNREADABLE =
      ClassName.get("dev.wireglass.runtime", "UnreadableHeaderException");
  static final ClassName ROOM = ClassName.get("dev.wireglass.runtime", "Room");
  static final ClassName FIT = ClassName.get("dev.wireglass.runtime", "Fit");
  static final ClassName CHARACTERS = ClassName.get("dev.wireglass.runtime", "Characters");
  static final ClassName INTERNET_CHECKSUM =
      ClassName.get("dev.wireglass.runtime", "InternetChecksum");
  static final ClassName JDK_CHECKSUM = ClassName.get("dev.wireglass.runtime", "JdkChecksum");
  static final ClassName OPTIONS = ClassName.get("dev.wireglass.runtime", "Options");
  static final ClassName OPTION_FORMAT = ClassName.get("dev.wireglass.runtime", "OptionFormat");
  static final ClassName OPTION_WRITER = ClassName.get("dev.wireglass.runtime", "OptionWriter");
  static final ClassName SEGMENT = ClassName.get(MemorySegment.class);
  static final ClassName STRING = ClassName.get(String.class);

  static final ClassName ENCODED = ClassName.get("dev.wireglass.runtime", "Encoded");
  static final ClassName CONTENTS = ClassName.get("dev.wireglass.runtime", "Contents");
  static final ClassName OBJECT = ClassName.get(Object.class);

  private Types() {}

  static TypeName of(Carrier carrier) {
    return switch (carrier) {
      case Carrier.Primitive.BOOLEAN -> TypeName.BOOLEAN;
      case Carrier.Primitive.BYTE -> TypeName.BYTE;
      case Carrier.Primitive.SHORT -> TypeName.SHORT;
      case Carrier.Primitive.INT -> TypeName.INT;
      case Carrier.Primitive.LONG -> TypeName.LONG;
      case Carrier.Enumeration each -> named(each.packageName(), each.name());
      case Carrier.Segment _ -> SEGMENT;
      case Carrier.Characters _ -> STRING;
      case Carrier.Options _ -> OPTIONS;
      case Carrier.Unsupported(String text) ->
          throw new IllegalStateException("the rules refuse " + text);
    };
  }

  /// A type by its package and its simple names.
  static ClassName named(String packageName, String simpleNames) {
    String[] parts = simpleNames.split("\\.");
    ClassName name = ClassName.get(packageName, parts[0]);
    for (int i = 1; i < parts.length; i++) {
      name = name.nestedClass(parts[i]);
    }
    return name;
  }

  static ClassName header(DecoderPlan plan) {
    return named(plan.packageName(), plan.header());
  }

  static ClassName decoder(DecoderPlan plan) {
    return ClassName.get(plan.packageName(), plan.decoder());
  }

  static ClassName encoder(EncoderPlan plan) {
    return ClassName.get(plan.decoder().packageName(), plan.encoder());
  }

  static ClassName encoder(DecoderPlan plan) {
    return ClassName.get(plan.packageName(), EncoderPlan.encoderOf(plan.header()));
  }

  static ClassName value(DecoderPlan plan) {
    return ClassName.get(plan.packageName(), plan.value());
  }

  static ClassName decoder(Member.Choice choice) {
    return ClassName.get(choice.packageName(), DecoderPlan.decoderOf(choice.header()));
  }

  static ClassName decoder(HeaderReference header) {
    return ClassName.get(header.packageName(), DecoderPlan.decoderOf(header.name()));
  }

  static ClassName header(HeaderReference header) {
    return named(header.packageName(), header.name());
  }

  static ClassName encoder(HeaderReference header) {
    return ClassName.get(header.packageName(), EncoderPlan.encoderOf(header.name()));
  }

  /// What the raw number of an enum field is read as.
  static TypeName code(Member.Number number) {
    return number.isLong() ? TypeName.LONG : TypeName.INT;
  }
}
