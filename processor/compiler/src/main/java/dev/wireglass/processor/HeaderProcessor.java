package dev.wireglass.processor;

import com.google.auto.service.AutoService;
import com.palantir.javapoet.TypeSpec;
import dev.wireglass.annotation.Header;
import dev.wireglass.processor.check.Checker;
import dev.wireglass.processor.check.Finding;
import dev.wireglass.processor.export.ExportOption;
import dev.wireglass.processor.export.Exported;
import dev.wireglass.processor.generate.DecoderGenerator;
import dev.wireglass.processor.generate.EncoderGenerator;
import dev.wireglass.processor.generate.SourceFile;
import dev.wireglass.processor.generate.ValueGenerator;
import dev.wireglass.processor.lock.LayoutLock;
import dev.wireglass.processor.lock.LockOptions;
import dev.wireglass.processor.model.HeaderModel;
import dev.wireglass.processor.read.HeaderReader;
import dev.wireglass.processor.read.SourcePlace;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.util.ArrayList;
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

  /// Reads all declarations, translates them, and writes what became of each. javac serves one
  /// thread; translating does not ask it, and takes all processors there are.
  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    ElementFilter.typesIn(round.getRootElements())
        .forEach(type -> given.add(type.getQualifiedName().toString()));
    HeaderReader reader =
        new HeaderReader(processingEnv.getElementUtils(), processingEnv.getTypeUtils(), given);
    Translator translator = new Translator(checker, locks, export.formats());
    List<Translation> translations =
        read(reader, ElementFilter.typesIn(round.getElementsAnnotatedWith(Header.class)))
            .parallelStream()
            .map(translator::translate)
            .toList();
    translations.forEach(translation -> finish(reader, translation));
    return false;
  }

  private List<Declaration> read(HeaderReader reader, Set<TypeElement> types) {
    List<Declaration> declarations = new ArrayList<>();
    for (TypeElement type : types) {
      try {
        declarations.add(new Declaration(type, reader.read(type), reader.memberTypes(type)));
      } catch (RuntimeException failure) {
        report(type, failure);
      }
    }
    return declarations;
  }

  private void finish(HeaderReader reader, Translation translation) {
    TypeElement type = translation.declaration().type();
    try {
      switch (translation) {
        case Translation.Sound sound -> write(sound);
        case Translation.Unsound(_, List<Finding> findings) -> {
          tell(findings);
          writePlaceholders(reader, type);
        }
        case Translation.Failed(_, RuntimeException failure) -> report(type, failure);
      }
    } catch (IOException | RuntimeException failure) {
      report(type, failure);
    }
  }

  private void write(Translation.Sound sound) throws IOException {
    TypeElement type = sound.declaration().type();
    Finding change = sound.change();
    if (change != null) {
      place(change).error(processingEnv.getMessager(), change.message());
    }
    for (SourceFile source : sound.sources()) {
      write(type, source);
    }
    for (Exported exported : sound.exports()) {
      write(type, sound.declaration().header().packageName(), exported);
    }
  }

  private void tell(List<Finding> findings) {
    findings.stream()
        .filter(this::isNew)
        .sorted(Comparator.comparingInt(finding -> place(finding).rank()))
        .forEach(finding -> place(finding).error(processingEnv.getMessager(), finding.message()));
  }

  private void writePlaceholders(HeaderReader reader, TypeElement type) throws IOException {
    String header = reader.simpleNames(type);
    List<TypeSpec.Builder> classes = new ArrayList<>();
    if (reader.isFree(type, HeaderModel.decoderOf(header))) {
      classes.add(DecoderGenerator.placeholder(header));
    }
    if (reader.isFree(type, HeaderModel.encoderOf(header))) {
      classes.add(EncoderGenerator.placeholder(header));
    }
    if (reader.hasValue(type) && reader.isFree(type, HeaderModel.valueOf(header))) {
      classes.add(ValueGenerator.placeholder(header));
    }
    for (TypeSpec.Builder each : classes) {
      write(type, SourceFile.of(reader.packageOf(type), each, Set.of()));
    }
  }

  private void write(TypeElement type, SourceFile source) throws IOException {
    FileObject file = processingEnv.getFiler().createSourceFile(source.name(), type);
    try (Writer writer = file.openWriter()) {
      writer.write(source.text());
    }
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
