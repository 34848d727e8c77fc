package dev.wireglass.processor.export;

import dev.wireglass.processor.model.HeaderModel;
import dev.wireglass.processor.plan.DecoderPlan;

/// A language in which other tools are told of a header. Found as a service.
public interface ExportFormat {
  /// What the option calls it.
  String name();

  /// The description of one header. It must not depend on any other header, but it may name those
  /// that the header names.
  ///
  /// @param header a declaration that keeps every rule
  /// @param plan the plan of its decoder
  Exported export(HeaderModel header, DecoderPlan plan);
}
