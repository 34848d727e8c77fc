package dev.wireglass.testkit;

import java.lang.foreign.MemorySegment;
import java.util.List;

/// What decoder and encoder owe to a field that is not there.
///
/// @param declaration what is declared
/// @param part the field
record Absent(Declaration declaration, Declaration.Part part) {

  /// The view of the decoder has to refuse to read it, and to leave it out where it prints.
  void unread(List<String> differences, Object view) {
    try {
      Object found = Decoder.get(view, part.name());
      differences.add("%s is absent, but read as %s".formatted(name(), found));
    } catch (AssertionError error) {
      expect(differences, error.getCause());
    }
  }

  /// The view of the encoder has to refuse to write it.
  void refused(List<String> differences, Encoder encoder, Object view) {
    try {
      if (part.isRange()) {
        encoder.set(view, part.stored(), MemorySegment.NULL);
      } else {
        encoder.set(view, part.stored(), part.has("Const") ? part.constant() : 1);
      }
      differences.add("%s is absent, but written".formatted(name()));
    } catch (IllegalStateException refusal) {
      expect(differences, refusal);
    }
  }

  private void expect(List<String> differences, Throwable refusal) {
    String start = name() + " is absent: it is there only if ";
    if (!(refusal instanceof IllegalStateException) || !refusal.getMessage().startsWith(start)) {
      differences.add("%s is absent, which is told as %s".formatted(name(), refusal));
    }
  }

  private String name() {
    return declaration.name() + "." + part.name();
  }
}
