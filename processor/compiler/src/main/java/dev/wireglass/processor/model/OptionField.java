package dev.wireglass.processor.model;

/// A field of the header that an option is read as.
///
/// @param name its name
/// @param bits how many bits it takes, or 0 where that is known only at run time
/// @param hasConstant it is a number with `@Const`
/// @param constant the value of `@Const`, else 0
public record OptionField(String name, long bits, boolean hasConstant, long constant) {}
