package dev.wireglass.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wireglass.annotation.Order;
import dev.wireglass.runtime.HeaderLayout;
import dev.wireglass.runtime.HeaderLayoutBuilder;
import java.util.List;
import org.junit.jupiter.api.Test;

final class LayoutContractTest {
  @Test
  void acceptsLayoutThatIsRight() {
    assertThat(differences(start().number("number", "int", 4, 12).bytes("body", 16, "kind * 2")))
        .isEmpty();
  }

  @Test
  void noticesWrongWidth() {
    assertThat(differences(start().number("number", "int", 4, 11).bytes("body", 16, "kind * 2")))
        .containsExactly("PingHeader: number's bits is said to be 11, but is 12");
  }

  @Test
  void noticesWrongPlaceOfNumber() {
    assertThat(differences(start().number("number", "int", 12, 12).bytes("body", 16, "kind * 2")))
        .isNotEmpty()
        .allSatisfy(each -> assertThat(each).startsWith("PingHeader.number is said to be at"));
  }

  @Test
  void noticesWrongPlaceOfRange() {
    assertThat(differences(start().number("number", "int", 4, 12).bytes("body", 24, "kind * 2")))
        .isNotEmpty()
        .allSatisfy(each -> assertThat(each).startsWith("PingHeader.body is said to be at"));
  }

  @Test
  void noticesWhatIsMissing() {
    assertThat(differences(start().bytes("body", 16, "kind")))
        .containsExactly(
            "PingHeader: fields is said to be [kind, body], but is [kind, number, body]",
            "PingHeader: body's length is said to be kind, but is kind*2");
  }

  @Test
  void noticesConditionThatIsNone() {
    assertThat(
            differences(
                start()
                    .number("number", "int", 4, 12)
                    .present("kind == 8")
                    .bytes("body", 16, "kind * 2")))
        .contains("PingHeader: number's condition is said to be kind==8, but is ");
  }

  private static HeaderLayoutBuilder start() {
    return HeaderLayout.of("dev.wireglass.testkit", "PingHeader", Order.BIG_ENDIAN)
        .number("kind", "int", 0, 4)
        .constraint("@OneOf({0, 1, 8, 9})");
  }

  private static List<String> differences(HeaderLayoutBuilder layout) {
    return new LayoutContract(DeclarationReader.read(PingHeader.class), layout.build())
        .differences(1);
  }
}
