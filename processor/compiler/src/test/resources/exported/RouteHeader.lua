-- Generated from example.routes.far.RouteHeader
local header = Proto("wireglass_routeheader", "RouteHeader (wireglass_routeheader)")
local fields = {
  routed = ProtoField.bool("wireglass_routeheader.routed", "routed", 8, nil, 0x1),
  returning = ProtoField.bool("wireglass_routeheader.returning", "returning", 8, nil, 0x2),
  hops = ProtoField.uint8("wireglass_routeheader.hops", "hops", base.DEC, nil, 0xc),
  distance = ProtoField.int64("wireglass_routeheader.distance", "distance", base.DEC),
  kind = ProtoField.uint8("wireglass_routeheader.kind", "kind", base.DEC, nil, 0xf0),
  more = ProtoField.uint8("wireglass_routeheader.more", "more", base.DEC, nil, 0xf),
  cost = ProtoField.uint64("wireglass_routeheader.cost", "cost", base.DEC),
  sources = ProtoField.uint8("wireglass_routeheader.sources", "sources", base.DEC, nil, 0xfe),
  ["sources.TOLD"] = ProtoField.bool("wireglass_routeheader.sources.TOLD", "TOLD", 8, nil, 0x2),
  ["sources.MEASURED"] = ProtoField.bool("wireglass_routeheader.sources.MEASURED", "MEASURED", 8, nil, 0x80),
  target = ProtoField.int64("wireglass_routeheader.target", "target", base.DEC),
  port = ProtoField.uint16("wireglass_routeheader.port", "port", base.DEC),
  other = ProtoField.uint16("wireglass_routeheader.other", "other", base.DEC),
  back = ProtoField.bytes("wireglass_routeheader.back", "back"),
  label = ProtoField.bytes("wireglass_routeheader.label", "label"),
  rest = ProtoField.bytes("wireglass_routeheader.rest", "rest"),
}
header.fields = fields

local unreadable = ProtoExpert.new("wireglass_routeheader.expert.unreadable", "unreadable",
  expert.group.MALFORMED, expert.severity.ERROR)
local invalid = ProtoExpert.new("wireglass_routeheader.expert.invalid", "invalid",
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

-- The bits behind the least significant ones of at most nine bytes.
local function unsigned(range, little_endian, low, bits)
  local word
  if range:len() <= 8 then
    word = (little_endian and range:le_uint64() or range:uint64()):rshift(low)
  elseif little_endian then
    word = range(0, 8):le_uint64():rshift(low)
    word = word:bor(range(8, 1):uint64():lshift(64 - low))
  else
    word = range(1, 8):uint64():rshift(low)
    word = word:bor(range(0, 1):uint64():lshift(64 - low))
  end
  return word:lshift(64 - bits):rshift(64 - bits)
end

-- The same in two's complement.
local function signed(range, little_endian, low, bits)
  local word = Int64.new(unsigned(range, little_endian, low, bits))
  return word:lshift(64 - bits):arshift(64 - bits)
end

local number, length = {}, {}
number.routed = function(buffer) return unsigned(buffer(0, 1), true, 0, 1):tonumber() end
number.returning = function(buffer) return unsigned(buffer(0, 1), true, 1, 1):tonumber() end
number.hops = function(buffer) return unsigned(buffer(0, 1), true, 2, 2):tonumber() end
number.distance = function(buffer) return signed(buffer(0, 9), true, 4, 64) end
number.kind = function(buffer) return unsigned(buffer(8, 1), true, 4, 4):tonumber() end
number.cost = function(buffer) return unsigned(buffer(9, 8), true, 4, 53):tonumber() end
number.target = function(buffer) return signed(buffer(17, 8), true, 0, 64) end
length.back = function(buffer) return (number.returning(buffer) == 1 and number.hops(buffer) > 0) and number.hops(buffer) * 2 or 0 end
length.label = function(buffer) return not (number.returning(buffer) == 1 or number.kind(buffer) == 2) and 0 or terminated(buffer, 29 + length.back(buffer), "\010") end

-- Why the header cannot be read, or nil.
local function fault(buffer)
  if buffer:len() < 29 then
    return "Cut: other ends at byte 29 of " .. buffer:len()
  end
  if buffer:len() < 29 + length.back(buffer) then
    return "Cut: back ends at byte " .. (29 + length.back(buffer)) .. " of " .. buffer:len()
  end
  if not length.label(buffer) then
    return "Cut: label has no terminator"
  end
  if buffer:len() < 29 + length.back(buffer) + length.label(buffer) then
    return "Cut: label ends at byte " .. (29 + length.back(buffer) + length.label(buffer)) .. " of " .. buffer:len()
  end
end

local payloads = {
  ["1"] = "wireglass_innerheader",
  ["-2"] = "wireglass_hopheader",
  ["3"] = "wireglass_routeheader",
}

local function dissect(buffer, packet, tree)
  packet.cols.protocol = "RouteHeader"
  local subtree = tree:add(header, buffer())
  local why = fault(buffer)
  if why then
    subtree:add_proto_expert_info(unreadable, why)
    return buffer:len()
  end
  subtree:set_len(29 + length.back(buffer) + length.label(buffer))
  local item
  item = subtree:add(fields.routed, buffer(0, 1))
  if number.routed(buffer) ~= 1 then
    item:add_proto_expert_info(invalid, "routed is not as declared, @Const(1)")
  end
  subtree:add(fields.returning, buffer(0, 1))
  subtree:add(fields.hops, buffer(0, 1))
  item = subtree:add(fields.distance, buffer(0, 9), number.distance(buffer))
  if number.distance(buffer) ~= Int64.new("-3") and number.distance(buffer) ~= Int64.new("4") then
    item:add_proto_expert_info(invalid, "distance is not as declared, @OneOf({-3, 4})")
  end
  subtree:add(fields.kind, buffer(8, 1))
  subtree:add(fields.more, buffer(9, 1))
  item = subtree:add(fields.cost, buffer(9, 8), UInt64.new(number.cost(buffer)))
  if number.cost(buffer) > 1000 then
    item:add_proto_expert_info(invalid, "cost is not as declared, @Range(max = 1000)")
  end
  item = subtree:add(fields.sources, buffer(16, 1))
  item:add(fields["sources.TOLD"], buffer(16, 1))
  item:add(fields["sources.MEASURED"], buffer(16, 1))
  item = subtree:add_le(fields.target, buffer(17, 8))
  if number.target(buffer) < Int64.new("-2") or number.target(buffer) > Int64.new("7") then
    item:add_proto_expert_info(invalid, "target is not as declared, @Range(min = -2, max = 7)")
  end
  subtree:add(fields.port, buffer(25, 2))
  subtree:add_le(fields.other, buffer(27, 2))
  if length.back(buffer) > 0 then
    subtree:add(fields.back, buffer(29, length.back(buffer)))
  end
  if length.label(buffer) - 1 > 0 then
    subtree:add(fields.label, buffer(29 + length.back(buffer), length.label(buffer) - 1))
  end
  local start = 29 + length.back(buffer) + length.label(buffer)
  local size = buffer:len() - start
  if size == 0 then
    return start
  end
  local payload = buffer(start, size)
  subtree:add(fields.rest, payload)
  local found, following = pcall(Dissector.get, payloads[tostring(number.target(buffer))] or "")
  if found and following then
    following:call(payload:tvb(), packet, tree)
  end
  return start + size
end

header.dissector = dissect

-- For headers that this one stands in.
_G.wireglass_headers = _G.wireglass_headers or {}
_G.wireglass_headers.wireglass_routeheader = {
  fault = fault,
  size = function(buffer) return 29 + length.back(buffer) + length.label(buffer) end,
}
