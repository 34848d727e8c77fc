package dev.wireglass.processor.export;

/// A description of a header, in a file of its own beside the header's class.
///
/// @param fileName its name, without a folder
/// @param text its content
public record Exported(String fileName, String text) {}
