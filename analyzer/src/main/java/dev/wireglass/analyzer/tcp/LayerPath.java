package dev.wireglass.analyzer.tcp;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What a packet was carried in, from the link inwards: `ethernet`, `vlan 10`, `ipv4`.
///
/// Paths grow step by step. Each remembers the steps that were taken from it, so that packets that
/// came the same way share one object and nothing is allocated for them. How many are remembered is
/// bounded, since a made-up capture may name millions of networks; the rest are objects of their
/// own.
public final class LayerPath {
  private static final int MOST_REMEMBERED = 1 << 12;

  /// From one path: they are looked through one by one.
  private static final int MOST_INNER = 64;

  private static final long NO_NUMBER = -1;
  private static final long MIXER = 0x9e3779b97f4a7c15L;

  private final @Nullable LayerPath outer;
  private final String layer;
  private final long number;
  private final long virtualNetwork;
  private final Budget budget;
  private LayerPath[] inner = new LayerPath[1];
  private int innerCount;

  private LayerPath(
      @Nullable LayerPath outer, String layer, long number, long virtualNetwork, Budget budget) {
    this.outer = outer;
    this.layer = layer;
    this.number = number;
    this.virtualNetwork = virtualNetwork;
    this.budget = budget;
  }

  /// A path without any step, where others start from.
  public static LayerPath start() {
    return new LayerPath(null, "", NO_NUMBER, 0, new Budget());
  }

  /// One step further.
  ///
  /// @param layer always the same object for the same layer
  public LayerPath then(String layer) {
    return find(layer, NO_NUMBER, false);
  }

  /// One step further, through one of several tunnels or the like.
  ///
  /// @param layer always the same object for the same layer
  /// @param number not negative
  public LayerPath then(String layer, long number) {
    return find(layer, number, false);
  }

  /// One step further, into a virtual network.
  ///
  /// @param layer always the same object for the same layer
  /// @param number the network's number, not negative
  public LayerPath thenNetwork(String layer, long number) {
    return find(layer, number, true);
  }

  /// Tells virtual networks apart: equal where the same ones were entered in the same order, 0
  /// where there was none.
  public long virtualNetwork() {
    return virtualNetwork;
  }

  /// The steps as text, outermost first.
  public List<String> steps() {
    var steps = new ArrayList<String>();
    for (var step = this; step.outer != null; step = step.outer) {
      steps.add(step.number == NO_NUMBER ? step.layer : step.layer + " " + step.number);
    }
    Collections.reverse(steps);
    return List.copyOf(steps);
  }

  @Override
  public boolean equals(Object other) {
    return this == other
        || other instanceof LayerPath path
            && number == path.number
            && layer.equals(path.layer)
            && Objects.equals(outer, path.outer);
  }

  @Override
  public int hashCode() {
    return Objects.hash(outer, layer, number);
  }

  @Override
  public String toString() {
    return String.join(" / ", steps());
  }

  @SuppressWarnings("ReferenceEquality") // Names of layers are constants.
  private LayerPath find(String layer, long number, boolean network) {
    for (int at = 0; at < innerCount; at++) {
      var found = inner[at];
      if (found.layer == layer && found.number == number) {
        return found;
      }
    }
    long entered = network ? (virtualNetwork ^ number + 1) * MIXER : virtualNetwork;
    var path = new LayerPath(this, layer, number, entered, budget);
    if (budget.left > 0 && innerCount < MOST_INNER) {
      budget.left--;
      remember(path);
    }
    return path;
  }

  private void remember(LayerPath path) {
    if (innerCount == inner.length) {
      inner = Arrays.copyOf(inner, innerCount * 2);
    }
    inner[innerCount++] = path;
  }

  /// How many more paths are remembered, from one start.
  private static final class Budget {
    private int left = MOST_REMEMBERED;
  }
}
