package dev.wireglass.analyzer.capture;

import org.jspecify.annotations.Nullable;

/// Whether a capture can be read at all.
public sealed interface CaptureOpening {
  /// It can.
  ///
  /// @param reader stands in front of the first record
  /// @param format the name of its [CaptureFormat]
  /// @param compression the name of the [Compression] around it; null if there is none
  record Readable(CaptureReader reader, String format, @Nullable String compression)
      implements CaptureOpening {
    /// A capture that is not compressed.
    public Readable(CaptureReader reader, CaptureFormat format) {
      this(reader, format.name(), null);
    }
  }

  /// It cannot.
  ///
  /// @param damage why
  /// @param compression the name of the [Compression] around it; null if there is none
  record Unreadable(Damage damage, @Nullable String compression) implements CaptureOpening {
    /// A file that is not compressed.
    public Unreadable(Damage damage) {
      this(damage, null);
    }
  }
}
