-- Generated from example.PlainHeader
local header = Proto("wireglass_plainheader", "PlainHeader (wireglass_plainheader)")
local fields = {
  first = ProtoField.uint8("wireglass_plainheader.first", "first", base.DEC, nil, 0x80),
  delta = ProtoField.int8("wireglass_plainheader.delta", "delta", base.DEC, nil, 0x70),
  words = ProtoField.uint8("wireglass_plainheader.words", "words", base.DEC, nil, 0xf),
  more = ProtoField.uint32("wireglass_plainheader.more", "more", base.DEC),
  label = ProtoField.bytes("wireglass_plainheader.label", "label"),
  rest = ProtoField.bytes("wireglass_plainheader.rest", "rest"),
}
header.fields = fields

local unreadable = ProtoExpert.new("wireglass_plainheader.expert.unreadable", "unreadable",
  expert.group.MALFORMED, expert.severity.ERROR)
local invalid = ProtoExpert.new("wireglass_plainheader.expert.invalid", "invalid",
  expert.group.PROTOCOL, expert.severity.WARN)
header.experts = {unreadable, invalid}

-- The bytes up to and including a terminator, or nil.
local function terminated(buffer, start, terminator)
  if start >= buffer:len() then
    return nil
  end
  local _, last = buffer:raw(start):find(terminator, 1, true)
  return last
end

local number, length = {}, {}
number.words = function(buffer) return buffer(0, 1):bitfield(4, 4) end
number.more = function(buffer) return buffer(1, 4):uint() end
length.label = function(buffer) return terminated(buffer, 5, "\000") end
length.rest = function(buffer) return (Int64.new(number.more(buffer)):lshift(8) / (Int64.new(number.words(buffer)) + Int64.new(1)) - (Int64.new(number.more(buffer)) % Int64.new(7)):bor(Int64.new(3)) + Int64.new(number.more(buffer)):band(Int64.new("4294901760"))):tonumber() end

-- Why the header cannot be read, or nil.
local function fault(buffer)
  if buffer:len() < 5 then
    return "Cut: more ends at byte 5 of " .. buffer:len()
  end
  if not length.label(buffer) then
    return "Cut: label has no terminator"
  end
  if buffer:len() < 5 + length.label(buffer) then
    return "Cut: label ends at byte " .. (5 + length.label(buffer)) .. " of " .. buffer:len()
  end
end

local function dissect(buffer, packet, tree)
  packet.cols.protocol = "PlainHeader"
  local subtree = tree:add(header, buffer())
  local why = fault(buffer)
  if why then
    subtree:add_proto_expert_info(unreadable, why)
    return buffer:len()
  end
  subtree:set_len(5 + length.label(buffer))
  local item
  subtree:add(fields.first, buffer(0, 1))
  subtree:add(fields.delta, buffer(0, 1))
  item = subtree:add(fields.words, buffer(0, 1))
  if number.words(buffer) < 3 then
    item:add_proto_expert_info(invalid, "words is not as declared, @Range(min = 3)")
  end
  subtree:add(fields.more, buffer(1, 4))
  if length.label(buffer) - 1 > 0 then
    subtree:add(fields.label, buffer(5, length.label(buffer) - 1))
  end
  local start = 5 + length.label(buffer)
  local size = buffer:len() - start
  size = math.max(0, math.min(size, length.rest(buffer)))
  if size == 0 then
    return start
  end
  local payload = buffer(start, size)
  subtree:add(fields.rest, payload)
  return start + size
end

header.dissector = dissect

-- For headers that this one stands in.
_G.wireglass_headers = _G.wireglass_headers or {}
_G.wireglass_headers.wireglass_plainheader = {
  fault = fault,
  size = function(buffer) return 5 + length.label(buffer) end,
}
