package dev.wireglass.testkit;

import dev.wireglass.runtime.FieldLayout;
import dev.wireglass.runtime.HeaderLayout;
import java.lang.reflect.InvocationTargetException;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/// What the layout that a generated decoder returns owes to its declaration, as a check that any
/// test can call:
///
/// ```java
/// assertThat(LayoutContract.of(MyHeader.class).differences(42)).isEmpty();
/// ```
public final class LayoutContract {
  private static final int SAMPLES = 100;
  private static final int LONGEST = 400;

  private final Declaration declaration;
  private final HeaderLayout layout;

  LayoutContract(Declaration declaration, HeaderLayout layout) {
    this.declaration = declaration;
    this.layout = layout;
  }

  /// The contract of a header.
  ///
  /// @param header an interface with `@Header`, with its decoder beside it
  /// @throws IllegalArgumentException if it is none
  /// @throws IllegalStateException if it has no decoder, or one without a layout
  public static LayoutContract of(Class<?> header) {
    Declaration declaration = DeclarationReader.read(header);
    Class<?> decoder = Decoder.beside(header, "Decoder");
    try {
      return new LayoutContract(
          declaration, (HeaderLayout) decoder.getMethod("layout").invoke(null));
    } catch (NoSuchMethodException | IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException(decoder.getName(), e);
    }
  }

  /// Compares what the layout says with the class file, and where it says that fields are with
  /// where a reader that goes bit by bit finds them in random headers.
  ///
  /// @param seed of the random numbers
  /// @return what differs; empty when the layout keeps the contract
  public List<String> differences(long seed) {
    RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    List<String> differences = new ArrayList<>(new LayoutFacts(declaration, layout).differences());
    for (int i = 0; i < SAMPLES && differences.isEmpty(); i++) {
      byte[] bytes = new byte[LONGEST];
      random.nextBytes(bytes);
      int offset = random.nextInt(32);
      ByteOrder order = random.nextBoolean() ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN;
      new Repair(declaration, order, random).repair(bytes, offset);
      comparePlaces(
          differences, new Oracle(declaration, bytes, offset, LONGEST, order), offset, order);
    }
    return differences;
  }

  private void comparePlaces(List<String> differences, Oracle oracle, int offset, ByteOrder order) {
    for (FieldLayout field : layout.fields()) {
      switch (field) {
        case FieldLayout.Number number -> {
          Window found = oracle.places().get(number.name());
          if (found != null && !window(number, oracle, offset, order).isAt(found, number.bits())) {
            differences.add(text(number.name(), number.word(), found));
          }
        }
        case FieldLayout.Range range -> {
          Oracle.Range found = oracle.ranges().get(range.name());
          if (found != null && found.start() != offset + bits(range.start(), oracle) / 8) {
            differences.add(text(range.name(), range.start(), found));
          }
        }
      }
    }
  }

  private Window window(FieldLayout.Number number, Oracle oracle, int offset, ByteOrder order) {
    FieldLayout.Word word = number.word();
    boolean little =
        switch (number.order()) {
          case LITTLE_ENDIAN -> true;
          case RUNTIME -> order == ByteOrder.LITTLE_ENDIAN;
          case BIG_ENDIAN, UNSTATED -> false;
        };
    return new Window(offset + bits(word.start(), oracle) / 8, word.bits(), little, word.lowBit());
  }

  private long bits(FieldLayout.Place place, Oracle oracle) {
    return place.bits()
        + place.behind().stream().mapToLong(field -> 8 * taken(field, oracle)).sum();
  }

  /// The bytes that a field takes, with what ends it.
  private long taken(String field, Oracle oracle) {
    if (oracle.absent().contains(field)) {
      return 0;
    }
    return switch (layout.field(field)) {
      case FieldLayout.Number number -> number.bits() / 8;
      case FieldLayout.Range range ->
          oracle.ranges().get(field).length() + range.terminator().size();
    };
  }

  private String text(String field, Object said, Object found) {
    return "%s.%s is said to be at %s, but is at %s"
        .formatted(declaration.name(), field, said, found);
  }
}
