package example;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;

import dev.wireglass.runtime.Characters;
import dev.wireglass.runtime.Contents;
import dev.wireglass.runtime.Encoded;
import dev.wireglass.runtime.Fit;
import dev.wireglass.runtime.Options;
import java.lang.foreign.MemorySegment;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * Keeps the fields of {@link BoxHeader}.
 *
 * <p>It never changes, and equals any other with the same fields. Ranges are copies. What follows
 * the header is no part of it.
 *
 * <pre>
 *      0                   1                   2                   3
 *      0 1 2 3 4 5 6 7 8 9 0 1 2 3 4 5 6 7 8 9 0 1 2 3 4 5 6 7 8 9 0 1
 *     +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
 *   0 |   words   |C|L|                    number                     |
 *     +-+-+-+-+-+-+-+-+               +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
 *   4 |                               |                               |
 *     +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+                               +
 *   8 |                             mask                              |
 *     +                               +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
 *  12 |                               |                               |
 *     +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+               +-+-+-+-+-+-+-+-+
 *  16 |                     size                      |    opening    |
 *     +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
 * 19+ |                             label                             |
 *     +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
 * 19+ ~                             note                              ~
 *     +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
 * 19+ |             place             |
 *     +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
 * 21+ ~                             seals                             ~
 *     +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
 *
 *     C  closed
 *     L  labelled
 *
 * opening: only if closed
 * label: only if labelled
 * note: number &gt; 9 ? 2 : 1 bytes, only if closed
 * seals: words * 4 - 28 bytes
 * place: as BoxHeader.Place
 * </pre>
 *
 * @param words {@link BoxHeader#words()}, in words
 * @param closed {@link BoxHeader#closed()}
 * @param labelled {@link BoxHeader#labelled()}
 * @param number {@link BoxHeader#number()}
 * @param mask {@link BoxHeader#mask()}
 * @param sizeCode the number that {@link BoxHeader#size()} stands for
 * @param openingCodeOrNull the number that {@link BoxHeader#opening()} stands for, or null where it
 *     is absent
 * @param labelBytesOrNull the bytes of {@link BoxHeader#label()}, or null where it is absent
 * @param noteOrNull {@link BoxHeader#note()}, or null where it is absent
 * @param placeBytes the bytes of {@link BoxHeader#place()}
 * @param sealsBytes the bytes of {@link BoxHeader#seals()}
 */
public record BoxHeaderValue(int words, boolean closed, boolean labelled, long number, long mask,
    long sizeCode, Integer openingCodeOrNull, MemorySegment labelBytesOrNull,
    MemorySegment noteOrNull, MemorySegment placeBytes,
    MemorySegment sealsBytes) implements BoxHeader {
  public BoxHeaderValue {
    if (words < 0 || words > 63) {
      throw new IllegalArgumentException("BoxHeader.words is " + words + "; 6 bits hold 0 .. 63");
    }
    if (words < 7) {
      throw new IllegalArgumentException("BoxHeader.words is " + words
          + "; a length depends on it, so it has to keep @Range(min = 7)");
    }
    if (number < -549755813888L || number > 549755813887L) {
      throw new IllegalArgumentException("BoxHeader.number is " + number
          + "; 40 bits hold -549755813888 .. 549755813887");
    }
    if (sizeCode < 0 || sizeCode > 1099511627775L) {
      throw new IllegalArgumentException("BoxHeader.size is " + sizeCode
          + "; 40 bits hold 0 .. 1099511627775");
    }
    Fit.presence("BoxHeader.opening", openingCodeOrNull != null, "closed", closed);
    if (openingCodeOrNull != null && (openingCodeOrNull < 0 || openingCodeOrNull > 255)) {
      throw new IllegalArgumentException("BoxHeader.opening is " + openingCodeOrNull
          + "; 8 bits hold 0 .. 255");
    }
    Fit.presence("BoxHeader.label", labelBytesOrNull != null, "labelled", labelled);
    if (labelBytesOrNull != null) {
      Fit.length("BoxHeader.label", labelBytesOrNull.byteSize(), "@Bytes(4)", 4);
      labelBytesOrNull = Contents.copy(labelBytesOrNull);
    }
    Fit.presence("BoxHeader.note", noteOrNull != null, "closed", closed);
    if (noteOrNull != null) {
      Fit.length("BoxHeader.note", noteOrNull.byteSize(), "number > 9 ? 2 : 1", number > 9 ? 2 : 1);
      noteOrNull = Contents.copy(noteOrNull);
    }
    Fit.length("BoxHeader.place", placeBytes.byteSize(), "@Bytes(2)", 2);
    placeBytes = Contents.copy(placeBytes);
    Fit.readable(
        "BoxHeader.place", BoxHeader_PlaceDecoder.explain(placeBytes, 0, placeBytes.byteSize()));
    Fit.length("BoxHeader.seals", sealsBytes.byteSize(), "words * 4 - 28", words * 4 - 28);
    sealsBytes = Contents.copy(sealsBytes);
  }

  /**
   * The fields of a header, which a decoder may leave afterwards.
   *
   * @throws IllegalArgumentException if it holds what cannot be written
   */
  public static BoxHeaderValue of(BoxHeader header) {
    return switch (header) {
      case BoxHeaderValue value -> value;
      case BoxHeaderDecoder decoder ->
          new BoxHeaderValue(decoder.words(), decoder.closed(), decoder.labelled(),
              decoder.number(), decoder.mask(), decoder.sizeCode(),
              decoder.hasOpening() ? decoder.openingCode() : null,
              decoder.hasLabel() ? decoder.labelBytes() : null,
              decoder.hasNote() ? decoder.note() : null, decoder.placeBytes(),
              decoder.sealsBytes());
      default ->
          new BoxHeaderValue(header.words(), header.closed(), header.labelled(), header.number(),
              header.mask(), BoxHeaderEncoder.sizeCodeOf(header.size()),
              header.closed() ? BoxHeaderEncoder.openingCodeOf(header.opening()) : null,
              header.labelled()
                  ? Characters.encode("BoxHeader.label", header.label(), StandardCharsets.UTF_8)
                  : null,
              header.closed() ? header.note() : null, Encoded.header(header.place(), 2,
              (each, bytes, at, limit) ->
              new BoxHeader_PlaceEncoder().wrap(bytes, at, limit).set(each).end()),
              header.seals().range());
    };
  }

  @Override
  public BoxHeader.Size size() {
    long code = sizeCode;
    if (code == 0x3L) {
      return BoxHeader.Size.SMALL;
    }
    return BoxHeader.Size.OTHER;
  }

  /**
   * Whether the header has {@link #opening()}.
   */
  public boolean hasOpening() {
    return openingCodeOrNull != null;
  }

  /**
   * What {@link #opening()} is made of.
   */
  public int openingCode() {
    if (!hasOpening()) {
      throw new IllegalStateException("BoxHeader.opening is absent: it is there only if closed");
    }
    return openingCodeOrNull;
  }

  @Override
  public BoxHeader.Size opening() {
    return switch (openingCode()) {
      case 3 -> BoxHeader.Size.SMALL;
      default -> BoxHeader.Size.OTHER;
    };
  }

  /**
   * Whether the header has {@link #label()}.
   */
  public boolean hasLabel() {
    return labelBytesOrNull != null;
  }

  /**
   * What {@link #label()} is made of.
   */
  public MemorySegment labelBytes() {
    if (!hasLabel()) {
      throw new IllegalStateException("BoxHeader.label is absent: it is there only if labelled");
    }
    return labelBytesOrNull;
  }

  @Override
  public String label() {
    return Characters.decode(labelBytes(), StandardCharsets.UTF_8, 0);
  }

  /**
   * Whether the header has {@link #note()}.
   */
  public boolean hasNote() {
    return noteOrNull != null;
  }

  @Override
  public MemorySegment note() {
    if (!hasNote()) {
      throw new IllegalStateException("BoxHeader.note is absent: it is there only if closed");
    }
    return noteOrNull;
  }

  /**
   * A view for each who asks.
   */
  @Override
  public BoxHeader_PlaceDecoder place() {
    MemorySegment range = placeBytes;
    return new BoxHeader_PlaceDecoder().wrap(range, 0, range.byteSize());
  }

  /**
   * A list for each who asks, in front of its first option.
   */
  @Override
  public Options seals() {
    MemorySegment range = sealsBytes;
    return new Options().over(BoxHeaderDecoder.SEALS_FORMAT, range, 0, range.byteSize());
  }

  @Override
  public int total() {
    return words * 4;
  }

  /**
   * Nothing: what follows the header is no part of the value.
   */
  @Override
  public MemorySegment content() {
    return MemorySegment.NULL;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof BoxHeaderValue that
        && words() == that.words()
        && closed() == that.closed()
        && labelled() == that.labelled()
        && number() == that.number()
        && mask() == that.mask()
        && sizeCode() == that.sizeCode()
        && Objects.equals(openingCodeOrNull, that.openingCodeOrNull)
        && (!hasLabel() || Contents.equal(labelBytes(), that.labelBytes()))
        && (!hasNote() || Contents.equal(note(), that.note()))
        && Contents.equal(placeBytes(), that.placeBytes())
        && Contents.equal(sealsBytes(), that.sealsBytes());
  }

  @Override
  public int hashCode() {
    return Objects.hash(words(), closed(), labelled(), number(), mask(), sizeCode(),
        openingCodeOrNull(), hasLabel() ? Contents.hash(labelBytes()) : 0,
        hasNote() ? Contents.hash(note()) : 0, Contents.hash(placeBytes()),
        Contents.hash(sealsBytes()));
  }

  @Override
  public String toString() {
    return "BoxHeaderValue["
        + "words=" + words() + " words"
        + ", closed=" + closed()
        + ", labelled=" + labelled()
        + ", number=" + number()
        + ", mask=" + mask()
        + ", size=" + size() + " (" + sizeCode() + ")"
        + (hasOpening() ? ", opening=" + opening() + " (" + openingCode() + ")" : "")
        + (hasLabel() ? ", label=" + Characters.quoted(label()) : "")
        + (hasNote() ? ", note=" + Contents.text(note()) : "")
        + ", place=" + place()
        + ", seals=" + seals()
        + "]";
  }
}
