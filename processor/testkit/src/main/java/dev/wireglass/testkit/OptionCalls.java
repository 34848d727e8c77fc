package dev.wireglass.testkit;

import dev.wireglass.runtime.Options;
import java.lang.foreign.MemorySegment;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;

/// What a decoder answers about a list of options.
///
/// @param decoder what was generated
/// @param name the accessor of the list
/// @param bytes the memory
/// @param offset where the header starts
/// @param limit where reading has to stop
/// @param order the byte order, where the header leaves it open
record OptionCalls(
    Decoder decoder, String name, MemorySegment bytes, long offset, long limit, ByteOrder order) {

  /// All options that the static method finds, and where they break off.
  String walk() {
    Object cursor = decoder.callWith(name, new Options(), bytes, offset, limit, order);
    return walk((Options) cursor, bytes);
  }

  /// All options that a view finds.
  String walk(Object view) {
    return walk((Options) Decoder.get(view, name), bytes);
  }

  private static String walk(Options each, MemorySegment bytes) {
    List<String> found = new ArrayList<>();
    while (each.next()) {
      long value = each.value().address() - bytes.address();
      if (each.length() != each.limit() - each.offset() || each.valueOffset() != value) {
        found.add("contradictory");
      }
      int end = (int) (value + each.valueLength());
      found.add(
          new OptionWalk.Option(each.kind(), (int) each.offset(), (int) value, end).toString());
    }
    return String.join(" ", found) + " broken at " + each.malformedAt();
  }

  /// Where the first option of a kind starts.
  long find(int kind) {
    String method = "find" + Character.toUpperCase(name.charAt(0)) + name.substring(1);
    return (long) decoder.callWith(method, kind, bytes, offset, limit, order);
  }
}
