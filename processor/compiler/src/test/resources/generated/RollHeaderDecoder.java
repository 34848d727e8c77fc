package example;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;

import dev.wireglass.annotation.Encoding;
import dev.wireglass.annotation.Order;
import dev.wireglass.runtime.Characters;
import dev.wireglass.runtime.Elements;
import dev.wireglass.runtime.Fault;
import dev.wireglass.runtime.HeaderLayout;
import dev.wireglass.runtime.HexDump;
import dev.wireglass.runtime.JdkChecksum;
import dev.wireglass.runtime.Terminator;
import dev.wireglass.runtime.UnreadableHeaderException;
import dev.wireglass.runtime.Verdict;
import dev.wireglass.runtime.Violation;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Decodes {@link RollHeader}.
 *
 * <p>Static methods read a header in place, after {@link #check} has found it readable.
 * An instance is a view that can be moved from header to header with {@link #wrap} or
 * {@link #tryWrap}. Nothing is copied, and nothing is allocated but slices.
 *
 * <pre>
 *      0                   1                   2                   3
 *      0 1 2 3 4 5 6 7 8 9 0 1 2 3 4 5 6 7 8 9 0 1 2 3 4 5 6 7 8 9 0 1
 *     +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
 *   0 |                           checksum                            |
 *     +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
 *   4 |     room      |
 *     +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
 *   5 ~                             title                             ~
 *     +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
 *  5+ ~                             chair                             ~
 *     +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
 *  5+ ~                             seats                             ~
 *     +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
 *  5+ ~                           speakers                            ~
 *     +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
 * 35+ ~                            guests                             ~
 *     +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
 *
 * title: up to and including 0x0d 0x0a
 * chair: room bytes
 * seats: room * 2 bytes
 * guests: remaining bytes
 * chair: as RollHeader.Person
 * seats: as a list of RollHeader.Seat
 * speakers: as a list of RollHeader.Person
 * guests: as a list of RollHeader.Person
 * </pre>
 */
public final class RollHeaderDecoder implements RollHeader {
  /**
   * The bytes in front of the first field of variable length.
   */
  public static final int FIXED_LENGTH = 5;

  private static final ValueLayout.OfInt INT = ValueLayout.JAVA_INT_UNALIGNED
      .withOrder(ByteOrder.LITTLE_ENDIAN);

  private static final Terminator TITLE_END = Terminator.of(0x0d, 0x0a);

  private MemorySegment bytes = MemorySegment.NULL;

  private long offset;

  private long limit;

  private final RollHeader_PersonDecoder chairView = new RollHeader_PersonDecoder();

  private final RollHeader_SeatDecoder seatsView = new RollHeader_SeatDecoder();

  private final Iterable<RollHeader.Seat> seatsList = SeatsIterator::new;

  private final RollHeader_PersonDecoder speakersView = new RollHeader_PersonDecoder();

  private final Iterable<RollHeader.Person> speakersList = SpeakersIterator::new;

  private final RollHeader_PersonDecoder guestsView = new RollHeader_PersonDecoder();

  private final Iterable<RollHeader.Person> guestsList = GuestsIterator::new;

  /**
   * Whether the header that starts at {@code offset} can be read from the bytes in
   * front of {@code limit}.
   */
  public static Verdict check(MemorySegment bytes, long offset, long limit) {
    if (limit - offset < FIXED_LENGTH) {
      return Verdict.FIXED_PART_CUT;
    }
    if (room(bytes, offset) < 3) {
      return Verdict.FIELD_OUT_OF_RANGE;
    }
    if (TITLE_END.length(bytes, titleOffset(bytes, offset), limit) < 0) {
      return Verdict.HEADER_CUT;
    }
    if (limit - offset < 5 + titleLength(bytes, offset)) {
      return Verdict.HEADER_CUT;
    }
    if (limit - offset < 5 + titleLength(bytes, offset) + chairLength(bytes, offset)) {
      return Verdict.HEADER_CUT;
    }
    if (limit - offset
        < 35 + titleLength(bytes, offset) + chairLength(bytes, offset)
            + seatsLength(bytes, offset)) {
      return Verdict.HEADER_CUT;
    }
    if (limit - offset
        < 35 + titleLength(bytes, offset) + chairLength(bytes, offset) + seatsLength(bytes, offset)
            + guestsLength(bytes, offset, limit)) {
      return Verdict.HEADER_CUT;
    }
    if (RollHeader_PersonDecoder.check(bytes, chairOffset(bytes, offset),
        chairLimit(bytes, offset)) != Verdict.READABLE) {
      return Verdict.NESTED_UNREADABLE;
    }
    return Verdict.READABLE;
  }

  /**
   * Why the header cannot be read, or null when it can.
   */
  public static @Nullable Fault explain(MemorySegment bytes, long offset, long limit) {
    return explain(bytes, offset, limit, Fault.boundOf(bytes, limit));
  }

  /**
   * Why the header cannot be read, or null when it can.
   *
   * @param boundBy who set the limit, to be named in the fault
   */
  public static @Nullable Fault explain(MemorySegment bytes, long offset, long limit,
      String boundBy) {
    if (limit - offset < FIXED_LENGTH) {
      return new Fault(Verdict.FIXED_PART_CUT, "RollHeader", "room",
          offset, FIXED_LENGTH, limit - offset, boundBy);
    }
    if (room(bytes, offset) < 3) {
      return new Fault(Verdict.FIELD_OUT_OF_RANGE, "RollHeader", "room",
          offset, 3, room(bytes, offset), "@Range(min = 3)");
    }
    if (TITLE_END.length(bytes, titleOffset(bytes, offset), limit) < 0) {
      return new Fault(Verdict.HEADER_CUT, "RollHeader", "title",
          offset, limit - offset + 1, limit - offset, boundBy);
    }
    if (limit - offset < 5 + titleLength(bytes, offset)) {
      return new Fault(Verdict.HEADER_CUT, "RollHeader", "title",
          offset, 5 + titleLength(bytes, offset), limit - offset, boundBy);
    }
    if (limit - offset < 5 + titleLength(bytes, offset) + chairLength(bytes, offset)) {
      return new Fault(Verdict.HEADER_CUT, "RollHeader", "chair",
          offset, 5 + titleLength(bytes, offset) + chairLength(bytes, offset), limit - offset,
          boundBy);
    }
    if (limit - offset
        < 35 + titleLength(bytes, offset) + chairLength(bytes, offset)
            + seatsLength(bytes, offset)) {
      return new Fault(Verdict.HEADER_CUT, "RollHeader", "speakers",
          offset, 35 + titleLength(bytes, offset) + chairLength(bytes, offset)
              + seatsLength(bytes, offset), limit - offset, boundBy);
    }
    if (limit - offset
        < 35 + titleLength(bytes, offset) + chairLength(bytes, offset) + seatsLength(bytes, offset)
            + guestsLength(bytes, offset, limit)) {
      return new Fault(Verdict.HEADER_CUT, "RollHeader", "guests",
          offset, 35 + titleLength(bytes, offset) + chairLength(bytes, offset)
              + seatsLength(bytes, offset) + guestsLength(bytes, offset, limit), limit - offset,
              boundBy);
    }
    if (RollHeader_PersonDecoder.check(bytes, chairOffset(bytes, offset),
        chairLimit(bytes, offset)) != Verdict.READABLE) {
      return RollHeader_PersonDecoder.explain(bytes, chairOffset(bytes, offset),
          chairLimit(bytes, offset),
          "RollHeader.chair");
    }
    return null;
  }

  /**
   * Where the header ends in the segment, without what it carries.
   */
  public static long endOf(MemorySegment bytes, long offset, long limit) {
    return offset + 35 + titleLength(bytes, offset) + chairLength(bytes, offset)
        + seatsLength(bytes, offset) + guestsLength(bytes, offset, limit);
  }

  /**
   * {@link #checksum()}: 4 bytes from byte 0.
   */
  public static long checksum(MemorySegment bytes, long offset) {
    return Integer.toUnsignedLong(bytes.get(INT, offset));
  }

  /**
   * Whether {@link #checksum()} is right, or zero, which says that there is none.
   * It cannot be where the header is cut.
   */
  public static boolean checksumIsRight(MemorySegment bytes, long offset, long limit) {
    if (checksum(bytes, offset) == 0) {
      return true;
    }
    return checksum(bytes, offset) == computeChecksum(bytes, offset, limit);
  }

  /**
   * What {@link #checksum()} has to be: the CRC-32 of the header, with
   * the number itself as zero.
   */
  public static long computeChecksum(MemorySegment bytes, long offset, long limit) {
    return JdkChecksum.crc32(bytes, offset, offset,
        offset + 35 + titleLength(bytes, offset) + chairLength(bytes, offset)
            + seatsLength(bytes, offset) + guestsLength(bytes, offset, limit));
  }

  /**
   * {@link #room()}: byte 4.
   */
  public static int room(MemorySegment bytes, long offset) {
    return Byte.toUnsignedInt(bytes.get(JAVA_BYTE, offset + 4));
  }

  /**
   * Where {@code title} starts in the segment.
   */
  public static long titleOffset(MemorySegment bytes, long offset) {
    return offset + 5;
  }

  /**
   * The length of {@code title} in bytes, with what ends it.
   */
  public static long titleLength(MemorySegment bytes, long offset) {
    return TITLE_END.length(bytes, titleOffset(bytes, offset));
  }

  /**
   * {@code title}, as a slice of the segment.
   */
  public static MemorySegment titleBytes(MemorySegment bytes, long offset) {
    return bytes.asSlice(offset + 5, titleLength(bytes, offset) - 2);
  }

  /**
   * {@link #title()}, as a copy.
   */
  public static String title(MemorySegment bytes, long offset) {
    return Characters.decode(titleBytes(bytes, offset), StandardCharsets.UTF_8,
        Characters.NO_PADDING);
  }

  /**
   * Where {@code chair} starts in the segment.
   */
  public static long chairOffset(MemorySegment bytes, long offset) {
    return offset + 5 + titleLength(bytes, offset);
  }

  /**
   * The length of {@code chair} in bytes.
   */
  public static long chairLength(MemorySegment bytes, long offset) {
    return room(bytes, offset);
  }

  /**
   * {@code chair}, as a slice of the segment.
   */
  public static MemorySegment chairBytes(MemorySegment bytes, long offset) {
    return bytes.asSlice(chairOffset(bytes, offset), chairLength(bytes, offset));
  }

  /**
   * Where {@code chair} ends in the segment.
   */
  public static long chairLimit(MemorySegment bytes, long offset) {
    return chairOffset(bytes, offset) + chairLength(bytes, offset);
  }

  /**
   * Where {@code seats} starts in the segment.
   */
  public static long seatsOffset(MemorySegment bytes, long offset) {
    return offset + 5 + titleLength(bytes, offset) + chairLength(bytes, offset);
  }

  /**
   * The length of {@code seats} in bytes.
   */
  public static long seatsLength(MemorySegment bytes, long offset) {
    return room(bytes, offset) * 2;
  }

  /**
   * {@code seats}, as a slice of the segment.
   */
  public static MemorySegment seatsBytes(MemorySegment bytes, long offset) {
    return bytes.asSlice(seatsOffset(bytes, offset), seatsLength(bytes, offset));
  }

  /**
   * Where {@code seats} ends in the segment.
   */
  public static long seatsLimit(MemorySegment bytes, long offset) {
    return seatsOffset(bytes, offset) + seatsLength(bytes, offset);
  }

  /**
   * How many elements of {@code seats} can be read.
   */
  public static int seatsCount(MemorySegment bytes, long offset) {
    return (int) Math.min(room(bytes, offset) / 3, seatsLength(bytes, offset) / 2);
  }

  /**
   * Whether {@code seats} ends where it should, not at an element that cannot be read.
   */
  public static boolean seatsAreComplete(MemorySegment bytes, long offset) {
    long count = room(bytes, offset) / 3;
    return seatsCount(bytes, offset) == count;
  }

  /**
   * Where an element of {@code seats} starts in the segment; the first has index 0.
   */
  public static long seatsAt(MemorySegment bytes, long offset, int index) {
    return seatsOffset(bytes, offset) + 2L * index;
  }

  /**
   * Where {@code speakers} starts in the segment.
   */
  public static long speakersOffset(MemorySegment bytes, long offset) {
    return offset + 5 + titleLength(bytes, offset) + chairLength(bytes, offset)
        + seatsLength(bytes, offset);
  }

  /**
   * The length of {@code speakers} in bytes.
   */
  public static long speakersLength(MemorySegment bytes, long offset) {
    return 30;
  }

  /**
   * {@code speakers}, as a slice of the segment.
   */
  public static MemorySegment speakersBytes(MemorySegment bytes, long offset) {
    return bytes.asSlice(speakersOffset(bytes, offset), 30);
  }

  /**
   * Where {@code speakers} ends in the segment.
   */
  public static long speakersLimit(MemorySegment bytes, long offset) {
    return speakersOffset(bytes, offset) + 30;
  }

  /**
   * How many elements of {@code speakers} can be read.
   */
  public static int speakersCount(MemorySegment bytes, long offset) {
    long end = speakersLimit(bytes, offset);
    long at = speakersOffset(bytes, offset);
    int index = 0;
    while (RollHeader_PersonDecoder.check(bytes, at, end) == Verdict.READABLE) {
      index++;
      if (RollHeader_PersonDecoder.length(bytes, at) == 9) {
        break;
      }
      at = RollHeader_PersonDecoder.endOf(bytes, at, end);
    }
    return index;
  }

  /**
   * Whether {@code speakers} ends where it should, not at an element that cannot be read.
   */
  public static boolean speakersAreComplete(MemorySegment bytes, long offset) {
    long end = speakersLimit(bytes, offset);
    long at = speakersOffset(bytes, offset);
    while (RollHeader_PersonDecoder.check(bytes, at, end) == Verdict.READABLE) {
      if (RollHeader_PersonDecoder.length(bytes, at) == 9) {
        return true;
      }
      at = RollHeader_PersonDecoder.endOf(bytes, at, end);
    }
    return false;
  }

  /**
   * Where {@code guests} starts in the segment.
   */
  public static long guestsOffset(MemorySegment bytes, long offset, long limit) {
    return offset + 35 + titleLength(bytes, offset) + chairLength(bytes, offset)
        + seatsLength(bytes, offset);
  }

  /**
   * The length of {@code guests} in bytes.
   */
  public static long guestsLength(MemorySegment bytes, long offset, long limit) {
    return limit - guestsOffset(bytes, offset, limit);
  }

  /**
   * {@code guests}, as a slice of the segment.
   */
  public static MemorySegment guestsBytes(MemorySegment bytes, long offset, long limit) {
    return bytes.asSlice(guestsOffset(bytes, offset, limit), guestsLength(bytes, offset, limit));
  }

  /**
   * Where {@code guests} ends in the segment.
   */
  public static long guestsLimit(MemorySegment bytes, long offset, long limit) {
    return guestsOffset(bytes, offset, limit) + guestsLength(bytes, offset, limit);
  }

  /**
   * How many elements of {@code guests} can be read.
   */
  public static int guestsCount(MemorySegment bytes, long offset, long limit) {
    long end = guestsLimit(bytes, offset, limit);
    long at = guestsOffset(bytes, offset, limit);
    int index = 0;
    while (RollHeader_PersonDecoder.check(bytes, at, end) == Verdict.READABLE) {
      index++;
      at = RollHeader_PersonDecoder.endOf(bytes, at, end);
    }
    return index;
  }

  /**
   * Whether {@code guests} ends where it should, not at an element that cannot be read.
   */
  public static boolean guestsAreComplete(MemorySegment bytes, long offset, long limit) {
    long end = guestsLimit(bytes, offset, limit);
    long at = guestsOffset(bytes, offset, limit);
    while (RollHeader_PersonDecoder.check(bytes, at, end) == Verdict.READABLE) {
      at = RollHeader_PersonDecoder.endOf(bytes, at, end);
    }
    return at == end;
  }

  /**
   * Reads the header that starts at {@code offset} from now on, and nothing at or behind
   * {@code limit}.
   *
   * @return this
   * @throws UnreadableHeaderException if the header cannot be read
   * @throws IndexOutOfBoundsException if the segment is shorter than the limit
   */
  public RollHeaderDecoder wrap(MemorySegment bytes, long offset, long limit) {
    Objects.checkFromToIndex(offset, limit, bytes.byteSize());
    Fault fault = explain(bytes, offset, limit);
    if (fault != null) {
      throw new UnreadableHeaderException(fault);
    }
    move(bytes, offset, limit);
    return this;
  }

  /**
   * Like {@link #wrap}, but stays where it is when the header cannot be read.
   *
   * @return whether the header can be read
   * @throws IndexOutOfBoundsException if the segment is shorter than the limit
   */
  public boolean tryWrap(MemorySegment bytes, long offset, long limit) {
    Objects.checkFromToIndex(offset, limit, bytes.byteSize());
    if (check(bytes, offset, limit) != Verdict.READABLE) {
      return false;
    }
    move(bytes, offset, limit);
    return true;
  }

  private void move(MemorySegment bytes, long offset, long limit) {
    this.bytes = bytes;
    this.offset = offset;
    this.limit = limit;
  }

  @Override
  public long checksum() {
    return checksum(bytes, offset);
  }

  /**
   * Whether {@link #checksum()} is right, or zero, which says that there is none.
   * It cannot be where the header is cut.
   */
  public boolean checksumIsRight() {
    return checksumIsRight(bytes, offset, limit);
  }

  /**
   * What {@link #checksum()} has to be: the CRC-32 of the header, with
   * the number itself as zero.
   */
  public long computeChecksum() {
    return computeChecksum(bytes, offset, limit);
  }

  @Override
  public int room() {
    return room(bytes, offset);
  }

  @Override
  public String title() {
    return title(bytes, offset);
  }

  /**
   * The bytes of {@link #title()}.
   */
  public MemorySegment titleBytes() {
    return titleBytes(bytes, offset);
  }

  /**
   * The same view each time, moved to where this one is now.
   */
  @Override
  public RollHeader_PersonDecoder chair() {
    return chairView.wrap(bytes, chairOffset(bytes, offset), chairLimit(bytes, offset));
  }

  /**
   * The bytes of {@link #chair()}.
   */
  public MemorySegment chairBytes() {
    return chairBytes(bytes, offset);
  }

  /**
   * Each iterator moves the same view from element to element, and is good until this one
   * is moved.
   */
  @Override
  public Iterable<RollHeader.Seat> seats() {
    return seatsList;
  }

  /**
   * One element, by the same view as all others.
   *
   * @throws IndexOutOfBoundsException if there is no such element
   */
  public RollHeader_SeatDecoder seats(int index) {
    Objects.checkIndex(index, seatsCount());
    long at = seatsAt(bytes, offset, index);
    return seatsView.wrap(bytes, at, at + 2);
  }

  /**
   * How many elements can be read.
   */
  public int seatsCount() {
    return seatsCount(bytes, offset);
  }

  /**
   * Whether the list ends where it should, not at an element that cannot be read.
   */
  public boolean seatsAreComplete() {
    return seatsAreComplete(bytes, offset);
  }

  /**
   * The bytes of {@link #seats()}.
   */
  public MemorySegment seatsBytes() {
    return seatsBytes(bytes, offset);
  }

  /**
   * Each iterator moves the same view from element to element, and is good until this one
   * is moved.
   */
  @Override
  public Iterable<RollHeader.Person> speakers() {
    return speakersList;
  }

  /**
   * How many elements can be read.
   */
  public int speakersCount() {
    return speakersCount(bytes, offset);
  }

  /**
   * Whether the list ends where it should, not at an element that cannot be read.
   */
  public boolean speakersAreComplete() {
    return speakersAreComplete(bytes, offset);
  }

  /**
   * The bytes of {@link #speakers()}.
   */
  public MemorySegment speakersBytes() {
    return speakersBytes(bytes, offset);
  }

  /**
   * Each iterator moves the same view from element to element, and is good until this one
   * is moved.
   */
  @Override
  public Iterable<RollHeader.Person> guests() {
    return guestsList;
  }

  /**
   * How many elements can be read.
   */
  public int guestsCount() {
    return guestsCount(bytes, offset, limit);
  }

  /**
   * Whether the list ends where it should, not at an element that cannot be read.
   */
  public boolean guestsAreComplete() {
    return guestsAreComplete(bytes, offset, limit);
  }

  /**
   * The bytes of {@link #guests()}.
   */
  public MemorySegment guestsBytes() {
    return guestsBytes(bytes, offset, limit);
  }

  /**
   * What the specification demands of the fields and does not find.
   */
  public List<Violation> validate() {
    List<Violation> violations = new ArrayList<>();
    if (room() < 3) {
      violations.add(new Violation("RollHeader", "room", room(), "@Range(min = 3)"));
    }
    for (Violation each : chair().validate()) {
      violations.add(each.within("RollHeader", "chair"));
    }
    for (SeatsIterator each = new SeatsIterator(); each.hasNext(); ) {
      String element = "seats[" + each.index + "]";
      for (Violation violation : each.next().validate()) {
        violations.add(violation.within("RollHeader", element));
      }
    }
    if (!seatsAreComplete()) {
      violations.add(
          new Violation("RollHeader", "seats", seatsCount(), "@Repeated(count = \"room / 3\")"));
    }
    for (SpeakersIterator each = new SpeakersIterator(); each.hasNext(); ) {
      String element = "speakers[" + each.index + "]";
      for (Violation violation : each.next().validate()) {
        violations.add(violation.within("RollHeader", element));
      }
    }
    if (!speakersAreComplete()) {
      violations.add(
          new Violation("RollHeader", "speakers", speakersCount(),
              "@Repeated(until = \"length == 9\")"));
    }
    for (GuestsIterator each = new GuestsIterator(); each.hasNext(); ) {
      String element = "guests[" + each.index + "]";
      for (Violation violation : each.next().validate()) {
        violations.add(violation.within("RollHeader", element));
      }
    }
    if (!guestsAreComplete()) {
      violations.add(new Violation("RollHeader", "guests", guestsCount(), "@Repeated"));
    }
    return violations;
  }

  @Override
  public String toString() {
    if (bytes == MemorySegment.NULL) {
      return "RollHeader[not wrapped]";
    }
    return "RollHeader[checksum=" + checksum()
        + ", room=" + room()
        + ", title=" + Characters.quoted(title())
        + ", chair=" + chair()
        + ", seats=" + Elements.text(seats())
        + ", speakers=" + Elements.text(speakers())
        + ", guests=" + Elements.text(guests())
        + "]";
  }

  /**
   * The bytes of the header, line by line, beside names and values of fields.
   */
  public String dump() {
    HexDump dump = new HexDump("RollHeader", bytes, offset);
    dump(dump);
    return dump.toString();
  }

  /**
   * Adds the fields to the dump of a header that this one stands in.
   */
  public void dump(HexDump dump) {
    dump.field("checksum", checksum(), offset, 4);
    dump.field("room", room(), offset + 4, 1);
    dump.field("title", Characters.quoted(title()), offset + 5, titleBytes().byteSize());
    dump.nested("chair", chair()::dump);
    for (SeatsIterator each = new SeatsIterator(); each.hasNext(); ) {
      dump.nested("seats[" + each.index + "]", each.next()::dump);
    }
    for (SpeakersIterator each = new SpeakersIterator(); each.hasNext(); ) {
      dump.nested("speakers[" + each.index + "]", each.next()::dump);
    }
    for (GuestsIterator each = new GuestsIterator(); each.hasNext(); ) {
      dump.nested("guests[" + each.index + "]", each.next()::dump);
    }
  }

  /**
   * What {@link RollHeader} declares, for tools.
   */
  public static HeaderLayout layout() {
    return LayoutHolder.LAYOUT;
  }

  /**
   * Moves one view from element to element, as far as they can be read.
   */
  private final class SeatsIterator implements Iterator<RollHeader.Seat> {
    private final long end = seatsLimit(bytes, offset);

    private final long count = room(bytes, offset) / 3;

    private long at = seatsOffset(bytes, offset);

    private int index;

    @Override
    public boolean hasNext() {
      return index < count && RollHeader_SeatDecoder.check(bytes, at, end) == Verdict.READABLE;
    }

    @Override
    public RollHeader_SeatDecoder next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      seatsView.wrap(bytes, at, end);
      at = RollHeader_SeatDecoder.endOf(bytes, at, end);
      index++;
      return seatsView;
    }
  }

  /**
   * Moves one view from element to element, as far as they can be read.
   */
  private final class SpeakersIterator implements Iterator<RollHeader.Person> {
    private final long end = speakersLimit(bytes, offset);

    private long at = speakersOffset(bytes, offset);

    private int index;

    private boolean ended;

    @Override
    public boolean hasNext() {
      return !ended && RollHeader_PersonDecoder.check(bytes, at, end) == Verdict.READABLE;
    }

    @Override
    public RollHeader_PersonDecoder next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      speakersView.wrap(bytes, at, end);
      ended = RollHeader_PersonDecoder.length(bytes, at) == 9;
      at = RollHeader_PersonDecoder.endOf(bytes, at, end);
      index++;
      return speakersView;
    }
  }

  /**
   * Moves one view from element to element, as far as they can be read.
   */
  private final class GuestsIterator implements Iterator<RollHeader.Person> {
    private final long end = guestsLimit(bytes, offset, limit);

    private long at = guestsOffset(bytes, offset, limit);

    private int index;

    @Override
    public boolean hasNext() {
      return RollHeader_PersonDecoder.check(bytes, at, end) == Verdict.READABLE;
    }

    @Override
    public RollHeader_PersonDecoder next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      guestsView.wrap(bytes, at, end);
      at = RollHeader_PersonDecoder.endOf(bytes, at, end);
      index++;
      return guestsView;
    }
  }

  /**
   * Loaded by the first who asks for the layout.
   */
  private static final class LayoutHolder {
    static final HeaderLayout LAYOUT = HeaderLayout.of("example", "RollHeader", Order.LITTLE_ENDIAN)
        .fixedLength(5)
        .number("checksum", "long", 0, 32)
            .constraint("@Checksum(value = CRC32, cover = HEADER, zeroMeansNone = true)")
        .number("room", "int", 32, 8).constraint("@Range(min = 3)")
        .terminated("title", 40, 0xd, 0xa).text(Encoding.UTF_8, -1)
        .bytes("chair", 40, "room").nested("example.RollHeader.Person")
        .bytes("seats", 40, "room * 2").repeated("example.RollHeader.Seat", "room / 3", "")
        .bytes("speakers", 40, 30).repeated("example.RollHeader.Person", "", "length == 9")
        .bytes("guests", 280, "remaining").repeated("example.RollHeader.Person", "", "")
        .build();
  }
}
