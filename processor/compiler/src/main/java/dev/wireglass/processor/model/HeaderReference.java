package dev.wireglass.processor.model;

import dev.wireglass.annotation.Order;

/// A type named as another header.
///
/// @param packageName its package
/// @param name its simple name, with those of enclosing types in front
/// @param isHeader it is an interface with `@Header`
/// @param order its byte order, where it is a header
public record HeaderReference(String packageName, String name, boolean isHeader, Order order) {}
