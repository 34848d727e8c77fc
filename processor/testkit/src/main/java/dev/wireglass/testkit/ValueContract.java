package dev.wireglass.testkit;

import dev.wireglass.runtime.Options;
import java.lang.foreign.MemorySegment;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.jspecify.annotations.Nullable;

/// What copies of a header owe to it: through its value, where it has one, and through the encoder,
/// which writes the fields of any header. As a check that any test can call:
///
/// ```java
/// assertThat(ValueContract.of(MyHeader.class).differences(42)).isEmpty();
/// ```
public final class ValueContract {
  private static final int SAMPLES = 100;
  private static final int LONGEST = 400;

  private final Declaration declaration;
  private final Decoder decoder;
  private final Encoder encoder;
  private final @Nullable Class<?> value;

  private ValueContract(Declaration declaration, @Nullable Class<?> value) {
    this.declaration = declaration;
    this.decoder = Decoder.of(declaration);
    this.encoder = Encoder.of(declaration);
    this.value = value;
  }

  /// The contract of a header.
  ///
  /// @param header an interface with `@Header`, with its decoder and its encoder beside it, and its
  ///   value if it asks for one
  public static ValueContract of(Class<?> header) {
    Declaration declaration = DeclarationReader.read(header);
    return new ValueContract(
        declaration, declaration.isRecord() ? Decoder.beside(header, "Value") : null);
  }

  /// Copies random headers: what a copy answers has to be what the decoder does, and what is
  /// written of a copy has to give the same again.
  ///
  /// @param seed of the random numbers
  /// @return what differs, at most the first kind; empty when copies keep the contract
  public List<String> differences(long seed) {
    RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    for (int i = 0; i < SAMPLES; i++) {
      byte[] bytes = new byte[LONGEST];
      random.nextBytes(bytes);
      int offset = random.nextInt(32);
      ByteOrder order = random.nextBoolean() ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN;
      new Repair(declaration, order, random).repair(bytes, offset);
      new OptionSeeds(declaration, order, random).plant(bytes, offset, LONGEST);
      if (new Oracle(declaration, bytes, offset, LONGEST, order).isReadable()) {
        List<String> differences = compare(bytes, offset, order, random);
        if (!differences.isEmpty()) {
          return differences;
        }
      }
    }
    return List.of();
  }

  private List<String> compare(byte[] bytes, int offset, ByteOrder order, RandomGenerator random) {
    Object view = decoder.wrapped(MemorySegment.ofArray(bytes), offset, LONGEST, order);
    List<String> differences = new ArrayList<>();
    compareFields(differences, "decoder", rewritten(view, offset, order, random), view);
    if (isPlain()) {
      compareFields(differences, "header", rewritten(disguised(view), offset, order, random), view);
    }
    if (value != null) {
      Object copy = copy(view);
      compareFields(differences, "value", copy, view);
      if (isPlain()) {
        compare(differences, "value of a header", copy(disguised(view)), copy);
      }
      comparePresence(differences, copy, view);
      Object again = copy(rewritten(copy, offset, order, random));
      compare(differences, "value", again, copy);
      compare(differences, "hashCode", again.hashCode(), copy.hashCode());
      compare(differences, "toString", again.toString(), copy.toString());
    }
    return differences;
  }

  /// Whether accessors show all that fields hold, as numbers of enums and bytes of texts are not,
  /// nor what is behind a header in its range.
  private boolean isPlain() {
    return declaration.fields().stream()
        .noneMatch(
            part ->
                part.isEnum() || part.isText() || part.nested() != null || part.element() != null);
  }

  /// The same header as an implementation that generated code knows nothing of.
  private Object disguised(Object view) {
    return Proxy.newProxyInstance(
        declaration.type().getClassLoader(),
        new Class<?>[] {declaration.type()},
        (_, method, _) -> Decoder.get(view, method.getName()));
  }

  /// A decoder of what is written of a header into other bytes.
  private Object rewritten(Object header, int offset, ByteOrder order, RandomGenerator random) {
    byte[] bytes = new byte[LONGEST];
    random.nextBytes(bytes);
    MemorySegment segment = MemorySegment.ofArray(bytes);
    encoder.set(encoder.wrapped(segment, offset, LONGEST, order), "set", header);
    return decoder.wrapped(segment, offset, LONGEST, order);
  }

  private Object copy(Object header) {
    try {
      return value.getMethod("of", declaration.type()).invoke(null, header);
    } catch (InvocationTargetException e) {
      throw new AssertionError(value + " refused " + header, e.getCause());
    } catch (NoSuchMethodException | IllegalAccessException e) {
      throw new IllegalStateException(value.getName(), e);
    }
  }

  private void compareFields(List<String> differences, String what, Object found, Object wanted) {
    for (Declaration.Part part : declaration.parts()) {
      if (part.isOptional() && !has(wanted, part)) {
        new Absent(declaration, part).unread(differences, found);
      } else if (!part.has("Payload")) {
        compare(
            differences,
            what + "'s " + part.stored(),
            Decoder.get(found, part.stored()),
            Decoder.get(wanted, part.stored()));
        compare(
            differences,
            what + "'s " + part.name(),
            Decoder.get(found, part.name()),
            Decoder.get(wanted, part.name()));
      }
    }
  }

  private void comparePresence(List<String> differences, Object copy, Object view) {
    declaration.parts().stream()
        .filter(Declaration.Part::isOptional)
        .forEach(
            part ->
                compare(
                    differences, "value's " + part.presence(), has(copy, part), has(view, part)));
  }

  private static boolean has(Object header, Declaration.Part part) {
    return (boolean) Decoder.get(header, part.presence());
  }

  private void compare(List<String> differences, String what, Object found, Object wanted) {
    boolean isEqual =
        switch (found) {
          case MemorySegment range -> range.mismatch((MemorySegment) wanted) == -1;
          case Options list -> listed(list).equals(listed((Options) wanted));
          case Iterable<?> list -> shown(list).equals(shown((Iterable<?>) wanted));
          default -> found.equals(wanted) || isNested(found) && areAlike(found, wanted);
        };
    if (!isEqual) {
      differences.add(
          "%s: copied %s is %s instead of %s".formatted(declaration.name(), what, found, wanted));
    }
  }

  private boolean isNested(Object found) {
    return declaration.fields().stream()
        .map(Declaration.Part::nested)
        .anyMatch(nested -> nested != null && nested.type().isInstance(found));
  }

  /// Views equal no others, but show what they see.
  private static boolean areAlike(Object view, Object other) {
    return view.toString().equals(other.toString());
  }

  /// What the elements are, one view of which may be moved to all of them.
  private static String shown(Iterable<?> elements) {
    return dev.wireglass.runtime.Elements.text(elements);
  }

  /// What is in a list, wherever that is.
  private static List<String> listed(Options each) {
    List<String> options = new ArrayList<>();
    while (each.next()) {
      options.add(each.summary());
    }
    options.add("broken: " + each.isMalformed());
    return options;
  }
}
