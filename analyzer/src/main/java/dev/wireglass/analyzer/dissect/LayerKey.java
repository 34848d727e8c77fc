package dev.wireglass.analyzer.dissect;

/// The number by which a layer is announced.
///
/// @param namespace where the number comes from
/// @param code the number
public record LayerKey(Namespace namespace, int code) {}
