package dev.wireglass.analyzer.capture;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Gives the records of a capture one after the other, until the end or the first damage.
public interface CaptureReader {
  /// Goes to the next record.
  ///
  /// @return false where there is none: at the end, or at a [#damage()]
  boolean next() throws IOException;

  /// The record at hand: always the same object, valid until [#next()] is called.
  CaptureRecord record();

  /// What ended the capture before its time; null if nothing did.
  @Nullable Damage damage();

  /// What was odd, but readable.
  List<Anomaly> anomalies();

  /// Frees what reading took besides the window of the input. Most take nothing.
  default void close() {}
}
