/// How rules say it: words, numbers and remedies that several messages have.
@NullMarked
package dev.wireglass.processor.check.wording;

import org.jspecify.annotations.NullMarked;
