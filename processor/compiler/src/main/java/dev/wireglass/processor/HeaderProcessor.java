package dev.wireglass.processor;

import com.google.auto.service.AutoService;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import dev.wireglass.annotation.Header;
import dev.wireglass.processor.check.Checker;
import dev.wireglass.processor.check.Finding;
import dev.wireglass.processor.check.Problem;
import dev.wireglass.processor.export.ExportFormat;
import dev.wireglass.processor.export.ExportOption;
import dev.wireglass.processor.export.Exported;
import dev.wireglass.processor.generate.DecoderGenerator;
import dev.wireglass.processor.generate.EncoderGenerator;
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
import dev.wireglass.processor.read.HeaderReader;
import dev.wireglass.processor.read.SourcePlace;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.tools.Diagnostic;
import javax.tools.FileObject;
import javax.tools.StandardLocation;

/// Reads every interface with [Header], tells what is wrong with it, and writes its decoder and
/// encoder.
///
/// Headers are independent of each other, and each file has one originating element, so that build
/// tools can process them incrementally.
@AutoService(Processor.class)
public final class HeaderProcessor extends AbstractProcessor {
  /// What is said instead of an exception.
  static final String FAILURE =
      "wireglass failed on this declaration; please report it with the declaration";

  private final Checker checker = Checker.ofServices();
  private ExportOption export = ExportOption.of(null);
  private final Set<String> given = new HashSet<>();
  private final Set<List<Object>> told = new HashSet<>();
  private LockOptions locks = new LockOptions.Off();

  @Override
  public synchronized void init(ProcessingEnvironment environment) {
    super.init(environment);
    export = ExportOption.of(environment.getOptions().get(ExportOption.NAME));
    export
        .errors()
        .forEach(error -> environment.getMessager().printMessage(Diagnostic.Kind.ERROR, error));
    locks = LockOptions.of(environment.getOptions());
    if (locks instanceof LockOptions.Refused(String problem)) {
      environment
          .getMessager()
          .printMessage(Diagnostic.Kind.ERROR, "[" + LayoutLock.NAME + "] " + problem);
    }
  }

  @Override
  public Set<String> getSupportedOptions() {
    Set<String> options = new HashSet<>(LockOptions.NAMES);
    options.add(ExportOption.NAME);
    return options;
  }

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return Set.of(Header.class.getCanonicalName());
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    ElementFilter.typesIn(round.getRootElements())
        .forEach(type -> given.add(type.getQualifiedName().toString()));
    for (TypeElement type : ElementFilter.typesIn(round.getElementsAnnotatedWith(Header.class))) {
      try {
        process(type);
      } catch (IOException | RuntimeException failure) {
        report(type, failure);
      }
    }
    return false;
  }

  private void process(TypeElement type) throws IOException {
    HeaderReader reader =
        new HeaderReader(processingEnv.getElementUtils(), processingEnv.getTypeUtils(), given);
    HeaderModel header = reader.read(type);
    List<Finding> findings = header == null ? List.of() : checker.check(header);
    tell(findings);
    if (header != null && findings.isEmpty() && hasSoundHeadersWithin(header)) {
      compareWithLock(header);
      DecoderPlan decoder = Planner.plan(header);
      write(reader, type, DecoderGenerator.generate(decoder));
      EncoderPlan encoder = EncoderPlanner.plan(header, decoder);
      write(reader, type, EncoderGenerator.generate(encoder));
      if (decoder.isRecord()) {
        write(reader, type, ValueGenerator.generate(encoder));
      }
      for (ExportFormat format : export.formats()) {
        write(type, header.packageName(), format.export(header, decoder));
      }
    } else {
      writePlaceholders(reader, type);
    }
  }

  /// Whether headers within a header are in order. Mistakes of those that are compiled now are told
  /// where they are declared.
  private boolean hasSoundHeadersWithin(HeaderModel header) {
    return header.ranges().allMatch(this::isSound);
  }

  private boolean isSound(Field.Bytes range) {
    NestedHeader nested = range.view().header();
    if (nested == null) {
      return true;
    }
    if (nested.model() == null) {
      return false;
    }
    List<Finding> findings = checker.check(nested.model());
    if (!nested.isGiven()) {
      tell(findings);
    }
    return findings.isEmpty() && hasSoundHeadersWithin(nested.model());
  }

  private void tell(List<Finding> findings) {
    findings.stream()
        .filter(this::isNew)
        .sorted(Comparator.comparingInt(finding -> place(finding).rank()))
        .forEach(finding -> place(finding).error(processingEnv.getMessager(), finding.message()));
  }

  /// A change of the layout is no reason to withhold the decoder.
  private void compareWithLock(HeaderModel header) {
    Problem problem =
        locks instanceof LockOptions.On(LayoutLock lock) ? lock.problem(header) : null;
    if (problem != null) {
      Finding finding = new Finding(LayoutLock.NAME, problem);
      place(finding).error(processingEnv.getMessager(), finding.message());
    }
  }

  private void writePlaceholders(HeaderReader reader, TypeElement type) throws IOException {
    String header = reader.simpleNames(type);
    if (reader.isFree(type, HeaderModel.decoderOf(header))) {
      write(reader, type, DecoderGenerator.placeholder(header));
    }
    if (reader.isFree(type, HeaderModel.encoderOf(header))) {
      write(reader, type, EncoderGenerator.placeholder(header));
    }
    if (reader.hasValue(type) && reader.isFree(type, HeaderModel.valueOf(header))) {
      write(reader, type, ValueGenerator.placeholder(header));
    }
  }

  private void write(HeaderReader reader, TypeElement type, TypeSpec source) throws IOException {
    write(reader, type, source.toBuilder());
  }

  private void write(HeaderReader reader, TypeElement type, TypeSpec.Builder source)
      throws IOException {
    JavaFile file =
        DecoderGenerator.file(
            reader.packageOf(type), source.avoidClashesWithNestedClasses(type).build());
    // JavaPoet would write word by word, and a file's encoder is slow with words.
    String text = file.toString();
    try (Writer writer = create(file, type).openWriter()) {
      writer.write(text);
    }
  }

  private FileObject create(JavaFile file, TypeElement type) throws IOException {
    String inPackage = file.packageName().isEmpty() ? "" : file.packageName() + ".";
    return processingEnv.getFiler().createSourceFile(inPackage + file.typeSpec().name(), type);
  }

  private void write(TypeElement type, String packageName, Exported exported) throws IOException {
    FileObject file =
        processingEnv
            .getFiler()
            .createResource(StandardLocation.CLASS_OUTPUT, packageName, exported.fileName(), type);
    try (Writer writer = file.openWriter()) {
      writer.write(exported.text());
    }
  }

  /// What is wrong with an enum is found in each header that uses it.
  private boolean isNew(Finding finding) {
    return told.add(List.of(finding.problem().place(), finding.problem().sentence()));
  }

  private static SourcePlace place(Finding finding) {
    return (SourcePlace) finding.problem().place();
  }

  /// A mistake of the processor itself must not end as a stack trace of the compiler.
  private void report(TypeElement type, Exception failure) {
    StringWriter trace = new StringWriter();
    failure.printStackTrace(new PrintWriter(trace));
    processingEnv.getMessager().printMessage(Diagnostic.Kind.ERROR, FAILURE + "\n" + trace, type);
  }
}
