package dev.wireglass.processor.model;

/// How generated methods are named after accessors.
public final class MethodName {
  private MethodName() {}

  /// The name of an accessor as it follows a verb: `Options` in `tryOptions`.
  public static String capitalised(String accessor) {
    return Character.toUpperCase(accessor.charAt(0)) + accessor.substring(1);
  }
}
