package dev.wireglass.runtime;

import dev.wireglass.annotation.LengthCounts;
import java.lang.foreign.MemorySegment;
import org.jspecify.annotations.Nullable;

/// Writes a list of options in place, one behind the other. Where an option ends is read from its
/// own length, once the next one is written or the list ends.
///
/// Encoders have one for each list.
public final class OptionWriter {
  private final String list;
  private @Nullable OptionFormat format;
  private MemorySegment bytes = MemorySegment.NULL;
  private long start;
  private long limit;
  private long last;

  /// @param list what is written, such as `TcpHeader.options`
  public OptionWriter(String list) {
    this.list = list;
  }

  /// Forgets a list that was begun.
  public void reset() {
    format = null;
  }

  /// Whether a list was begun and has not ended.
  public boolean isOpen() {
    return format != null;
  }

  /// Begins a list.
  ///
  /// @param start where it starts in the segment
  /// @param limit where writing has to stop
  public void open(OptionFormat format, MemorySegment bytes, long start, long limit) {
    this.format = format;
    this.bytes = bytes;
    this.start = start;
    this.limit = limit;
    this.last = OptionFormat.NOWHERE;
  }

  /// Where the next option starts, which has to be written by the caller.
  ///
  /// @throws IllegalStateException if the length of the option before is impossible
  public long next() {
    last = end();
    return last;
  }

  /// Adds an option.
  ///
  /// @param kind its kind
  /// @param value its value; none for the kind that stands alone
  /// @throws IllegalArgumentException if kind or length cannot be written
  /// @throws IndexOutOfBoundsException if the limit leaves no room for it
  public void add(int kind, MemorySegment value) {
    OptionFormat form = form();
    long size = value.byteSize();
    requireKind(form, kind, size);
    long head = kind == form.single() ? form.kindBytes() : form.headLength();
    long counted = size + (form.counts() == LengthCounts.WHOLE ? head : 0);
    if (counted >= 1L << 8 * form.lengthBytes()) {
      throw new IllegalArgumentException(
          "%s: the value of kind %d is %d bytes, more than a length of %d bits can say"
              .formatted(list, kind, size, 8 * form.lengthBytes()));
    }
    long at = end();
    Room.clear(list, bytes, at, form.padded(head + size), limit);
    form.put(bytes, at, form.kindBytes(), kind);
    if (kind != form.single()) {
      form.put(bytes, at + form.kindBytes(), form.lengthBytes(), counted);
    }
    MemorySegment.copy(value, 0, bytes, at + head, size);
    last = at;
  }

  private void requireKind(OptionFormat form, int kind, long size) {
    if (kind < 0 || kind >= 1 << 8 * form.kindBytes() || kind == form.end()) {
      throw new IllegalArgumentException(
          kind == form.end()
              ? "%s: kind %d ends the list, and is written when it ends".formatted(list, kind)
              : "%s: kind %d; a kind is 0 to %d"
                  .formatted(list, kind, (1 << 8 * form.kindBytes()) - 1));
    }
    if (kind == form.single() && size > 0) {
      throw new IllegalArgumentException(
          "%s: kind %d stands alone and has no value".formatted(list, kind));
    }
  }

  /// Ends a list whose bytes are all that is left to the limit, with the end marker if there is
  /// one.
  ///
  /// @return the list
  public MemorySegment close() {
    OptionFormat form = form();
    return closeAt(end() - start + (form.end() < 0 ? 0 : form.padded(form.kindBytes())));
  }

  /// Ends a list with so much behind it that `number * step + rest` can be its length.
  ///
  /// @return the list
  public MemorySegment close(long step, long rest) {
    long length = end() - start;
    long more = Math.floorMod(rest - length, step);
    boolean canFill = form().end() >= 0 || form().single() >= 0;
    return closeAt(canFill ? length + more : length);
  }

  /// Ends a list that has this length: behind the options comes the end marker, then zeros, or what
  /// stands alone.
  ///
  /// @return the list, which is longer if its options are
  public MemorySegment closeAt(long length) {
    OptionFormat form = form();
    long at = end();
    long filled = Math.max(0, length - (at - start));
    Room.clear(list, bytes, at, filled, limit);
    if (form.end() >= 0 && filled >= form.kindBytes()) {
      form.put(bytes, at, form.kindBytes(), form.end());
    } else if (form.single() >= 0 && form.kindBytes() == 1) {
      bytes.asSlice(at, filled).fill((byte) form.single());
    }
    reset();
    return bytes.asSlice(start, at - start + filled);
  }

  /// Where the options so far end.
  private long end() {
    OptionFormat form = form();
    if (last == OptionFormat.NOWHERE) {
      return start;
    }
    if (!form.isSound(bytes, last, limit)) {
      throw new IllegalStateException(
          "%s: the option at byte %d has an impossible length".formatted(list, last));
    }
    long end = form.limit(bytes, last);
    long behind = form.behind(bytes, last);
    Room.clear(list, bytes, end, behind - end, limit);
    return behind;
  }

  private OptionFormat form() {
    if (format == null) {
      throw new IllegalStateException(list + " has not begun");
    }
    return format;
  }
}
