package dev.wireglass.analyzer.analysis;

/// What a user may want otherwise.
///
/// @param separateVirtualNetworks the same pair of ends in two VLANs, or in two networks of VXLAN
///   or Geneve, is two connections; otherwise it is one
/// @param keepDuplicates packets that were captured twice count twice; otherwise the second copy is
///   set aside
/// @param filter which segments are asked for
public record AnalysisOptions(
    boolean separateVirtualNetworks, boolean keepDuplicates, SegmentFilter filter) {
  /// What nobody asked to be otherwise.
  public static final AnalysisOptions DEFAULT =
      new AnalysisOptions(false, false, SegmentFilter.ALL);

  /// The same, but with duplicates.
  public AnalysisOptions keepingDuplicates() {
    return new AnalysisOptions(separateVirtualNetworks, true, filter);
  }
}
