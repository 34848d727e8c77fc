/// Descriptions of a header for other tools, made from the plan that its decoder is made from.
///
/// A format is one class with [ExportFormat]; the option `wireglass.export` names it. Nothing here
/// writes files or knows the compiler. Start at [ExportFormat]; [LuaFormat] is for Wireshark,
/// [KaitaiFormat] for Kaitai Struct.
@NullMarked
package dev.wireglass.processor.export;

import org.jspecify.annotations.NullMarked;
