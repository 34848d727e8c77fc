/// Stage two: the rules that a declaration has to keep, one class each.
///
/// The listing of this folder is the catalogue: besides rules, there is only what they are made of
/// ([Rule], [Problem], [Quotation]) and who asks them ([Checker], [Finding]). A rule reads the
/// model and says what is wrong with it; it never changes anything and never needs another rule.
/// Start at [Rule], then [WidthIsOneToSixtyFour].
@NullMarked
package dev.wireglass.processor.check;

import org.jspecify.annotations.NullMarked;
