package dev.wireglass.processor.generate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class LongLinesTest {

  @Test
  void linesThatFitStayAsTheyAre() {
    String hundred = "    return " + "a".repeat(88) + ";\n";

    assertThat(hundred).hasSize(LongLines.COLUMNS + 1);
    assertThat(LongLines.broken(hundred)).isEqualTo(hundred);
  }

  @Test
  void operatorThatBindsLeastStartsTheSecondLine() {
    broken(
        """
            return Byte.toUnsignedInt(bytes.get(JAVA_BYTE, offset + 4)) << 16 | Short.toUnsignedInt(bytes.get(SHORT, offset + 5));
        """,
        """
            return Byte.toUnsignedInt(bytes.get(JAVA_BYTE, offset + 4)) << 16
                | Short.toUnsignedInt(bytes.get(SHORT, offset + 5));
        """);
  }

  @Test
  void operandsOfAnOperatorStandDeeperThanItsLine() {
    broken(
        """
            if (limit - offset < 10 + extraLength(bytes, offset) + nameLength(bytes, offset) + commentLength(bytes, offset) + keyLength(bytes, offset)) {
              return -1;
            }
        """,
        """
            if (limit - offset
                < 10 + extraLength(bytes, offset) + nameLength(bytes, offset)
                    + commentLength(bytes, offset) + keyLength(bytes, offset)) {
              return -1;
            }
        """);
  }

  @Test
  void bothWaysOfAChoiceStandBelowEachOther() {
    broken(
        """
            return order == ByteOrder.BIG_ENDIAN ? Short.toUnsignedInt(bytes.get(SHORT_BIG_ENDIAN, offset + 2)) : Short.toUnsignedInt(bytes.get(SHORT_LITTLE_ENDIAN, offset + 2));
        """,
        """
            return order == ByteOrder.BIG_ENDIAN
                ? Short.toUnsignedInt(bytes.get(SHORT_BIG_ENDIAN, offset + 2))
                : Short.toUnsignedInt(bytes.get(SHORT_LITTLE_ENDIAN, offset + 2));
        """);
  }

  @Test
  void argumentsStandDeeperThanTheirCall() {
    broken(
        """
              violations.add(new Violation("PcapngSectionHeader", "byteOrderMagic", byteOrderMagic(), "@Const(439041101)"));
        """,
        """
              violations.add(
                  new Violation("PcapngSectionHeader", "byteOrderMagic", byteOrderMagic(),
                      "@Const(439041101)"));
        """);
  }

  @Test
  void argumentsOfACallThatIsBrokenAlreadyStandBelowEachOther() {
    broken(
        """
              Room.clear("GenericHeader.sequenceNumber", bytes, GenericHeaderDecoder.sequenceNumberOffset(bytes, offset),
                  GenericHeaderDecoder.sequenceNumberOffset(bytes, offset), GenericHeaderDecoder.lengthOffset(bytes));
        """,
        """
              Room.clear("GenericHeader.sequenceNumber", bytes,
                  GenericHeaderDecoder.sequenceNumberOffset(bytes, offset),
                  GenericHeaderDecoder.sequenceNumberOffset(bytes, offset),
                  GenericHeaderDecoder.lengthOffset(bytes));
        """);
  }

  @Test
  void callsInARowAndAssignmentsBreakWhereNothingElseDoes() {
    broken(
        """
          static final OptionFormat OPTIONS_FORMAT = new OptionFormat(1, 1, LengthCounts.VALUE, ByteOrder.BIG_ENDIAN);
                .bytes("entries", 32, "remaining").repeated("dev.wireglass.formats.application.RipEntry", "", "")
        """,
        """
          static final OptionFormat OPTIONS_FORMAT =
              new OptionFormat(1, 1, LengthCounts.VALUE, ByteOrder.BIG_ENDIAN);
                .bytes("entries", 32, "remaining")
                    .repeated("dev.wireglass.formats.application.RipEntry", "", "")
        """);
  }

  @Test
  void nothingIsLeftAloneBeforeABracket() {
    broken(
        """
            for (VariableLengthOptionsIterator each = new VariableLengthOptionsIterator(); each.hasNext(); ) {
        """,
        """
            for (VariableLengthOptionsIterator each = new VariableLengthOptionsIterator();
                each.hasNext(); ) {
        """);
  }

  @Test
  void messagesBreakBetweenWords() {
    broken(
        """
              throw new IllegalStateException(
                  "PacketHeader.sequenceNumber is absent: it is there only if numbered; say \\"numbered\\" first");
        """,
        """
              throw new IllegalStateException(
                  "PacketHeader.sequenceNumber is absent: it is there only if numbered; say \\"numbered\\" "
                      + "first");
        """);
  }

  /// What stands in a message is not code.
  @Test
  void operatorsAndBracketsInMessagesDoNotCount() {
    broken(
        """
              constraint("a(b | c", "and here is much more of it, so that this line is longer than a line may be");
        """,
        """
              constraint("a(b | c",
                  "and here is much more of it, so that this line is longer than a line may be");
        """);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "    return"
            + " aVeryLongNameThatCannotBeBrokenBecauseThereIsNoPlaceToBreakItAndItJustGoesOnAndOnAndOnWithoutEnd;\n",
        "    return \"some words that are a string which is asked for something else, and so"
            + " remains whole\".length();\n",
      })
  void whatHasNoPlaceToBreakStays(String line) {
    stays(line);
  }

  /// The first line is as long as a line may be, or has no place to break.
  @Test
  void firstLineIsFilledToTheLastColumn() {
    String argument = "a".repeat(91);
    String word = "a".repeat(89);

    broken(
        "    foo(" + argument + ", bb);\n",
        "    foo(" + argument + ",\n" + " ".repeat(8) + "bb);\n");
    broken(
        "    foo(\"" + word + " bb\");\n",
        "    foo(\"" + word + " \"\n" + " ".repeat(8) + "+ \"bb\");\n");
    stays("    foo(" + argument + "a, bb);\n");
    stays("    foo(\"" + word + "a bb\");\n");
  }

  @Test
  void wordsOfACommentMoveIntoItsNextLine() {
    broken(
        """
          /**
           * Copies {@link AuthenticationHeader#integrityCheckValue()} to its place, and sets {@code payloadLength} to what
           * its length needs.
           *
           * @param numberOfRecords how many records there are, which is the number that stands in front of the first one
           * @return this
           */
        """,
        """
          /**
           * Copies {@link AuthenticationHeader#integrityCheckValue()} to its place, and sets
           * {@code payloadLength} to what its length needs.
           *
           * @param numberOfRecords how many records there are, which is the number that stands in front of
           *     the first one
           * @return this
           */
        """);
  }

  @Test
  void drawingsStay() {
    String drawing =
        """
          /**
           * <pre>
           * %s
           * </pre>
           */
        """
            .formatted("- ".repeat(60));

    assertThat(LongLines.broken(drawing)).isEqualTo(drawing);
  }

  private static void stays(String line) {
    assertThat(line.length()).isGreaterThan(LongLines.COLUMNS + 1);
    assertThat(LongLines.broken(line)).isEqualTo(line);
  }

  private static void broken(String text, String expected) {
    assertThat(LongLines.broken(text)).isEqualTo(expected);
    assertThat(expected.lines()).allMatch(line -> line.length() <= LongLines.COLUMNS);
  }
}
