package dev.wireglass.runtime;

import dev.wireglass.annotation.BitOrder;
import dev.wireglass.annotation.Order;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a declaration says about a header, for tools: tables, diagrams, dissectors, field pickers.
/// A generated decoder returns its own from `layout()`.
///
/// It is made when it is first asked for, and never changes. Decoders do not use it: reading
/// through it is slow, and nothing but the declaration decides how they read.
///
/// @param packageName the package of the declaration, empty for the unnamed one
/// @param name its name, with those of enclosing types in front, such as `Outer.Inner`
/// @param spec where the layout comes from, or empty
/// @param order the byte order of numbers, [Order#UNSTATED] where none spans bytes
/// @param bitOrder which bits come first among numbers that are not whole bytes
/// @param fixedLength the bytes in front of the first field that may be absent or of variable
///   length
/// @param fields the fields in wire order
/// @param length how long the whole header says it is, or null when its fields say that
/// @param payload what follows the header, or null when nothing is declared
public record HeaderLayout(
    String packageName,
    String name,
    String spec,
    Order order,
    BitOrder bitOrder,
    long fixedLength,
    List<FieldLayout> fields,
    @Nullable Length length,
    @Nullable Payload payload) {

  public HeaderLayout {
    fields = List.copyOf(fields);
  }

  /// The length of the whole header.
  ///
  /// @param name the accessor
  /// @param bytes the expression as declared, such as `ihl * 4`
  public record Length(String name, String bytes) {}

  /// What follows the header.
  ///
  /// @param name the accessor
  /// @param bytes its length in bytes as declared, such as `length - 8`; empty for all there is
  /// @param on the number that tells what it is, or empty
  /// @param cases what it is for which number
  public record Payload(String name, String bytes, String on, List<Case> cases) {
    public Payload {
      cases = List.copyOf(cases);
    }
  }

  /// A header that may follow, or that is an option.
  ///
  /// @param value the number that selects it
  /// @param header the qualified name of its declaration
  public record Case(long value, String header) {}

  /// Starts a layout, which is described field by field in wire order.
  public static HeaderLayoutBuilder of(String packageName, String name, Order order) {
    return new HeaderLayoutBuilder(packageName, name, order);
  }

  /// The name of the declaration with its package.
  public String qualifiedName() {
    return packageName.isEmpty() ? name : packageName + "." + name;
  }

  /// The field of this name, or null.
  public @Nullable FieldLayout field(String name) {
    return fields.stream().filter(field -> field.name().equals(name)).findFirst().orElse(null);
  }
}
