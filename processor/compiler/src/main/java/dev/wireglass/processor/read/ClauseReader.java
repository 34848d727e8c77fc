package dev.wireglass.processor.read;

import dev.wireglass.annotation.BitOrder;
import dev.wireglass.annotation.ChecksumCover;
import dev.wireglass.annotation.ChecksumKind;
import dev.wireglass.annotation.Encoding;
import dev.wireglass.annotation.Header;
import dev.wireglass.annotation.Order;
import dev.wireglass.processor.model.Clause;
import dev.wireglass.processor.model.HeaderReference;
import dev.wireglass.processor.model.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/// Reads the annotations of the vocabulary.
final class ClauseReader {
  private static final String VOCABULARY = Header.class.getPackageName() + ".";

  private final Names names;
  private final NestedReader nested;
  private final FlagSetReader flags;

  ClauseReader(Names names, NestedReader nested) {
    this.names = names;
    this.nested = nested;
    this.flags = new FlagSetReader(names);
  }

  Clause.Header header(TypeElement type) {
    Mirror header = names.annotation(type, Header.class);
    return new Clause.Header(
        header.place(),
        Order.valueOf(header.enumValue("order")),
        BitOrder.valueOf(header.enumValue("bits")),
        header.place("bytes"),
        header.intValue("bytes"),
        header.stringValue("spec"),
        text(header, "diagram"),
        header.booleanValue("record"));
  }

  List<Clause> clauses(Element method) {
    List<Clause> clauses = new ArrayList<>();
    for (var mirror : method.getAnnotationMirrors()) {
      Mirror annotation = Mirror.of(method, mirror);
      Clause clause =
          annotation.qualifiedName().equals(VOCABULARY + annotation.name())
              ? clause(annotation)
              : null;
      if (clause != null) {
        clauses.add(clause);
      }
    }
    if (clauses.stream().noneMatch(Clause::isLayout)) {
      clauses.addAll(implied(clauses));
    }
    return clauses;
  }

  /// The ranges that annotations stand for without `@Bytes`.
  private static List<Clause> implied(List<Clause> clauses) {
    return clauses.stream()
        .flatMap(
            each ->
                switch (each) {
                  case Clause.Nested one -> Stream.<Clause>of(one.range());
                  case Clause.Repeated list -> Stream.of(list.range());
                  default -> Stream.empty();
                })
        .limit(1)
        .toList();
  }

  private @Nullable Clause clause(Mirror mirror) {
    return switch (mirror.name()) {
      case "Bits" -> bits(mirror);
      case "Bytes" ->
          new Clause.Bytes(
              mirror.place(),
              mirror.place("value"),
              mirror.intValue("value"),
              text(mirror, "length"),
              mirror.place("until"),
              mirror.choices("until"));
      case "Text" ->
          new Clause.Characters(
              mirror.place(),
              Encoding.valueOf(mirror.enumValue("value")),
              mirror.place("padding"),
              mirror.intValue("padding"));
      case "Tlv" -> new TlvReader(names, this::payloadCase).read(mirror);
      case "Nested" ->
          new Clause.Nested(
              mirror.place(), nested.read(((ExecutableElement) mirror.element()).getReturnType()));
      case "Repeated" ->
          new Clause.Repeated(
              mirror.place(),
              text(mirror, "count"),
              text(mirror, "until"),
              nested.element(((ExecutableElement) mirror.element()).getReturnType()));
      case "Length" -> new Clause.Length(mirror.place(), text(mirror, "value"));
      case "Payload" -> payload(mirror);
      case "Const" ->
          new Clause.Const(mirror.place(), mirror.place("value"), mirror.longValue("value"));
      case "OneOf" -> new Clause.OneOf(mirror.place(), mirror.choices("value"));
      case "Range" -> range(mirror);
      case "Reserved" -> new Clause.Reserved(mirror.place());
      case "Word" ->
          new Clause.Word(mirror.place(), mirror.place("value"), mirror.intValue("value"));
      case "Flags" ->
          new Clause.Flags(
              mirror.place(), mirror.place("value"), flags.read(mirror.typeValue("value")));
      case "Checksum" -> checksum(mirror);
      case "Offset" ->
          new Clause.Offset(mirror.place(), mirror.place("value"), mirror.intValue("value"));
      case "Present" -> new Clause.Present(mirror.place(), text(mirror, "value"));
      case "Unit" -> new Clause.Unit(mirror.place(), mirror.stringValue("value"));
      default -> null;
    };
  }

  private static Clause bits(Mirror mirror) {
    return new Clause.Bits(
        mirror.place(),
        mirror.place("value"),
        mirror.intValue("value"),
        mirror.place("signed"),
        mirror.booleanValue("signed"),
        mirror.place("raw"),
        mirror.booleanValue("raw"),
        mirror.place("order"),
        Order.valueOf(mirror.enumValue("order")));
  }

  private static Clause checksum(Mirror mirror) {
    return new Clause.Checksum(
        mirror.place(),
        mirror.place("value"),
        ChecksumKind.valueOf(mirror.enumValue("value")),
        mirror.place("cover"),
        ChecksumCover.valueOf(mirror.enumValue("cover")),
        mirror.place("pseudoHeader"),
        mirror.booleanValue("pseudoHeader"),
        mirror.booleanValue("zeroMeansNone"));
  }

  private static Clause range(Mirror mirror) {
    return new Clause.Range(
        mirror.place(),
        mirror.place("min"),
        mirror.longValue("min"),
        mirror.place("max"),
        mirror.longValue("max"));
  }

  private Clause payload(Mirror mirror) {
    return new Clause.Payload(
        mirror.place(),
        text(mirror, "on"),
        text(mirror, "length"),
        mirror.annotationValues("cases").stream().map(this::payloadCase).toList());
  }

  /// javac finds the position of a value inside a nested annotation by the outer annotation, so the
  /// places of a case are given through the mirror that contains it.
  private Clause.Case payloadCase(Mirror mirror) {
    return new Clause.Case(
        mirror.place(),
        mirror.place("value"),
        mirror.longValue("value"),
        mirror.place("type"),
        reference(mirror.typeValue("type")));
  }

  private HeaderReference reference(TypeMirror type) {
    if (type.getKind() == TypeKind.ERROR) {
      throw new BrokenSourceException();
    }
    if (!(type instanceof DeclaredType declared)) {
      return new HeaderReference("", type.toString(), false, Order.UNSTATED);
    }
    TypeElement element = (TypeElement) declared.asElement();
    Mirror header = names.annotation(element, Header.class);
    return new HeaderReference(
        names.packageOf(element),
        names.simpleNames(element),
        header != null,
        header == null ? Order.UNSTATED : Order.valueOf(header.enumValue("order")));
  }

  private static Text text(Mirror mirror, String key) {
    return new Text(mirror.place(key), mirror.stringValue(key));
  }
}
