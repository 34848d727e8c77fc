package dev.wireglass.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wireglass.annotation.Order;
import dev.wireglass.processor.model.HeaderModel;
import dev.wireglass.processor.plan.DecoderPlan;
import dev.wireglass.processor.plan.Member;
import dev.wireglass.processor.plan.Planner;
import java.math.BigInteger;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Wireshark reads with exported dissectors what generated decoders read.
final class LuaDissectorsTest {
  private static final long SEED = Long.getLong("seed", 20_260_102);
  private static final int HEADERS = 100;
  private static final int PACKETS_EACH = 20;
  private static final int LONGEST = 120;

  @TempDir private Path folder;

  @BeforeEach
  void needsTshark() {
    ForeignTool.need("tshark");
  }

  @Test
  void readsRandomHeadersAsDecodersDo() throws Exception {
    System.out.println("LuaDissectorsTest: -Dseed=" + SEED);
    RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(SEED);
    List<JavaFileObject> sources =
        AcceptedHeaders.withCodes(AcceptedHeaders.among(HEADERS, random));
    CompiledHeaders compiled = CompiledHeaders.of(sources);
    List<HeaderModel> headers = DeclaredHeaders.of(sources);
    assertThat(headers).hasSizeGreaterThan(HEADERS / 4);
    List<byte[]> packets = new ArrayList<>();
    for (int i = 0; i < headers.size() * PACKETS_EACH; i++) {
      packets.add(packet(random, i / PACKETS_EACH, i % 2));
    }
    List<Map<String, String>> expected = decoded(headers, packets, compiled);
    Path capture = folder.resolve("random.pcap");
    Files.write(capture, UserCapture.of(packets));
    Tshark tshark = new Tshark(folder);
    List<Path> scripts = tshark.scripts(headers);
    scripts.add(tshark.script("switch.lua", choosing(headers)));

    List<Map<String, String>> read = tshark.read(capture, scripts, fields(headers));

    assertThat(read).hasSameSizeAs(expected);
    assertThat(expected)
        .filteredOn(fields -> !fields.isEmpty())
        .hasSizeGreaterThan(read.size() / 4);
    for (int i = 0; i < read.size(); i++) {
      HeaderModel header = headers.get(i / PACKETS_EACH);
      Map<String, String> own = new LinkedHashMap<>(read.get(i));
      // Headers within are fields of their own.
      own.keySet().removeIf(field -> !field.startsWith(qualified(Planner.plan(header), "")));
      assertThat(own)
          .as("seed %d, packet %d, %s", SEED, i, scripts.get(i / PACKETS_EACH))
          .isEqualTo(expected.get(i));
    }
  }

  /// What decoders read of packets that are as many for each header.
  private static List<Map<String, String>> decoded(
      List<HeaderModel> headers, List<byte[]> packets, CompiledHeaders compiled)
      throws ReflectiveOperationException {
    List<Map<String, String>> fields = new ArrayList<>();
    for (byte[] packet : packets) {
      DecodedFields decoded = DecodedFields.of(Planner.plan(headers.get(packet[0])), compiled);
      ByteOrder order = packet[1] == 0 ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN;
      fields.add(qualified(decoded.plan(), decoded.read(packet, 2, packet.length, order)));
    }
    return fields;
  }

  /// The header's index, whether it is little-endian, and its bytes.
  private static byte[] packet(RandomGenerator random, int header, int littleEndian) {
    byte[] packet = RandomPacket.of(random, 2 + random.nextInt(LONGEST));
    packet[0] = (byte) header;
    packet[1] = (byte) littleEndian;
    return packet;
  }

  /// A dissector that chooses by the first two bytes.
  private static String choosing(List<HeaderModel> headers) {
    StringBuilder names = new StringBuilder();
    for (HeaderModel header : headers) {
      String name = "wireglass_" + header.name().replace('.', '_').toLowerCase(Locale.ROOT);
      boolean either = header.clause().order() == Order.RUNTIME;
      names.append(
          "  {\"%s\", \"%s\"},\n"
              .formatted(either ? name + "_be" : name, either ? name + "_le" : name));
    }
    return """
    local names = {
    %s}
    local switch = Proto("wireglass_switch", "Chooses a header")
    switch.dissector = function(buffer, packet, tree)
      local name = names[buffer(0, 1):uint() + 1][buffer(1, 1):uint() + 1]
      if buffer:len() > 2 then
        Dissector.get(name):call(buffer(2):tvb(), packet, tree)
      end
      return buffer:len()
    end
    DissectorTable.get("wtap_encap"):add(wtap.USER0, switch)
    """
        .formatted(names);
  }

  private static List<String> fields(List<HeaderModel> headers) {
    return headers.stream()
        .map(Planner::plan)
        .flatMap(
            plan ->
                plan.members().stream()
                    .flatMap(LuaDissectorsTest::fields)
                    .map(field -> qualified(plan, field)))
        .toList();
  }

  private static Stream<String> fields(Member member) {
    return switch (member) {
      case Member.Number number when number.flags() != null ->
          Stream.of(number.name(), number.name() + ".FIRST", number.name() + ".SECOND");
      case Member.Number _, Member.Slice _, Member.Payload _ -> Stream.of(member.name());
      case Member.Length _ -> Stream.of();
    };
  }

  private static String qualified(DecoderPlan plan, String field) {
    return "wireglass_" + plan.header().replace('.', '_').toLowerCase(Locale.ROOT) + "." + field;
  }

  /// What cannot be read has no fields, and ranges without bytes are not shown.
  private static Map<String, String> qualified(DecoderPlan plan, Map<String, String> fields) {
    Map<String, String> qualified = new LinkedHashMap<>();
    if (fields != null) {
      fields.forEach(
          (name, value) -> {
            if (!value.isEmpty()) {
              qualified.put(qualified(plan, name), value);
            }
          });
      plan.numbers()
          .filter(number -> number.flags() != null && fields.containsKey(number.name()))
          .forEach(
              number -> {
                BigInteger value = new BigInteger(fields.get(number.name()));
                String name = qualified(plan, number.name());
                qualified.put(name + ".FIRST", value.testBit(0) ? "1" : "0");
                qualified.put(name + ".SECOND", value.testBit(1) ? "1" : "0");
              });
    }
    return qualified;
  }
}
