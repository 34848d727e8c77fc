package dev.wireglass.processor;

import com.palantir.javapoet.TypeSpec;
import dev.wireglass.processor.check.Checker;
import dev.wireglass.processor.check.Finding;
import dev.wireglass.processor.check.Problem;
import dev.wireglass.processor.export.ExportFormat;
import dev.wireglass.processor.generate.DecoderGenerator;
import dev.wireglass.processor.generate.EncoderGenerator;
import dev.wireglass.processor.generate.SourceFile;
import dev.wireglass.processor.generate.ValueGenerator;
import dev.wireglass.processor.lock.LayoutLock;
import dev.wireglass.processor.lock.LockOptions;
import dev.wireglass.processor.model.Field;
import dev.wireglass.processor.model.HeaderModel;
import dev.wireglass.processor.model.NestedHeader;
import dev.wireglass.processor.plan.DecoderPlan;
import dev.wireglass.processor.plan.EncoderPlan;
import dev.wireglass.processor.plan.EncoderPlanner;
import dev.wireglass.processor.plan.Planner;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Judges declarations and makes the text of what is generated from them. It needs nothing of
/// javac, so each declaration may be translated by a thread of its own.
///
/// @param checker the rules
/// @param locks whether layouts are locked
/// @param formats what headers are described in besides
record Translator(Checker checker, LockOptions locks, List<ExportFormat> formats) {

  Translation translate(Declaration declaration) {
    try {
      HeaderModel header = declaration.header();
      Judgement judgement = header == null ? Judgement.TOLD_ELSEWHERE : judge(header, true);
      return header != null && judgement.isSound()
          ? translate(declaration, header)
          : new Translation.Unsound(declaration, judgement.findings());
    } catch (RuntimeException failure) {
      return new Translation.Failed(declaration, failure);
    }
  }

  private Translation translate(Declaration declaration, HeaderModel header) {
    DecoderPlan decoder = Planner.plan(header);
    EncoderPlan encoder = EncoderPlanner.plan(header, decoder);
    List<TypeSpec.Builder> classes = new ArrayList<>();
    classes.add(DecoderGenerator.generate(decoder));
    classes.add(EncoderGenerator.generate(encoder));
    if (decoder.isRecord()) {
      classes.add(ValueGenerator.generate(encoder));
    }
    return new Translation.Sound(
        declaration,
        change(header),
        classes.stream()
            .map(each -> SourceFile.of(header.packageName(), each, declaration.memberTypes()))
            .toList(),
        formats.stream().map(format -> format.export(header, decoder)).toList());
  }

  private @Nullable Finding change(HeaderModel header) {
    Problem problem =
        locks instanceof LockOptions.On(LayoutLock lock) ? lock.problem(header) : null;
    return problem == null ? null : new Finding(LayoutLock.NAME, problem);
  }

  /// What the rules say of a header and those within it.
  ///
  /// @param findings the mistakes of the first that has any, unless they are told elsewhere
  private record Judgement(boolean isSound, List<Finding> findings) {
    static final Judgement SOUND = new Judgement(true, List.of());
    static final Judgement TOLD_ELSEWHERE = new Judgement(false, List.of());
  }

  /// @param isTold mistakes are to be told; those of headers within this one, if they are compiled
  ///   now, are told where they are declared
  private Judgement judge(HeaderModel header, boolean isTold) {
    List<Finding> findings = checker.check(header);
    if (!findings.isEmpty()) {
      return isTold ? new Judgement(false, findings) : Judgement.TOLD_ELSEWHERE;
    }
    return header
        .ranges()
        .map(this::judge)
        .filter(judgement -> !judgement.isSound())
        .findFirst()
        .orElse(Judgement.SOUND);
  }

  private Judgement judge(Field.Bytes range) {
    NestedHeader nested = range.view().header();
    if (nested == null) {
      return Judgement.SOUND;
    }
    return nested.model() == null
        ? Judgement.TOLD_ELSEWHERE
        : judge(nested.model(), !nested.isGiven());
  }
}
