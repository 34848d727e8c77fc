package dev.wireglass.testkit;

import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/// What a generated encoder owes to its declaration, as checks that any test can call:
///
/// ```java
/// assertThat(EncoderContract.of(MyHeader.class).differences(42)).isEmpty();
/// ```
public final class EncoderContract {
  private static final int SAMPLES = 200;
  private static final int LONGEST = 400;

  private final Declaration declaration;
  private final Decoder decoder;
  private final Encoder encoder;

  private EncoderContract(Declaration declaration, Decoder decoder, Encoder encoder) {
    this.declaration = declaration;
    this.decoder = decoder;
    this.encoder = encoder;
  }

  /// The contract of a header.
  ///
  /// @param header an interface with `@Header`, with its decoder and its encoder beside it
  /// @throws IllegalArgumentException if it is none
  /// @throws IllegalStateException if it has no decoder or no encoder
  public static EncoderContract of(Class<?> header) {
    Declaration declaration = DeclarationReader.read(header);
    return new EncoderContract(declaration, Decoder.of(declaration), Encoder.of(declaration));
  }

  /// Encodes random headers into random bytes and reads them again, through the decoder and bit by
  /// bit; nothing in front of the header or behind it may change. Each number is also written alone
  /// through its static method, and values that its bits do not hold have to be refused.
  ///
  /// @param seed of the random numbers
  /// @return what differs, at most the first kind; empty when the encoder keeps the contract
  public List<String> differences(long seed) {
    return differences(seed, SAMPLES);
  }

  /// The same with a given number of headers.
  ///
  /// @param seed of the random numbers
  /// @param samples how many headers
  public List<String> differences(long seed, int samples) {
    RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    for (int i = 0; i < samples; i++) {
      byte[] model = new byte[LONGEST];
      random.nextBytes(model);
      int offset = random.nextInt(32);
      int limit = LONGEST - random.nextInt(100);
      ByteOrder order = random.nextBoolean() ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN;
      new Repair(declaration, order, random).repair(model, offset);
      new OptionSeeds(declaration, order, random).plant(model, offset, limit);
      List<String> differences = compare(model, offset, limit, order, random);
      if (!differences.isEmpty()) {
        return differences;
      }
    }
    return List.of();
  }

  private List<String> compare(
      byte[] model, int offset, int limit, ByteOrder order, RandomGenerator random) {
    List<String> differences = new ArrayList<>();
    Oracle oracle = new Oracle(declaration, model, offset, limit, order);
    if (oracle.isReadable()) {
      for (boolean all : new boolean[] {true, false}) {
        var trip = new RoundTrip(declaration, decoder, encoder, oracle, offset, limit, order, all);
        differences.addAll(trip.differences(model, random));
      }
    }
    differences.addAll(
        new Stores(declaration, encoder, oracle, offset, order).differences(model, random));
    return differences;
  }
}
