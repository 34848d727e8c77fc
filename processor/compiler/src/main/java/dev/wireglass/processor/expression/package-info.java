/// The expressions of lengths, such as `ihl * 4 - 20`: pure values that know neither javac nor the
/// generator.
///
/// Start reading at [Expression], then [ExpressionParser], which makes one out of a text, [Typing],
/// and [Intervals], which proves what values one can have.
@NullMarked
package dev.wireglass.processor.expression;

import org.jspecify.annotations.NullMarked;
