package dev.wireglass.testkit;

import java.lang.foreign.MemorySegment;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;

/// Writes one number after the other through the static methods: its bits have to change to the
/// value, and no other bit at all.
///
/// @param declaration what is declared
/// @param encoder what was generated
/// @param oracle what knows where the numbers are
/// @param offset where the header starts
/// @param order the byte order, where the header leaves it open
record Stores(
    Declaration declaration, Encoder encoder, Oracle oracle, int offset, ByteOrder order) {

  /// What differs.
  ///
  /// @param model the header that the oracle has read
  List<String> differences(byte[] model, RandomGenerator random) {
    List<String> differences = new ArrayList<>();
    for (Declaration.Part part : declaration.fields()) {
      Window window = oracle.places().get(part.name());
      if (window != null) {
        stored(differences, part, window, model, random.nextLong());
        refused(differences, part, model);
      }
    }
    return differences;
  }

  private void stored(
      List<String> differences, Declaration.Part part, Window window, byte[] model, long pattern) {
    byte[] wanted = model.clone();
    for (int i = 0; i < part.bits(); i++) {
      window.set(wanted, i, (int) (pattern >> i & 1));
    }
    byte[] found = model.clone();
    long value = part.number(pattern);
    encoder.store(part.stored(), MemorySegment.ofArray(found), offset, value, order);
    if (!Arrays.equals(found, wanted)) {
      differences.add(
          "%s.%s = %d at %d (%s) turns %s into %s instead of %s"
              .formatted(
                  declaration.type().getSimpleName(),
                  part.name(),
                  value,
                  offset,
                  order,
                  Arrays.toString(model),
                  Arrays.toString(found),
                  Arrays.toString(wanted)));
    }
  }

  /// The values just outside of what the bits hold, if they can be given at all.
  private void refused(List<String> differences, Declaration.Part part, byte[] model) {
    int bits = part.bits();
    int carrier = encoder.carrierBits(part.stored());
    if (bits == carrier) {
      return;
    }
    long top = 1L << (part.isSigned() ? bits - 1 : bits);
    refused(differences, part, model, part.isSigned() ? -top - 1 : -1);
    if (part.isSigned() || bits < carrier - 1) {
      refused(differences, part, model, top);
    }
  }

  private void refused(List<String> differences, Declaration.Part part, byte[] model, long value) {
    byte[] found = model.clone();
    String name = declaration.name() + "." + part.name();
    try {
      encoder.store(part.stored(), MemorySegment.ofArray(found), offset, value, order);
      differences.add("%s = %d is not refused".formatted(name, value));
    } catch (IllegalArgumentException refusal) {
      if (!refusal.getMessage().startsWith(name + " is " + value + ";")) {
        differences.add("%s = %d is refused with: %s".formatted(name, value, refusal));
      }
      if (!Arrays.equals(found, model)) {
        differences.add("%s = %d is refused and written".formatted(name, value));
      }
    }
  }
}
