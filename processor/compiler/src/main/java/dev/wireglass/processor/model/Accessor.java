package dev.wireglass.processor.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One method of a declaration.
///
/// @param place its name; for an inherited method, the declaration's
/// @param name its name
/// @param owner the type that declares it, named in messages where it is inherited
/// @param isAbstract it has no body, so the decoder has to implement it
/// @param plain it has no parameters, type parameters or `throws`
/// @param carrier what it returns
/// @param clauses its annotations of this vocabulary
public record Accessor(
    Place place,
    String name,
    String owner,
    boolean isAbstract,
    boolean plain,
    Carrier carrier,
    List<Clause> clauses) {

  public Accessor {
    clauses = List.copyOf(clauses);
  }

  /// The annotation of this kind, or null.
  public <C extends Clause> @Nullable C clause(Class<C> kind) {
    return clauses.stream().filter(kind::isInstance).map(kind::cast).findFirst().orElse(null);
  }

  /// The field that this accessor reads, or null when it occupies no bytes.
  public @Nullable Field field() {
    for (Clause clause : clauses) {
      if (clause instanceof Clause.Bits bits) {
        return new Field.Bits(this, bits);
      }
      if (clause instanceof Clause.Bytes bytes) {
        return new Field.Bytes(this, bytes);
      }
    }
    return null;
  }

  /// What the field counts, or empty.
  public String unit() {
    Clause.Unit unit = clause(Clause.Unit.class);
    return unit == null ? "" : unit.value();
  }
}
