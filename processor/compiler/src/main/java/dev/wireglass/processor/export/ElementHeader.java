package dev.wireglass.processor.export;

import dev.wireglass.processor.model.Clause;
import dev.wireglass.processor.model.HeaderModel;
import dev.wireglass.processor.model.View;
import dev.wireglass.processor.plan.DecoderPlan;
import dev.wireglass.processor.plan.Listing;

/// The declaration of the elements of a list.
final class ElementHeader {
  private ElementHeader() {}

  /// A list of a header that keeps every rule has one.
  static HeaderModel of(DecoderPlan plan, Listing list) {
    if (plan.slice(list.name()).view() instanceof View.Elements(Clause.Repeated clause, _)
        && clause.element().model() != null) {
      return clause.element().model();
    }
    throw new IllegalArgumentException(list.name() + " is no list of headers");
  }
}
