package dev.wireglass.processor.export;

import dev.wireglass.processor.plan.Demand;
import dev.wireglass.processor.plan.Member;
import dev.wireglass.processor.plan.Step;
import java.util.ArrayList;
import java.util.List;

/// What the decoder's `check` and `validate` say.
///
/// @param lua the header
record LuaChecks(LuaHeader lua) {
  /// The function that tells why a header cannot be read.
  List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add("-- Why the header cannot be read, or nil.");
    lines.add("local function fault(" + lua.arguments() + ")");
    lua.plan().steps().forEach(step -> add(lines, step));
    lines.add("end");
    lines.add("");
    return lines;
  }

  private void add(List<String> lines, Step step) {
    switch (step) {
      case Step.FixedPart(long bytes, String lastField) ->
          addCut(lines, Long.toString(bytes), lastField);
      case Step.AtLeast(String number, long bound, String declared) ->
          addBound(lines, number, "<", bound, declared);
      case Step.AtMost(String number, long bound, String declared) ->
          addBound(lines, number, ">", bound, declared);
      case Step.Terminator(Member.Slice slice, _) -> {
        lines.add("  if not " + lua.length(slice.name()) + " then");
        lines.add("    return " + LuaNames.quoted("Cut: " + slice.name() + " has no terminator"));
        lines.add("  end");
      }
      case Step.NestedHeader(Member.Slice slice, var inner) ->
          new LuaNested(lua).addFault(lines, slice, inner);
      case Step.Reaches(var place, String lastField, _) ->
          addCut(lines, lua.offset(place), lastField);
      case Step.WholeHeader(Member.Length length) ->
          addCut(lines, lua.length(length.name()), length.name());
    }
  }

  private void addCut(List<String> lines, String needed, String what) {
    boolean isFixed = needed.chars().allMatch(Character::isDigit);
    lines.add("  if buffer:len() < " + needed + " then");
    lines.add(
        isFixed
            ? "    return \"Cut: %s ends at byte %s of \" .. buffer:len()".formatted(what, needed)
            : "    return \"Cut: %s ends at byte \" .. %s .. \" of \" .. buffer:len()"
                .formatted(what, needed.contains(" ") ? "(" + needed + ")" : needed));
    lines.add("  end");
  }

  private void addBound(
      List<String> lines, String number, String operator, long bound, String declared) {
    lines.add(
        "  if %s%s %s %s then"
            .formatted(
                lua.ifThere(number),
                lua.number(number),
                operator,
                literal(lua.numbers().get(number), bound)));
    lines.add(
        "    return %s .. tostring(%s)"
            .formatted(
                LuaNames.quoted(notAsDeclared(number, declared) + ": "), lua.number(number)));
    lines.add("  end");
  }

  /// What is said of a number out of bounds.
  static String notAsDeclared(String number, String declared) {
    return number + " is not as declared, " + declared;
  }

  /// When a number that can be read is not valid.
  String violated(Demand demand) {
    Member.Number number = lua.numbers().get(demand.number());
    String read = lua.number(demand.number());
    List<String> sides = new ArrayList<>();
    switch (demand) {
      case Demand.Within within when within.min() == within.max() ->
          sides.add(read + " ~= " + literal(number, within.min()));
      case Demand.Within within -> {
        if (within.min() != Long.MIN_VALUE) {
          sides.add(read + " < " + literal(number, within.min()));
        }
        if (within.max() != Long.MAX_VALUE) {
          sides.add(read + " > " + literal(number, within.max()));
        }
        return String.join(" or ", sides);
      }
      case Demand.OneOf oneOf ->
          oneOf.choices().forEach(choice -> sides.add(read + " ~= " + literal(number, choice)));
      case Demand.Whole _ -> throw new IllegalArgumentException(demand + " is not of a number");
    }
    return String.join(" and ", sides);
  }

  /// A value that the number is compared with.
  private static String literal(Member.Number number, long value) {
    if (!LuaHeader.isWide(number)) {
      return Long.toString(value);
    }
    String type = number.signed() ? "Int64" : "UInt64";
    return "%s.new(\"%s\")".formatted(type, value);
  }
}
