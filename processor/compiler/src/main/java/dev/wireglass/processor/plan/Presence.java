package dev.wireglass.processor.plan;

/// When a field is there, and how long it is.
///
/// @param field the name of the field
/// @param condition what holds then
/// @param declared the condition as written
/// @param place where the field starts, or would
/// @param length its length, which is 0 where it is absent
public record Presence(
    String field, Extent.Calculated condition, String declared, Place place, Extent length) {}
