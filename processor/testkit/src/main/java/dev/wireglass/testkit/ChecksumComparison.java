package dev.wireglass.testkit;

import java.lang.foreign.MemorySegment;
import java.lang.reflect.Method;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// The checksum of one header, as decoder and oracle see it: as it is found, and with the number
/// that is right, zero and all ones in its place.
///
/// @param declaration what is declared
/// @param decoder what was generated
/// @param bytes the memory
/// @param offset where the header starts
/// @param limit where reading has to stop
/// @param order the byte order, where the header leaves it open
record ChecksumComparison(
    Declaration declaration,
    Decoder decoder,
    byte[] bytes,
    int offset,
    int limit,
    ByteOrder order) {
  private static final int MOST_SUM = 0xfffff;

  /// Where decoder and oracle differ; empty where there is no checksum.
  List<String> differences() {
    List<String> differences = new ArrayList<>();
    oracle(bytes).forEach(oracle -> compareWithAnySum(differences, oracle));
    return differences;
  }

  private void compareWithAnySum(List<String> differences, ChecksumOracle oracle) {
    if (!hasPseudoHeader()) {
      compareWithAnyNumber(differences, oracle, 0);
      return;
    }
    long sum = Arrays.hashCode(bytes) & MOST_SUM;
    compareWithAnyNumber(differences, oracle, sum);
    long sumOfZeroChecksum = sum + oracle.internet(sum);
    compareWithAnyNumber(differences, oracle, sumOfZeroChecksum);
  }

  private void compareWithAnyNumber(List<String> differences, ChecksumOracle oracle, long sum) {
    long ones = (1L << oracle.part().bits()) - 1;
    compare(differences, oracle, sum);
    for (long number : new long[] {oracle.computed(sum), 0, ones}) {
      oracle(with(oracle, number)).forEach(each -> compare(differences, each, sum));
    }
  }

  private Stream<ChecksumOracle> oracle(byte[] memory) {
    Oracle oracle = new Oracle(declaration, memory, offset, limit, order);
    return ChecksumOracle.of(declaration, oracle, memory, offset, order);
  }

  /// The memory with another checksum.
  private byte[] with(ChecksumOracle oracle, long number) {
    byte[] changed = bytes.clone();
    Window window = oracle.oracle().places().get(oracle.part().name());
    for (int i = 0; i < oracle.part().bits(); i++) {
      window.set(changed, i, (int) (number >> i & 1));
    }
    return changed;
  }

  private void compare(List<String> differences, ChecksumOracle oracle, long sum) {
    String name = oracle.part().name();
    long found = oracle.oracle().numbers().get(name);
    MemorySegment segment = MemorySegment.ofArray(oracle.bytes());
    Object view = decoder.wrapped(segment, offset, limit, order);
    String isRight = name + "IsRight";
    String compute = oracle.part().prefixed("compute");
    List<Object> computed =
        List.of(fromStatic(compute, segment, sum), fromView(compute, view, sum)).stream()
            .map(each -> (Object) oracle.part().number(((Number) each).longValue()))
            .toList();
    expect(differences, compute, computed, oracle.computed(sum));
    expect(
        differences,
        isRight + " of " + found,
        List.of(fromStatic(isRight, segment, sum), fromView(isRight, view, sum)),
        oracle.isRight(found, sum));
  }

  private void expect(List<String> differences, String what, List<Object> found, Object wanted) {
    if (!found.equals(List.of(wanted, wanted))) {
      differences.add(
          "%s.%s is %s, of decoder and view, instead of %s at %d with limit %d (%s) in %s"
              .formatted(
                  declaration.name(),
                  what,
                  found,
                  wanted,
                  offset,
                  limit,
                  order,
                  Arrays.toString(bytes)));
    }
  }

  private Object fromStatic(String name, MemorySegment segment, long sum) {
    Method method = decoder.statics().get(name);
    if (method == null) {
      throw new IllegalStateException(decoder.type().getName() + " has no static " + name);
    }
    List<Object> arguments = new ArrayList<>(List.of(segment, (long) offset));
    int others = (decoder.ordered() ? 1 : 0) + (hasPseudoHeader() ? 1 : 0);
    if (method.getParameterCount() - others > 2) {
      arguments.add((long) limit);
    }
    if (decoder.ordered()) {
      arguments.add(order);
    }
    if (hasPseudoHeader()) {
      arguments.add(sum);
    }
    return Decoder.invoke(method, null, arguments.toArray());
  }

  private Object fromView(String name, Object view, long sum) {
    return hasPseudoHeader() ? Decoder.get(view, name, long.class, sum) : Decoder.get(view, name);
  }

  private boolean hasPseudoHeader() {
    return declaration.partWith("Checksum").hasPseudoHeader();
  }
}
