/// Builders of frames and captures, and the place of the shared captures, for all tests here.
@NullMarked
package dev.wireglass.analyzer;

import org.jspecify.annotations.NullMarked;
