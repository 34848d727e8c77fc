package dev.wireglass.processor;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import dev.wireglass.processor.model.HeaderModel;
import dev.wireglass.processor.plan.DecoderPlan;
import dev.wireglass.processor.plan.Member;
import dev.wireglass.processor.plan.Planner;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Classes that Kaitai's compiler makes of exported descriptions read what generated decoders read.
final class KaitaiDescriptionsTest {
  private static final Path CAPTURES =
      Path.of("").toAbsolutePath().getParent().getParent().resolve("examples/captures");

  private static final long SEED = Long.getLong("seed", 20_260_103);
  private static final int HEADERS = 100;
  private static final int SAMPLES_EACH = 40;
  private static final int LONGEST = 120;

  @TempDir private Path folder;

  @BeforeEach
  void needsKaitai() {
    KaitaiClasses.need(folder);
  }

  @Test
  void readsRandomHeadersAsDecodersDo() throws Exception {
    System.out.println("KaitaiDescriptionsTest: -Dseed=" + SEED);
    RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(SEED);
    List<JavaFileObject> sources =
        AcceptedHeaders.withCodes(AcceptedHeaders.among(HEADERS, random));
    CompiledHeaders compiled = CompiledHeaders.of(sources);
    List<HeaderModel> headers = DeclaredHeaders.of(sources);
    assertThat(headers).hasSizeGreaterThan(HEADERS / 4);
    KaitaiClasses classes = KaitaiClasses.of(headers, folder);
    int readable = 0;
    for (HeaderModel header : headers) {
      DecodedFields decoded = DecodedFields.of(Planner.plan(header), compiled);
      for (int i = 0; i < SAMPLES_EACH; i++) {
        byte[] bytes = RandomPacket.of(random, random.nextInt(LONGEST));
        ByteOrder order = i % 2 == 0 ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN;
        Object read = classes.read(decoded.plan(), bytes, order);
        readable += read == null ? 0 : 1;
        assertThat(read == null ? null : KaitaiClasses.fields(decoded.plan(), read))
            .as("seed %d, %s, %s", SEED, header.name(), HexFormat.of().formatHex(bytes))
            .isEqualTo(decoded.read(bytes, 0, bytes.length, order));
      }
    }
    assertThat(readable).isGreaterThan(headers.size() * SAMPLES_EACH / 4);
  }

  @Test
  void readsCapturesAsDecodersDo() throws Exception {
    List<HeaderModel> headers = DeclaredHeaders.ofRepository();
    KaitaiClasses classes = KaitaiClasses.of(headers, folder);
    Map<String, DecoderPlan> plans =
        headers.stream()
            .map(Planner::plan)
            .collect(toMap(DecoderPlan::header, Function.identity()));
    CompiledHeaders compiled = CompiledHeaders.of(DeclaredHeaders.sourcesOfRepository());
    Map<String, Integer> seen = new TreeMap<>();
    for (byte[] packet : packets()) {
      DecoderPlan plan = plans.get("EthernetHeader");
      Object read = classes.read(plan, packet, ByteOrder.BIG_ENDIAN);
      while (plan != null) {
        Map<String, String> decoded =
            DecodedFields.of(plan, compiled).read(packet, 0, packet.length, ByteOrder.BIG_ENDIAN);
        assertThat(read == null ? null : KaitaiClasses.fields(plan, read)).isEqualTo(decoded);
        if (decoded == null) {
          break;
        }
        seen.merge(plan.header(), 1, Integer::sum);
        Member.Choice choice = following(plan, decoded);
        if (choice != null) {
          packet = HexFormat.of().parseHex(decoded.get(plan.payload().name()));
          read = KaitaiClasses.following(plan, read);
        }
        plan = choice == null ? null : plans.get(choice.header());
      }
    }
    assertThat(seen).containsKeys("ArpHeader", "Ipv4Header", "Ipv6Header", "TcpHeader");
  }

  private static Member.Choice following(DecoderPlan plan, Map<String, String> fields) {
    return plan.payload() == null
        ? null
        : plan.payload().choices().stream()
            .filter(
                choice ->
                    Long.toString(choice.value()).equals(fields.get(plan.payload().selector())))
            .findFirst()
            .orElse(null);
  }

  /// The packets of all captures, which are little-endian.
  private static List<byte[]> packets() throws IOException {
    List<byte[]> packets = new ArrayList<>();
    for (String name : List.of("browsing", "keep_alives", "lost_syns", "resets")) {
      ByteBuffer file =
          ByteBuffer.wrap(Files.readAllBytes(CAPTURES.resolve(name + ".pcap")))
              .order(ByteOrder.LITTLE_ENDIAN);
      for (file.position(24); file.hasRemaining(); ) {
        byte[] packet = new byte[file.getInt(file.position() + 8)];
        file.position(file.position() + 16).get(packet);
        packets.add(packet);
      }
    }
    return packets;
  }
}
