package dev.wireglass.processor.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One method of a declaration.
///
/// @param place its name; for an inherited method, the declaration's
/// @param name its name
/// @param owner the type that declares it, named in messages where it is inherited
/// @param body whether the decoder has to implement it, inherits it, or never sees it
/// @param plain it has no parameters, type parameters or `throws`
/// @param parameters the types of its parameters, without type arguments
/// @param carrier what it returns
/// @param clauses its annotations of this vocabulary
public record Accessor(
    Place place,
    String name,
    String owner,
    Body body,
    boolean plain,
    List<String> parameters,
    Carrier carrier,
    List<Clause> clauses) {

  /// Where the method is implemented.
  public enum Body {
    /// Nowhere yet: the decoder has to.
    ABSTRACT,
    /// In the declaration or an interface that it extends.
    DEFAULT,
    /// In the declaration, for its callers only.
    STATIC,
    /// In the declaration, for itself only.
    PRIVATE
  }

  public Accessor {
    parameters = List.copyOf(parameters);
    clauses = List.copyOf(clauses);
  }

  /// Whether the decoder has to implement it.
  public boolean isAbstract() {
    return body == Body.ABSTRACT;
  }

  /// The annotations that say what it reads. There should be one.
  public List<Clause> layouts() {
    return clauses.stream().filter(Clause::isLayout).toList();
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
