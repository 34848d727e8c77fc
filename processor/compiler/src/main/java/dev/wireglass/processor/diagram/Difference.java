package dev.wireglass.processor.diagram;

/// The first thing in which a diagram and the fields differ.
///
/// @param where such as `row 2, bits 16 to 18`
/// @param what what each of them says
/// @param strip the number of the strip that the fields have there, from 0; one more than there are
///   if they have none
public record Difference(String where, String what, int strip) {}
