package dev.wireglass.analyzer.sample;

/// What the [Samples] of many connections take, together: [FineSamples] of each series.
public final class SamplePool {
  private final FineSamples[] series = new FineSamples[Samples.SERIES];

  /// A pool without samples.
  public SamplePool() {
    for (int at = 0; at < series.length; at++) {
      series[at] = new FineSamples();
    }
  }

  /// What was found so far.
  ///
  /// @param series below [Samples#SERIES]
  public Distribution distribution(int series) {
    return this.series[series].distribution();
  }

  void add(int series, long value) {
    this.series[series].add(value);
  }
}
