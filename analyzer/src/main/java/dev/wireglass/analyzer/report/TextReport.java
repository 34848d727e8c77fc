package dev.wireglass.analyzer.report;

import com.google.auto.service.AutoService;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/// The report as text, line by line the same for everybody: locale and time zone do not matter.
///
/// Shapes are told apart without pattern switches: the first one of a process takes 6 ms.
@AutoService(ReportFormat.class)
public final class TextReport implements ReportFormat {
  private static final String SECTION_END = "_".repeat(48) + "\n";
  private static final String ENTRY_SEPARATOR = "+".repeat(33) + "\n";

  @Override
  public String name() {
    return "text";
  }

  @Override
  public void write(Report report, Writer out) throws IOException {
    char letter = 'A';
    for (var section : report.sections()) {
      if (letter > 'A') {
        out.write('\n');
      }
      out.write(letter);
      out.write(") ");
      out.write(section.title());
      write(section, out);
      out.write(SECTION_END);
      letter++;
    }
  }

  private static void write(Section section, Writer out) throws IOException {
    if (section instanceof Section.Headline headline) {
      writeHeadline(headline.value(), out);
    } else if (section instanceof Section.Summary summary) {
      writeSummary(summary.groups(), out);
    } else {
      writeListing(((Section.Listing) section).entries(), out);
    }
  }

  private static void writeHeadline(Value value, Writer out) throws IOException {
    var line = new StringBuilder(": ");
    append(value, line);
    out.append(line.append('\n'));
  }

  private static void writeSummary(List<List<Item>> groups, Writer out) throws IOException {
    var text = new StringBuilder("\n");
    for (var group : groups) {
      appendAll(group, text.append('\n'));
    }
    if (groups.isEmpty()) {
      text.append("\nnone\n");
    }
    out.append(text);
  }

  private static void writeListing(Iterable<Section.Entry> entries, Writer out) throws IOException {
    out.write("\n\n");
    var text = new StringBuilder();
    boolean first = true;
    for (var entry : entries) {
      text.setLength(0);
      text.append(first ? "" : ENTRY_SEPARATOR).append(entry.title()).append(":\n");
      appendAll(entry.items(), text);
      out.append(text.append("END\n"));
      first = false;
    }
  }

  private static void appendAll(List<Item> items, StringBuilder text) {
    for (var item : items) {
      append(item.value(), text.append(item.title()).append(": "));
      text.append('\n');
    }
  }

  private static void append(Value value, StringBuilder text) {
    if (value instanceof Value.Text words) {
      text.append(words.text());
    } else {
      var quantity = (Value.Quantity) value;
      append(quantity.unscaled(), quantity.decimals(), text);
      text.append(suffix(quantity.unit()));
    }
  }

  private static void append(long unscaled, int decimals, StringBuilder text) {
    if (decimals == 0) {
      text.append(unscaled);
      return;
    }
    long one = 1;
    for (int decimal = 0; decimal < decimals; decimal++) {
      one *= 10;
    }
    if (unscaled < 0) {
      text.append('-');
    }
    text.append(Math.abs(unscaled / one)).append('.');
    long fraction = Math.abs(unscaled % one);
    for (long digit = one / 10; digit > 1 && fraction < digit; digit /= 10) {
      text.append('0');
    }
    text.append(fraction);
  }

  private static String suffix(Unit unit) {
    return switch (unit) {
      case NONE -> "";
      case SECONDS -> " seconds";
      case BYTES -> " bytes";
    };
  }
}
