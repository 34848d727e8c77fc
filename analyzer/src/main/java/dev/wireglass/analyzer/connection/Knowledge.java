package dev.wireglass.analyzer.connection;

/// What is known of a connection: the first segments as they came, of which this is the first, or
/// what was found out from all of them.
sealed interface Knowledge permits OpeningSegment, Analyses {}
