package dev.wireglass.analyzer.capture;

import java.util.List;

/// Counts records with one kind of oddity and remembers the first.
public final class AnomalyCounter {
  private final String what;
  private final boolean isFault;
  private long records;
  private long firstFileOffset;

  private AnomalyCounter(String what, boolean isFault) {
    this.what = what;
    this.isFault = isFault;
  }

  /// Counts records that mean that the file is not right.
  ///
  /// @param what a sentence about each of the records
  public static AnomalyCounter ofFault(String what) {
    return new AnomalyCounter(what, true);
  }

  /// Counts records that are merely unusual.
  ///
  /// @param what a sentence about each of the records
  public static AnomalyCounter ofOddity(String what) {
    return new AnomalyCounter(what, false);
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
      anomalies.add(new Anomaly(what, records, firstFileOffset, isFault));
    }
  }
}
