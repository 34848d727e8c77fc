package dev.wireglass.processor.plan;

import dev.wireglass.processor.description.Description;
import dev.wireglass.processor.diagram.Drawing;
import dev.wireglass.processor.diagram.Outline;
import dev.wireglass.processor.model.Accessor;
import dev.wireglass.processor.model.Clause;
import dev.wireglass.processor.model.Field;
import dev.wireglass.processor.model.HeaderModel;
import dev.wireglass.processor.model.Layout;
import dev.wireglass.processor.model.LengthExpression;
import dev.wireglass.processor.model.PlacedField;
import dev.wireglass.processor.model.Position;
import dev.wireglass.processor.model.View;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Turns a declaration that keeps every rule into the plan of its decoder.
public final class Planner {
  private final HeaderModel header;
  private final Layout layout;
  private final NumberPlanner numbers;

  private Planner(HeaderModel header) {
    this.header = header;
    this.layout = header.layout();
    this.numbers = NumberPlanner.of(header);
  }

  /// The plan of a declaration's decoder.
  public static DecoderPlan plan(HeaderModel header) {
    return new Planner(header).plan();
  }

  private DecoderPlan plan() {
    List<Member> members = new ArrayList<>();
    for (Accessor accessor : header.accessors()) {
      for (Clause clause : accessor.clauses()) {
        switch (clause) {
          case Clause.Bits bits ->
              members.add(numbers.number(placed(accessor), new Field.Bits(accessor, bits)));
          case Clause.Bytes bytes -> members.add(slice(header, placed(accessor), bytes));
          case Clause.Length _ -> members.add(length(accessor));
          case Clause.Payload payload -> members.add(payload(accessor, payload));
          default -> {}
        }
      }
    }
    Outline outline = Outline.of(header);
    return new DecoderPlan(
        header.packageName(),
        header.name(),
        header.clause().order(),
        header.clause().spec(),
        outline,
        Drawing.of(outline),
        layout.fixedPartBits() / 8,
        members,
        place(header, layout.end()),
        ListingPlanner.listings(header).toList(),
        steps(members),
        DemandPlanner.demands(header),
        ChecksumPlanner.checksum(header, layout, members),
        new PresencePlanner(header).presences(),
        Description.of(header),
        header.clause().isRecord());
  }

  private List<Step> steps(List<Member> members) {
    return Stream.concat(
            new StepPlanner(header, layout).steps().stream(),
            new NestedPlanner(header, members).steps())
        .toList();
  }

  static Member.Slice slice(HeaderModel header, PlacedField placed, Clause.Bytes bytes) {
    Accessor accessor = placed.field().accessor();
    return new Member.Slice(
        accessor.name(),
        place(header, placed.position()),
        ExtentPlanner.of(header, placed.field()),
        View.of(accessor));
  }

  private Member.Length length(Accessor accessor) {
    return lengthOf(header, accessor);
  }

  static Member.Length lengthOf(HeaderModel header, Accessor accessor) {
    return new Member.Length(
        accessor.name(), accessor.carrier(), ExtentPlanner.calculated(header, accessor));
  }

  private Member.Payload payload(Accessor accessor, Clause.Payload payload) {
    return new Member.Payload(
        accessor.name(),
        place(header, layout.end()),
        payload.length().isGiven() ? ExtentPlanner.calculated(header, accessor) : null,
        payload.length().isGiven() ? ExtentPlanner.behindHeader(header, accessor) : null,
        payload.on().value(),
        payload.cases().stream().map(Planner::choice).toList());
  }

  private static Member.Choice choice(Clause.Case each) {
    return new Member.Choice(
        each.value(), each.type().packageName(), each.type().name(), each.type().order());
  }

  private PlacedField placed(Accessor accessor) {
    return layout.fields().stream()
        .filter(placed -> placed.field().accessor().equals(accessor))
        .findFirst()
        .orElseThrow();
  }

  static Place place(HeaderModel header, Position position) {
    return new Place(
        position.bytes(),
        position.variable().stream()
            .map(Field::accessor)
            .map(each -> new Place.Slice(each.name(), usesRemaining(header, each)))
            .toList());
  }

  private static boolean usesRemaining(HeaderModel header, Accessor accessor) {
    LengthExpression length = header.lengths().of(accessor);
    return length != null && length.usesRemaining();
  }
}
