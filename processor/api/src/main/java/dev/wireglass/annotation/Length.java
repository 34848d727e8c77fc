package dev.wireglass.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// The length of the whole header in bytes, where the header says so itself.
///
/// The accessor returns `int` or `long` and occupies no bytes. Without it, a header is as long as
/// its fields.
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface Length {
  /// An expression as in [Bytes#length()], such as `"ihl * 4"`; it may name any numeric field of
  /// the header. The compiler proves that it never is smaller than the fields.
  String value();
}
