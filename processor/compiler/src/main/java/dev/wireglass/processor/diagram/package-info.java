/// Diagrams as RFCs have them: rows of bits, two or three characters a bit.
///
/// [DiagramParser] reads one, [Agreement] holds it against an [Outline] of the fields, and
/// [Drawing] draws one from an outline. Sees the model only.
@NullMarked
package dev.wireglass.processor.diagram;

import org.jspecify.annotations.NullMarked;
