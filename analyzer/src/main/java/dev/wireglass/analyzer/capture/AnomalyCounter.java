package dev.wireglass.analyzer.capture;

import java.util.List;

/// Counts records with one kind of oddity and remembers the first.
public final class AnomalyCounter {
  private final String what;
  private long records;
  private long firstFileOffset;

  /// @param what a sentence about each of the records
  public AnomalyCounter(String what) {
    this.what = what;
  }

  /// Counts a record.
  public void count(CaptureRecord record) {
    if (records == 0) {
      firstFileOffset = record.fileOffset();
    }
    records++;
  }

  /// Adds what was found, if anything was.
  public void addTo(List<Anomaly> anomalies) {
    if (records > 0) {
      anomalies.add(new Anomaly(what, records, firstFileOffset));
    }
  }
}
