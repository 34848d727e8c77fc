/// Records of connections as data: JSON, JSON Lines and CSV.
///
/// Start reading at [RecordFields], which lists and defines every field once, for all formats and
/// for the documentation. [RecordFormat] is what a new format implements.
@NullMarked
package dev.wireglass.analyzer.export;

import org.jspecify.annotations.NullMarked;
