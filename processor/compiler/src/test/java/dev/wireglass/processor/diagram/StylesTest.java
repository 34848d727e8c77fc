package dev.wireglass.processor.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The ways in which RFCs draw.
class StylesTest {
  private static final String SEPARATOR = "+" + "-+".repeat(32) + "\n";

  @Test
  void fieldGoesOnThroughOpenSeparators() {
    assertTrue(
        SEPARATOR
            + line("")
            + open("")
            + line("")
            + open("Source Address")
            + line("")
            + open("")
            + line("")
            + SEPARATOR,
        "sourceAddress:128");
  }

  @Test
  void fieldGoesOnWithoutSeparators() {
    assertTrue(SEPARATOR + line("Nonce") + line("") + SEPARATOR, "nonce:64");
  }

  @Test
  void linesWithoutSeparatorsAreOneRowOrOneEach() {
    assertFalse(SEPARATOR + line("Nonce") + line("") + SEPARATOR, "nonce:96");
    assertTrue(SEPARATOR + line("Nonce") + line("(random)") + SEPARATOR, "nonce:32");
  }

  @Test
  void labelIsRepeatedBelowAClosedSeparator() {
    String mac = "|     Inner MAC Destination     |           VLAN ID             |\n";
    assertTrue(
        SEPARATOR + line("Inner MAC Destination") + SEPARATOR + mac + SEPARATOR,
        "innerMacDestination:48,vlanId:16");
  }

  @ParameterizedTest
  @CsvSource({"~,~,~", "|,:,|", "|,~,|", "/,/,/", "\\,/,\\", ":,:,:"})
  void variableFieldsAreElided(char first, char second, char third) {
    assertTrue(
        SEPARATOR
            + line("").replace('|', first)
            + line("Options").replace('|', second)
            + line("").replace('|', third)
            + SEPARATOR,
        "options:*");
  }

  @Test
  void longFieldsOfFixedLengthAreElidedToo() {
    assertTrue(SEPARATOR + line("Cookie").replace('|', '~') + SEPARATOR, "cookie:512");
    assertFalse(SEPARATOR + line("Cookie").replace('|', '~') + SEPARATOR, "cookie:32");
  }

  @Test
  void closedHoleIsNoSeparator() {
    assertFalse(
        SEPARATOR + line("Source") + SEPARATOR.replaceFirst("-", " ") + line("Target") + SEPARATOR,
        "source:32,target:32");
  }

  @ParameterizedTest
  @CsvSource({
    "Total Length,totalLength",
    "HLEN,headerLength",
    "DF,dontFragment",
    "D,dontFragment",
    "X,extension",
    "Len,totalLength",
    "TTL,timeToLive",
    "Internet Header Length,ihl",
    "Src Port,sourcePort",
    "Dest. Port,destinationPort",
    "synchronization source (SSRC) identifier,ssrc",
    "Captured Packet Length,capturedLength",
    "[Options],options",
  })
  void labelNamesField(String label, String name) {
    assertTrue(SEPARATOR + line(label) + SEPARATOR, name + ":32");
  }

  @ParameterizedTest
  @CsvSource({
    "Checksum,totalLength",
    "Total Length x,totalLength",
    "Source Port,destinationPort",
    "Options Padding,options",
    "Totel Length,totalLength",
    "FD,dontFragmentIt",
  })
  void labelDoesNotNameField(String label, String name) {
    assertFalse(SEPARATOR + line(label) + SEPARATOR, name + ":32");
  }

  @Test
  void labelOfAnotherFieldIsRefused() {
    assertFalse(
        SEPARATOR + line("Length") + SEPARATOR + line("Length") + SEPARATOR,
        "totalLength:32,length:32");
  }

  @Test
  void abbreviationThatFitsBothIsRefused() {
    assertFalse(
        SEPARATOR + line("Dest") + SEPARATOR + line("Destination") + SEPARATOR,
        "destinationPort:32,destinationAddress:32");
  }

  @Test
  void legendNamesFields() {
    String drawn = SEPARATOR + line("Z") + SEPARATOR + "\n  Z  ";
    assertTrue(drawn + "totalLength", "totalLength:32");
    assertFalse(drawn + "totalLenght", "totalLength:32");
    assertFalse(drawn.replace("\n  Z", "\n  Y") + "totalLength", "totalLength:32");
  }

  private static void assertTrue(String text, String strips) {
    assertThat(TrueDiagram.refusal(text, outline(strips))).as(text).isNull();
  }

  private static void assertFalse(String text, String strips) {
    assertThat(TrueDiagram.refusal(text, outline(strips))).as(text).isNotNull();
  }

  /// Such as `ihl:4,options:*`.
  private static Outline outline(String strips) {
    return new Outline(Arrays.stream(strips.split(",")).map(StylesTest::strip).toList());
  }

  private static Strip strip(String text) {
    String[] parts = text.split(":");
    long bits = parts[1].equals("*") ? 0 : Long.parseLong(parts[1]);
    return new Strip(parts[0], bits, "", "", Strip.Kind.PLAIN, "");
  }

  private static String line(String label) {
    return "|%-63s|\n".formatted(" ".repeat((63 - label.length()) / 2) + label);
  }

  private static String open(String label) {
    return line(label).replace('|', '+');
  }
}
