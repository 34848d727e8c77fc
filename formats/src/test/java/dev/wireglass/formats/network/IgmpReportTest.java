package dev.wireglass.formats.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.wireglass.runtime.Violation;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

/// A list of headers of variable length with lists within.
final class IgmpReportTest {
  private static final String REPORT =
      "2200654700000002" // two records
          + "01000002e0000116"
          + "0a000001"
          + "0a000002"
          + "04010000e00000fb"
          + "deadbeef";

  private final MemorySegment bytes = MemorySegment.ofArray(HexFormat.of().parseHex(REPORT));
  private final IgmpReportDecoder report = new IgmpReportDecoder();

  private IgmpReportDecoder cutTo(long limit) {
    return report.wrap(bytes, 0, limit);
  }

  @Test
  void readsEachRecordAndItsSources() {
    List<Long> read = new ArrayList<>();
    for (IgmpGroupRecord group : cutTo(bytes.byteSize()).groupRecords()) {
      read.add(group.multicastAddress());
      group.sourceAddresses().forEach(source -> read.add(source.address()));
    }
    assertThat(read).containsExactly(0xe0000116L, 0x0a000001L, 0x0a000002L, 0xe00000fbL);
    assertThat(report.groupRecordsCount()).isEqualTo(2);
    assertThat(report.validate()).isEmpty();
  }

  @Test
  void readsWithoutAnyView() {
    long end = IgmpReportDecoder.groupRecordsLimit(bytes, 0, bytes.byteSize());
    long at = IgmpReportDecoder.groupRecordsOffset(bytes, 0, bytes.byteSize());
    long second = IgmpGroupRecordDecoder.endOf(bytes, at, end);
    assertThat(
            IgmpSourceDecoder.address(
                bytes, IgmpGroupRecordDecoder.sourceAddressesAt(bytes, at, 1)))
        .isEqualTo(0x0a000002L);
    assertThat(IgmpGroupRecordDecoder.recordType(bytes, second)).isEqualTo(4);
  }

  @Test
  void stopsAtARecordThatIsCutAndTellsSo() {
    Iterator<IgmpGroupRecord> records = cutTo(bytes.byteSize() - 1).groupRecords().iterator();
    assertThat(records.next().numberOfSources()).isEqualTo(2);
    assertThat(records.hasNext()).isFalse();
    assertThatThrownBy(records::next).isInstanceOf(NoSuchElementException.class);
    assertThat(report.groupRecordsAreComplete()).isFalse();
    assertThat(report.validate())
        .containsExactly(
            new Violation(
                "IgmpReport", "groupRecords", 1, "@Repeated(count = \"numberOfGroupRecords\")"));
  }

  @Test
  void checksumOfACutReportIsNotReported() {
    assertThat(cutTo(bytes.byteSize()).checksumIsRight()).isTrue();
    assertThat(cutTo(bytes.byteSize() - 4).checksumIsRight()).isFalse();
    assertThat(report.validate()).extracting(Violation::field).containsExactly("groupRecords");
  }

  @Test
  void writesRecordsOneByOne() {
    MemorySegment written = MemorySegment.ofArray(new byte[100]);
    MemorySegment list = MemorySegment.ofArray(new byte[100]);
    MemorySegment sources = bytes.asSlice(16, 8);
    long end =
        new IgmpGroupRecordEncoder()
            .wrap(list, 0, 100)
            .recordType(1)
            .multicastAddress(0xe0000116L)
            .sourceAddressesBytes(sources) // writes numberOfSources, too
            .end();
    end =
        new IgmpGroupRecordEncoder()
            .wrap(list, end, 100)
            .recordType(4)
            .multicastAddress(0xe00000fbL)
            .auxiliaryData(bytes.asSlice(32, 4))
            .end();
    long length =
        new IgmpReportEncoder()
            .wrap(written, 0, 100)
            .numberOfGroupRecords(2)
            .groupRecordsBytes(list.asSlice(0, end))
            .end();
    assertThat(written.asSlice(0, length).mismatch(bytes)).isEqualTo(-1);
  }
}
