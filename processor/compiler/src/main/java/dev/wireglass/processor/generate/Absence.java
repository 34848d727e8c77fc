package dev.wireglass.processor.generate;

import com.palantir.javapoet.CodeBlock;
import dev.wireglass.processor.expression.Expression;
import dev.wireglass.processor.plan.EncoderPlan;
import dev.wireglass.processor.plan.Presence;
import java.util.List;

/// How an encoder refuses to write a field that is absent, as the numbers in front of it say.
final class Absence {
  private Absence() {}

  /// The refusal; nothing for a field that is always there.
  static CodeBlock refusal(EncoderPlan plan, String field) {
    Presence presence = plan.decoder().presence(field);
    return presence == null
        ? CodeBlock.of("")
        : CodeBlock.builder()
            .beginControlFlow(
                "if (!$L)", new Reads(plan.decoder()).call(PresenceMethods.name(field), false))
            .addStatement(
                "throw new $T($Z$S)", IllegalStateException.class, message(plan, presence))
            .endControlFlow()
            .build();
  }

  private static String message(EncoderPlan plan, Presence presence) {
    List<String> names =
        presence.condition().expression().names().stream()
            .map(Expression.Name::name)
            .distinct()
            .toList();
    return "%s; set %s first"
        .formatted(PresenceMethods.absent(plan.decoder(), presence), String.join(" and ", names));
  }
}
