package dev.wireglass.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// The field is there only where a condition over earlier fields holds; else it takes no bytes, and
/// what is behind it follows at once.
///
/// It stands beside [Bytes], or beside [Bits] with whole bytes: bits that are there together are a
/// header of their own.
///
/// ```java
/// @Bits(1) boolean keyPresent();
/// ...
/// @Bits(32) @Present("keyPresent") long key();
/// ```
///
/// The decoder then has `hasKey()`. The view's `key()` throws an [IllegalStateException] where
/// there is no key; the static `key(bytes, offset)` does not ask, and reads whatever is there.
/// Elsewhere, an expression names such a field only where its condition holds: `"keyPresent ? key :
/// 0"`, or in the length or condition of a field that is present under the same condition.
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface Present {
  /// An expression as in [Bytes#length()] that is true or false, such as `"keyPresent"` or
  /// `"version >= 2 && flags != 0"`: comparisons, one-bit `boolean` fields, `&&`, `||` and `!`.
  String value();
}
