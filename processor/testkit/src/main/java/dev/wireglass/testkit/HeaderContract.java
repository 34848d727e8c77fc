package dev.wireglass.testkit;

import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/// What a generated decoder owes to its declaration, as checks that any test can call:
///
/// ```java
/// assertThat(HeaderContract.of(MyHeader.class).differences(42)).isEmpty();
/// ```
public final class HeaderContract {
  private static final int SAMPLES = 300;
  private static final int LONGEST = 400;

  private final Declaration declaration;
  private final Decoder decoder;

  private HeaderContract(Declaration declaration, Decoder decoder) {
    this.declaration = declaration;
    this.decoder = decoder;
  }

  /// The contract of a header.
  ///
  /// @param header an interface with `@Header`, with its decoder beside it
  /// @throws IllegalArgumentException if it is none
  /// @throws IllegalStateException if it has no decoder
  public static HeaderContract of(Class<?> header) {
    Declaration declaration = DeclarationReader.read(header);
    return new HeaderContract(declaration, Decoder.of(declaration));
  }

  /// Compares every accessor with a reader that goes bit by bit, on random bytes at random offsets
  /// with random limits; half of the headers have allowed values where lengths depend on them.
  ///
  /// @param seed of the random numbers
  /// @return what differs, at most the first kind; empty when the decoder keeps the contract
  public List<String> differences(long seed) {
    return differences(seed, SAMPLES);
  }

  /// The same on a given number of headers.
  ///
  /// @param seed of the random numbers
  /// @param samples how many headers
  public List<String> differences(long seed, int samples) {
    RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    for (int i = 0; i < samples; i++) {
      byte[] bytes = new byte[LONGEST];
      random.nextBytes(bytes);
      int offset = random.nextInt(32);
      int limit = offset + random.nextInt(LONGEST - offset + 1);
      ByteOrder order = random.nextBoolean() ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN;
      if (random.nextBoolean()) {
        new Repair(declaration, order, random).repair(bytes, offset);
      }
      new OptionSeeds(declaration, order, random).plant(bytes, offset, limit);
      List<String> differences = compare(bytes, offset, limit, order);
      if (!differences.isEmpty()) {
        return differences;
      }
    }
    return List.of();
  }

  /// Cuts headers at every length: the verdict has to be the one that the declaration demands, and
  /// nothing at or behind the limit may have any influence.
  ///
  /// @param seed of the random numbers
  /// @return what differs; empty when the decoder keeps the contract
  public List<String> differencesWhenCut(long seed) {
    RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    for (ByteOrder order : List.of(ByteOrder.BIG_ENDIAN, ByteOrder.LITTLE_ENDIAN)) {
      byte[] bytes = new byte[LONGEST];
      random.nextBytes(bytes);
      new Repair(declaration, order, random).repair(bytes, 1);
      new OptionSeeds(declaration, order, random).plant(bytes, 1, LONGEST);
      for (int limit = 1; limit <= LONGEST; limit++) {
        List<String> differences = compare(bytes, 1, limit, order);
        if (!differences.isEmpty()) {
          return differences;
        }
      }
    }
    return List.of();
  }

  private List<String> compare(byte[] bytes, int offset, int limit, ByteOrder order) {
    var comparison = new Comparison(declaration, decoder, bytes, offset, limit, order);
    List<String> differences = new ArrayList<>(comparison.differences());
    differences.addAll(comparison.differencesBehindLimit());
    return differences;
  }
}
