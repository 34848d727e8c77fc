package dev.wireglass.processor.lock;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// How a layout differs from its lock.
///
/// @param changes the lines that are there no longer or now, in the order of the layout
/// @param moved the names of fields that differ only because something in front does
record LockDifference(List<Change> changes, List<String> moved) {

  LockDifference {
    changes = List.copyOf(changes);
    moved = List.copyOf(moved);
  }

  /// A line of only one side.
  record Change(boolean isNew, LockLine line) {
    @Override
    public String toString() {
      return (isNew ? "+ " : "- ") + line.text();
    }
  }

  /// The fewest lines to take away and to add, where lines that differ in places only count as the
  /// same. If nothing else differs, they are what differs.
  static LockDifference between(List<LockLine> locked, List<LockLine> found) {
    int[][] common = common(locked, found);
    List<Change> changes = new ArrayList<>();
    List<Change> moved = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < locked.size() || j < found.size()) {
      boolean both = i < locked.size() && j < found.size();
      if (both && isSame(locked.get(i), found.get(j))) {
        addMoved(moved, locked.get(i++), found.get(j++));
      } else if (j == found.size() || (both && common[i + 1][j] >= common[i][j + 1])) {
        changes.add(new Change(false, locked.get(i++)));
      } else {
        changes.add(new Change(true, found.get(j++)));
      }
    }
    return changes.isEmpty()
        ? new LockDifference(moved, List.of())
        : new LockDifference(changes, names(moved));
  }

  private static void addMoved(List<Change> moved, LockLine locked, LockLine found) {
    if (!locked.equals(found)) {
      moved.add(new Change(false, locked));
      moved.add(new Change(true, found));
    }
  }

  private static List<String> names(List<Change> moved) {
    return moved.stream().filter(Change::isNew).map(each -> each.line().member()).toList();
  }

  private static boolean isSame(LockLine locked, LockLine found) {
    return locked.withoutPlaces().equals(found.withoutPlaces());
  }

  /// The accessors that the changes are about.
  Set<String> members() {
    return changes.stream().map(change -> change.line().member()).collect(Collectors.toSet());
  }

  /// How many lines the ends from each place on have in common.
  private static int[][] common(List<LockLine> locked, List<LockLine> found) {
    int[][] common = new int[locked.size() + 1][found.size() + 1];
    for (int i = locked.size() - 1; i >= 0; i--) {
      for (int j = found.size() - 1; j >= 0; j--) {
        common[i][j] =
            isSame(locked.get(i), found.get(j))
                ? common[i + 1][j + 1] + 1
                : Math.max(common[i + 1][j], common[i][j + 1]);
      }
    }
    return common;
  }
}
