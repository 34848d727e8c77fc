package dev.wireglass.analyzer.sample;

/// Takes numbers one by one and knows their count, minimum, maximum and exact sum. The sum has 128
/// bits, because time stamps of a hostile capture can be centuries apart.
public final class Tally {
  private long count;
  private long min;
  private long max;
  private long sumHigh;
  private long sumLow;

  /// Takes one number.
  public void add(long value) {
    min = count == 0 ? value : Math.min(min, value);
    max = count == 0 ? value : Math.max(max, value);
    count++;
    addToSum(value < 0 ? -1 : 0, value);
  }

  /// Takes all numbers that another tally took.
  public void add(Spread other) {
    if (other.count() == 0) {
      return;
    }
    min = count == 0 ? other.min() : Math.min(min, other.min());
    max = count == 0 ? other.max() : Math.max(max, other.max());
    count += other.count();
    addToSum(other.sumHigh(), other.sumLow());
  }

  /// What was found so far.
  public Spread spread() {
    return count == 0 ? Spread.NONE : new Spread(count, min, max, sumHigh, sumLow);
  }

  private void addToSum(long high, long low) {
    sumLow += low;
    sumHigh += high + Carry.of(sumLow, low);
  }
}
