package dev.wireglass.processor.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One method of a declaration. Two are never equal.
public final class Accessor {
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

  private final Place place;
  private final String name;
  private final String owner;
  private final Body body;
  private final boolean plain;
  private final List<String> parameters;
  private final Carrier carrier;
  private final List<Clause> clauses;
  private final List<Clause> layouts;
  private final @Nullable Field field;

  /// @param place its name; for an inherited method, the declaration's
  /// @param name its name
  /// @param owner the type that declares it, named in messages where it is inherited
  /// @param body whether the decoder has to implement it, inherits it, or never sees it
  /// @param plain it has no parameters, type parameters or `throws`
  /// @param parameters the types of its parameters, without type arguments
  /// @param carrier what it returns
  /// @param clauses its annotations of this vocabulary
  public Accessor(
      Place place,
      String name,
      String owner,
      Body body,
      boolean plain,
      List<String> parameters,
      Carrier carrier,
      List<Clause> clauses) {
    this.place = place;
    this.name = name;
    this.owner = owner;
    this.body = body;
    this.plain = plain;
    this.parameters = List.copyOf(parameters);
    this.carrier = carrier;
    this.clauses = List.copyOf(clauses);
    this.layouts = clauses.stream().filter(Clause::isLayout).toList();
    this.field = findField();
  }

  private @Nullable Field findField() {
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

  /// Its name in the source; for an inherited method, the declaration's.
  public Place place() {
    return place;
  }

  /// Its name.
  public String name() {
    return name;
  }

  /// The type that declares it, named in messages where it is inherited.
  public String owner() {
    return owner;
  }

  /// Whether the decoder has to implement it, inherits it, or never sees it.
  public Body body() {
    return body;
  }

  /// Whether it has no parameters, type parameters or `throws`.
  public boolean plain() {
    return plain;
  }

  /// The types of its parameters, without type arguments.
  public List<String> parameters() {
    return parameters;
  }

  /// What it returns.
  public Carrier carrier() {
    return carrier;
  }

  /// Its annotations of this vocabulary.
  public List<Clause> clauses() {
    return clauses;
  }

  /// Whether the decoder has to implement it.
  public boolean isAbstract() {
    return body == Body.ABSTRACT;
  }

  /// The annotations that say what it reads. There should be one.
  public List<Clause> layouts() {
    return layouts;
  }

  /// The annotation of this kind, or null.
  public <C extends Clause> @Nullable C clause(Class<C> kind) {
    for (Clause clause : clauses) {
      if (kind.isInstance(clause)) {
        return kind.cast(clause);
      }
    }
    return null;
  }

  /// The field that this accessor reads, or null when it occupies no bytes.
  public @Nullable Field field() {
    return field;
  }

  /// What the field counts, or empty.
  public String unit() {
    Clause.Unit unit = clause(Clause.Unit.class);
    return unit == null ? "" : unit.value();
  }
}
