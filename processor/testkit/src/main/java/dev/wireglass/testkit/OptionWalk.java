package dev.wireglass.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// A list of options as a slow walk finds it, on its own terms.
///
/// @param options those that are whole
/// @param brokenAt where the list breaks off in the memory, or -1
record OptionWalk(List<Option> options, long brokenAt) {

  /// An option with its place in the memory.
  ///
  /// @param valueStart where its value starts
  /// @param end where it ends, without padding
  record Option(int kind, int start, int valueStart, int end) {}

  OptionWalk {
    options = List.copyOf(options);
  }

  static OptionWalk of(Declaration.Part part, boolean bigEndian, byte[] bytes, Oracle.Range range) {
    int kindSize = part.ofList("kindBits", 8) / 8;
    int headSize = kindSize + part.ofList("lengthBits", 8) / 8;
    int align = part.ofList("align", 1);
    int limit = (int) (range.start() + range.length());
    List<Option> options = new ArrayList<>();
    int at = (int) range.start();
    while (at < limit) {
      if (at + kindSize > limit) {
        return new OptionWalk(options, at);
      }
      int kind = number(bytes, at, kindSize, bigEndian);
      if (kind == part.ofList("end", -1)) {
        break;
      }
      int value = at + kindSize;
      int end = value;
      if (kind != part.ofList("single", -1)) {
        if (at + headSize > limit) {
          return new OptionWalk(options, at);
        }
        int length = number(bytes, value, headSize - kindSize, bigEndian);
        value = at + headSize;
        end = part.countsWhole() ? at + length : value + length;
        if (end < value || end > limit) {
          return new OptionWalk(options, at);
        }
      }
      options.add(new Option(kind, at, value, end));
      for (at = end; (at - range.start()) % align != 0; ) {
        at++;
      }
    }
    return new OptionWalk(options, -1);
  }

  private static int number(byte[] bytes, int at, int size, boolean bigEndian) {
    int first = bytes[at] & 0xff;
    if (size == 1) {
      return first;
    }
    int second = bytes[at + 1] & 0xff;
    return bigEndian ? 256 * first + second : 256 * second + first;
  }

  boolean isBroken() {
    return brokenAt >= 0;
  }

  /// All of it, in the form of [OptionCalls#walk()].
  String text() {
    return options.stream().map(Option::toString).collect(Collectors.joining(" "))
        + " broken at "
        + brokenAt;
  }

  /// Kinds that are there, and some that are not.
  int[] kindsToFind() {
    return IntStream.concat(
            options.stream().mapToInt(Option::kind), IntStream.of(0, 1, 2, 5, 8, 255))
        .distinct()
        .toArray();
  }

  /// Where the first option of a kind starts that its header can read, or -1.
  long find(int kind, Predicate<Option> readable) {
    return options.stream()
        .filter(option -> option.kind() == kind)
        .filter(readable)
        .mapToLong(Option::start)
        .findFirst()
        .orElse(-1);
  }
}
