package dev.wireglass.processor.model;

import dev.wireglass.processor.expression.Expression;

/// What a name in a length expression stands for.
public sealed interface Binding {
  /// A number that is decoded before the expression is needed.
  record Number(Field.Bits field) implements Binding {}

  /// A condition: a boolean that is decoded before the expression is needed.
  record Truth(Field.Bits field) implements Binding {}

  /// The length of the whole header, as this expression; its own names are bound already.
  record HeaderLength(Expression expression) implements Binding {}

  /// The bytes between this field and the limit.
  record Remaining() implements Binding {}

  /// A field that is decoded only later.
  record Later(Field field) implements Binding {}

  /// A field, but none to calculate with.
  record NotANumber(Accessor accessor) implements Binding {}

  /// The length that the expression itself helps to define.
  record Cycle() implements Binding {}

  /// `remaining` where the limit is not known: in the length of the header, and in the condition of
  /// a field.
  record NoLimit() implements Binding {}

  /// Something that is in error itself, which is reported there.
  record InError() implements Binding {}

  /// No such name.
  record Missing() implements Binding {}
}
