package dev.wireglass.processor.export;

import dev.wireglass.processor.expression.Expression;
import dev.wireglass.processor.expression.Interval;
import dev.wireglass.processor.expression.Intervals;
import dev.wireglass.processor.expression.Operator;
import dev.wireglass.processor.model.Carrier;
import dev.wireglass.processor.model.LengthExpression;
import dev.wireglass.processor.plan.Extent;
import dev.wireglass.processor.plan.Listing;
import dev.wireglass.processor.plan.Member;
import dev.wireglass.processor.plan.Presence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The functions that calculate lengths.
///
/// @param lua the header
record LuaLengths(LuaHeader lua) {
  private static final long EXACT = 1L << LuaHeader.EXACT_BITS;

  /// Wireshark holds a packet in fewer bytes than an `int` counts.
  private static final Interval REMAINING = Interval.of(0, Integer.MAX_VALUE);

  private static final String QUOTIENT =
      """
      -- Truncated toward zero.
      local function quotient(dividend, divisor)
        return (dividend - math.fmod(dividend, divisor)) / divisor
      end
      """;

  private static final String TERMINATED =
      """
      -- The bytes up to and including a terminator, or nil.
      local function terminated(buffer, start, terminator)
        if start >= buffer:len() then
          return nil
        end
        local _, last = buffer:raw(start):find(terminator, 1, true)
        return last
      end
      """;

  /// What some of the functions call.
  static List<String> called(List<String> functions) {
    List<String> lines = new ArrayList<>();
    for (String helper : List.of(QUOTIENT, TERMINATED)) {
      String call = helper.substring(helper.indexOf("function ") + 9, helper.indexOf('(') + 1);
      if (functions.stream().anyMatch(function -> function.contains(call))) {
        helper.lines().forEach(lines::add);
        lines.add("");
      }
    }
    return lines;
  }

  /// The functions.
  List<String> lines() {
    List<String> functions = new ArrayList<>();
    for (Member member : lua.plan().members()) {
      switch (member) {
        case Member.Number number -> {
          Presence presence = lua.plan().presence(number.name());
          if (presence != null) {
            add(functions, number, presence.length(), "");
          }
        }
        case Member.Slice slice -> add(functions, slice, slice.length(), lua.offset(slice.place()));
        case Member.Length length -> add(functions, length, length.length(), "");
        case Member.Payload payload -> {
          if (payload.length() != null) {
            add(functions, payload, payload.length(), lua.end());
          }
        }
      }
    }
    for (Listing list : lua.plan().listings()) {
      if (list.count() instanceof Extent.Calculated count && !count.needsLimit()) {
        String start = lua.offset(lua.plan().slice(list.name()).place());
        functions.add(
            "%s = function(%s) return %s end"
                .formatted(
                    LuaNames.entry("count", list.name()),
                    lua.arguments(),
                    text(count.expression(), start)));
      }
    }
    return functions;
  }

  /// A condition over numbers that are there.
  String condition(Expression condition) {
    return writer("", !isExact(condition)).of(condition);
  }

  private void add(List<String> functions, Member member, Extent extent, String start) {
    String text =
        switch (extent) {
          case Extent.Fixed _ -> "";
          case Extent.Calculated calculated -> text(calculated.expression(), start);
          case Extent.Terminated terminated ->
              whereThere(
                  member.name(),
                  "terminated(buffer, %s, %s)".formatted(start, LuaNames.bytes(terminated.mark())));
        };
    if (!text.isEmpty()) {
      functions.add(
          "%s = function(%s) return %s end"
              .formatted(LuaNames.entry("length", member.name()), lua.arguments(), text));
    }
  }

  /// A calculated length has its condition in it, a terminator has not. What is behind `or` may be
  /// nil, what is behind `and` may not.
  private String whereThere(String field, String terminated) {
    Presence presence = lua.plan().presence(field);
    if (presence == null) {
      return terminated;
    }
    Expression condition = presence.condition().expression();
    Expression absent =
        condition instanceof Expression.Not(var operand, _)
            ? operand
            : new Expression.Not(condition, condition.span());
    return writer("", !isExact(absent)).of(absent) + " and 0 or " + terminated;
  }

  private String text(Expression expression, String start) {
    boolean inInt64 = !isExact(expression);
    LuaExpression writer = writer(start, inInt64);
    return inInt64 ? writer.operand(expression) + ":tonumber()" : writer.of(expression);
  }

  private LuaExpression writer(String start, boolean inInt64) {
    return new LuaExpression(
        name -> operand(name.name(), start, inInt64),
        name -> isCondition(lua.numbers().get(name.name())),
        inInt64);
  }

  private String operand(String name, String start, boolean inInt64) {
    Member.Number number = lua.numbers().get(name);
    if (number == null) {
      String remaining = "buffer:len() - " + (start.contains(" ") ? "(" + start + ")" : start);
      return inInt64 ? "Int64.new(" + remaining + ")" : "(" + remaining + ")";
    }
    if (isCondition(number)) {
      return lua.number(name) + " == 1";
    }
    if (inInt64) {
      return "Int64.new(" + lua.number(name) + ")";
    }
    return lua.number(name) + (LuaHeader.isWide(number) ? ":tonumber()" : "");
  }

  private static boolean isCondition(Member.@Nullable Number number) {
    return number != null && number.carrier() == Carrier.Primitive.BOOLEAN;
  }

  /// Whether numbers of Lua suffice; `bit` takes them as 32 bits.
  private boolean isExact(Expression expression) {
    Map<String, Interval> environment = new HashMap<>(lua.header().lengths().environment());
    if (lua.header().field(LengthExpression.REMAINING) == null) {
      environment.put(LengthExpression.REMAINING, REMAINING);
    }
    boolean hasBits =
        expression
            .parts()
            .anyMatch(
                part ->
                    part instanceof Expression.Binary binary
                        && binary.operator().group() == Operator.Group.BITWISE);
    return Intervals.staysWithin(
        expression, environment, hasBits ? Interval.INT : Interval.of(-EXACT, EXACT));
  }
}
