package dev.wireglass.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// A list of headers, one behind the other.
///
/// ```java
/// @Repeated(count = "sources")                  Iterable<SourceEntry> entries();
/// @Bytes(length = "listLength") @Repeated       Iterable<OptionHeader> options();
/// @Repeated                                     Iterable<RouteEntry> routes();  // up to the limit
/// @Repeated(until = "kind == 0")                Iterable<ItemHeader> items();   // with the last one
/// ```
///
/// The accessor returns an [Iterable] of an interface with [Header], which takes at least one byte
/// and has no payload. Its iterators move one view, which the decoder owns, from element to
/// element.
///
/// Without [Bytes], a count of elements of fixed length says how long the list is; any other list
/// takes what remains, so it is the last field. A list ends early where no element can be read:
/// that keeps nothing from being read, but is told.
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface Repeated {
  /// How many elements there are, an expression as in [Bytes#length()]; empty when nothing says it.
  String count() default "";

  /// A condition over numbers of the element that holds for the last one only, such as `"kind ==
  /// 0"`; empty when nothing ends the list but its bytes.
  String until() default "";
}
