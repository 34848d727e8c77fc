package dev.wireglass.runtime;

/// Thrown by a decoder's `wrap` when the header cannot be read. `tryWrap` answers without throwing.
public final class UnreadableHeaderException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final Fault fault;

  /// @param fault what is wrong
  public UnreadableHeaderException(Fault fault) {
    super(fault.toString());
    this.fault = fault;
  }

  /// What is wrong, as a value.
  public Fault fault() {
    return fault;
  }
}
