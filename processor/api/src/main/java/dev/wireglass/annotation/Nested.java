package dev.wireglass.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Another header that stands within this one.
///
/// ```java
/// @Nested                               TimestampHeader sent();      // as long as it always is
/// @Bytes(length = "length - 4") @Nested OptionHeader option();       // as long as this one says
/// ```
///
/// The accessor returns an interface with [Header]. One of fixed length takes its bytes; for one of
/// variable length, [Bytes] says how many it has here, and a header that does not find room in them
/// makes the outer one unreadable. If it has a payload, that ends where its bytes here end.
///
/// The decoder returns a view that it owns and moves whenever it is asked for. The bytes are there
/// as a slice too, under the name of the accessor with `Bytes` behind it. Fields of the nested
/// header have no names in expressions of the outer one.
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface Nested {}
