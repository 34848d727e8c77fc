package dev.wireglass.analyzer.report;

import java.util.List;

/// A part of a report with one of three shapes.
public sealed interface Section {
  /// What it is about.
  String title();

  /// A single value.
  record Headline(String title, Value value) implements Section {}

  /// Groups of items that belong together; none where there was nothing to summarise.
  record Summary(String title, List<List<Item>> groups) implements Section {
    /// Keeps a copy of the list.
    public Summary {
      groups = List.copyOf(groups);
    }
  }

  /// One entry for each of many things. Entries are made as they are asked for, so that a report on
  /// a million connections does not have to be held in memory.
  record Listing(String title, Iterable<Entry> entries) implements Section {}

  /// What is said about one of many things.
  record Entry(String title, List<Item> items) {}
}
