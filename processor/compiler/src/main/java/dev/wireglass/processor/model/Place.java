package dev.wireglass.processor.model;

/// Where in the source a problem is shown: an element, one of its annotations, or a value in it.
/// Made by the reader, handed through by everyone else.
public interface Place {}
