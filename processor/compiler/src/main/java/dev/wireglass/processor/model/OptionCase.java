package dev.wireglass.processor.model;

import java.util.List;

/// What the option of a kind is.
///
/// @param match the kind and the type of the header that covers it
/// @param fields the fields of that header in wire order; none where it is no header
public record OptionCase(Clause.Case match, List<OptionField> fields) {
  public OptionCase {
    fields = List.copyOf(fields);
  }

  /// How many bits the header takes, or 0 where that is known only at run time.
  public long fixedBits() {
    boolean varies = fields.stream().anyMatch(field -> field.bits() == 0);
    return varies ? 0 : fields.stream().mapToLong(OptionField::bits).sum();
  }
}
