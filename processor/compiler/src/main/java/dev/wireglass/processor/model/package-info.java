/// What a declaration says, as plain values: no compiler type, no judgement.
///
/// The first stage makes a [HeaderModel], every later one reads it. Start at [HeaderModel], then
/// [Layout], which says where each field lies.
@NullMarked
package dev.wireglass.processor.model;

import org.jspecify.annotations.NullMarked;
