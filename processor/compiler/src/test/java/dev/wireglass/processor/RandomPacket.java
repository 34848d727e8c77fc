package dev.wireglass.processor;

import java.util.random.RandomGenerator;

/// Bytes to read a header from. Half of them have few bits set, so that lengths are short.
final class RandomPacket {
  private RandomPacket() {}

  static byte[] of(RandomGenerator random, int length) {
    byte[] packet = new byte[length];
    random.nextBytes(packet);
    if (random.nextBoolean()) {
      for (int i = 0; i < length; i++) {
        packet[i] &= (byte) random.nextInt(8);
      }
    }
    return packet;
  }
}
