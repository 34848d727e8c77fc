/// Diagrams as RFCs have them: 32 bits a row, two characters a bit.
///
/// [DiagramParser] reads one, [Agreement] holds it against an [Outline] of the fields, and
/// [Drawing] draws one from an outline. Sees the model only.
@NullMarked
package dev.wireglass.processor.diagram;

import org.jspecify.annotations.NullMarked;
