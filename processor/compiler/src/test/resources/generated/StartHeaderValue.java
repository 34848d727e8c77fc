package example;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;

import dev.wireglass.runtime.Contents;
import dev.wireglass.runtime.Fit;
import java.lang.foreign.MemorySegment;
import java.util.Objects;

/**
 * Keeps the fields of {@link StartHeader}, section 2.
 *
 * <p>It never changes, and equals any other with the same fields. Ranges are copies. What follows
 * the header is no part of it.
 *
 * <pre>
 *    0                   1                   2                   3
 *    0 1 2 3 4 5 6 7 8 9 0 1 2 3 4 5 6 7 8 9 0 1 2 3 4 5 6 7 8 9 0 1
 *   +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
 * 0 |version|purpose|          nameLength           |
 *   +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
 * 3 ~                            sender                             ~
 *   +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
 *
 * sender: nameLength bytes
 * </pre>
 *
 * @param version {@link StartHeader#version()}
 * @param purposeCode the number that {@link StartHeader#purpose()} stands for
 * @param nameLength {@link StartHeader#nameLength()}, in bytes
 * @param sender {@link StartHeader#sender()}
 */
public record StartHeaderValue(int version, int purposeCode, int nameLength,
    MemorySegment sender) implements StartHeader {
  public StartHeaderValue {
    if (version < 0 || version > 15) {
      throw new IllegalArgumentException("StartHeader.version is " + version
          + "; 4 bits hold 0 .. 15");
    }
    if (purposeCode < 0 || purposeCode > 15) {
      throw new IllegalArgumentException("StartHeader.purpose is " + purposeCode
          + "; 4 bits hold 0 .. 15");
    }
    if (nameLength < 0 || nameLength > 65535) {
      throw new IllegalArgumentException("StartHeader.nameLength is " + nameLength
          + "; 16 bits hold 0 .. 65535");
    }
    Fit.length("StartHeader.sender", sender.byteSize(), "nameLength", nameLength);
    sender = Contents.copy(sender);
  }

  /**
   * The fields of a header, which a decoder may leave afterwards.
   *
   * @throws IllegalArgumentException if it holds what cannot be written
   */
  public static StartHeaderValue of(StartHeader header) {
    return switch (header) {
      case StartHeaderValue value -> value;
      case StartHeaderDecoder decoder ->
          new StartHeaderValue(decoder.version(), decoder.purposeCode(), decoder.nameLength(),
              decoder.sender());
      default ->
          new StartHeaderValue(header.version(), StartHeaderEncoder.purposeCodeOf(header.purpose()),
              header.nameLength(), header.sender());
    };
  }

  @Override
  public StartHeader.Purpose purpose() {
    return switch (purposeCode) {
      case 0 -> StartHeader.Purpose.REQUEST;
      case 1 -> StartHeader.Purpose.RESPONSE;
      default -> StartHeader.Purpose.OTHER;
    };
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof StartHeaderValue that
        && version() == that.version()
        && purposeCode() == that.purposeCode()
        && nameLength() == that.nameLength()
        && Contents.equal(sender(), that.sender());
  }

  @Override
  public int hashCode() {
    return Objects.hash(version(), purposeCode(), nameLength(), Contents.hash(sender()));
  }

  @Override
  public String toString() {
    return "StartHeaderValue["
        + "version=" + version()
        + ", purpose=" + purpose() + " (" + purposeCode() + ")"
        + ", nameLength=" + nameLength() + " bytes"
        + ", sender=" + Contents.text(sender())
        + "]";
  }
}
