package dev.wireglass.processor.plan;

import dev.wireglass.processor.model.Accessor;
import dev.wireglass.processor.model.Clause;
import dev.wireglass.processor.model.Declared;
import dev.wireglass.processor.model.HeaderModel;
import java.util.ArrayList;
import java.util.List;

/// Plans what is asked of a header that can be read.
final class DemandPlanner {
  private DemandPlanner() {}

  static List<Demand> demands(HeaderModel header) {
    List<Demand> demands = new ArrayList<>();
    for (Accessor accessor : header.accessors()) {
      for (Clause clause : accessor.clauses()) {
        switch (clause) {
          case Clause.Const constant ->
              demands.add(
                  new Demand.Within(
                      accessor.name(),
                      constant.value(),
                      constant.value(),
                      Declared.text(constant)));
          case Clause.Range range ->
              demands.add(
                  new Demand.Within(
                      accessor.name(), range.min(), range.max(), Declared.text(range)));
          case Clause.OneOf oneOf ->
              demands.add(
                  new Demand.OneOf(
                      accessor.name(),
                      oneOf.choices().stream().map(Clause.Choice::value).toList(),
                      Declared.text(oneOf)));
          case Clause.Tlv tlv -> demands.add(new Demand.Whole(accessor.name(), tlv.text()));
          case Clause.Reserved _ ->
              demands.add(new Demand.Within(accessor.name(), 0, 0, "@Reserved"));
          default -> {}
        }
      }
    }
    return demands;
  }
}
