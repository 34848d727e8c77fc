package dev.wireglass.processor.generate;

import com.palantir.javapoet.TypeName;
import dev.wireglass.processor.model.HeaderModel;
import dev.wireglass.processor.plan.DecoderPlan;
import dev.wireglass.processor.plan.Member;
import java.util.stream.Stream;

/// The components of a value: its fields as they are stored. One that may be absent is null then;
/// it has a name of its own, since its accessor refuses where the component answers.
///
/// @param plan the decoder
record Components(DecoderPlan plan) {

  /// The members that take room in the header.
  Stream<Member> fields() {
    return plan.members().stream()
        .filter(member -> member instanceof Member.Number || member instanceof Member.Slice);
  }

  boolean isOptional(Member field) {
    return plan.presence(field.name()) != null;
  }

  /// The name of the component, such as `version`, `protocolCode` or `keyOrNull`.
  String of(Member field) {
    String stored = Reads.storedName(field);
    return isOptional(field) ? HeaderModel.nullableOf(stored) : stored;
  }

  TypeName type(Member field) {
    TypeName type =
        switch (field) {
          case Member.Number number -> Types.of(ValueSource.stored(number));
          case Member.Slice _, Member.Length _, Member.Payload _ -> Types.SEGMENT;
        };
    return isOptional(field) && type.isPrimitive() ? type.box() : type;
  }

  /// What a method of the value reads a field with, and is refused where that is absent.
  String read(Member field) {
    return isOptional(field) ? Reads.storedName(field) + "()" : of(field);
  }

  /// What a calculation reads a number with, which only asks for one that is there.
  String number(Member.Number number) {
    return isOptional(number)
        ? "%s.%sValue()".formatted(of(number), ValueSource.stored(number).text())
        : of(number);
  }
}
