package dev.wireglass.processor.plan;

/// The first sentence of a documentation comment.
final class Summary {
  private Summary() {}

  static String of(String documentation) {
    String paragraph = documentation.split("\n\\s*\n", 2)[0].replaceAll("\\s+", " ").strip();
    int end = paragraph.indexOf(". ");
    return end < 0 ? paragraph : paragraph.substring(0, end + 1);
  }
}
