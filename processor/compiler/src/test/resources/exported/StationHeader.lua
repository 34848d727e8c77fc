-- Generated from example.StationHeader
local header = Proto("wireglass_stationheader", "StationHeader (wireglass_stationheader)")
local fields = {
  pressed = ProtoField.bool("wireglass_stationheader.pressed", "pressed", 8, nil, 0x1),
  station = ProtoField.uint24("wireglass_stationheader.station", "station", base.DEC, nil, 0x1ffffe),
  state = ProtoField.uint8("wireglass_stationheader.state", "state", base.DEC, {[1] = "WORKING", [2] = "BROKEN"}, 0xe0),
  drift = ProtoField.int8("wireglass_stationheader.drift", "drift", base.DEC),
  clock = ProtoField.uint64("wireglass_stationheader.clock", "clock", base.DEC),
  alarms = ProtoField.uint24("wireglass_stationheader.alarms", "alarms", base.DEC, nil, 0x7fffff),
  ["alarms.FIRE"] = ProtoField.bool("wireglass_stationheader.alarms.FIRE", "FIRE", 8, nil, 0x1),
  ["alarms.WATER"] = ProtoField.bool("wireglass_stationheader.alarms.WATER", "WATER", 8, nil, 0x2),
  last = ProtoField.int8("wireglass_stationheader.last", "last", base.DEC, nil, 0x80),
  pressure = ProtoField.int24("wireglass_stationheader.pressure", "pressure", base.DEC),
  samples = ProtoField.uint24("wireglass_stationheader.samples", "samples", base.DEC),
  causes = ProtoField.uint16("wireglass_stationheader.causes", "causes", base.DEC),
  ["causes.FIRE"] = ProtoField.bool("wireglass_stationheader.causes.FIRE", "FIRE", 8, nil, 0x1),
  ["causes.WATER"] = ProtoField.bool("wireglass_stationheader.causes.WATER", "WATER", 8, nil, 0x2),
  former = ProtoField.uint16("wireglass_stationheader.former", "former", base.DEC, {[1] = "WORKING", [2] = "BROKEN"}),
  serial = ProtoField.uint64("wireglass_stationheader.serial", "serial", base.DEC),
  measured = ProtoField.bytes("wireglass_stationheader.measured", "measured"),
  rest = ProtoField.bytes("wireglass_stationheader.rest", "rest"),
}
header.fields = fields

local unreadable = ProtoExpert.new("wireglass_stationheader.expert.unreadable", "unreadable",
  expert.group.MALFORMED, expert.severity.ERROR)
local invalid = ProtoExpert.new("wireglass_stationheader.expert.invalid", "invalid",
  expert.group.PROTOCOL, expert.severity.WARN)
header.experts = {unreadable, invalid}

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
number.pressed = function(buffer, little_endian) return unsigned(buffer((little_endian and 0 or 3), 1), little_endian, 0, 1):tonumber() end
number.station = function(buffer, little_endian) return unsigned(buffer((little_endian and 0 or 1), 3), little_endian, 1, 20):tonumber() end
number.pressure = function(buffer, little_endian) return signed(buffer(12, 3), little_endian, 0, 24):tonumber() end
number.samples = function(buffer, little_endian) return unsigned(buffer(12 + length.pressure(buffer, little_endian), 3), little_endian, 0, 24):tonumber() end
length.pressure = function(buffer, little_endian) return number.pressed(buffer, little_endian) == 1 and 3 or 0 end
length.samples = function(buffer, little_endian) return number.station(buffer, little_endian) ~= 7 and 3 or 0 end
length.causes = function(buffer, little_endian) return not (number.pressed(buffer, little_endian) == 1) and 2 or 0 end
length.former = function(buffer, little_endian) return number.station(buffer, little_endian) > 9 and 2 or 0 end
length.measured = function(buffer, little_endian) return number.station(buffer, little_endian) ~= 7 and number.samples(buffer, little_endian) * 3 or 0 end
length.rest = function(buffer, little_endian) return (buffer:len() - (17 + length.pressure(buffer, little_endian) + length.samples(buffer, little_endian) + length.causes(buffer, little_endian) + length.former(buffer, little_endian) + length.measured(buffer, little_endian))) - 4 end

-- Why the header cannot be read, or nil.
local function fault(buffer, little_endian)
  if buffer:len() < 12 then
    return "Cut: last ends at byte 12 of " .. buffer:len()
  end
  if buffer:len() < 12 + length.pressure(buffer, little_endian) then
    return "Cut: pressure ends at byte " .. (12 + length.pressure(buffer, little_endian)) .. " of " .. buffer:len()
  end
  if buffer:len() < 12 + length.pressure(buffer, little_endian) + length.samples(buffer, little_endian) then
    return "Cut: samples ends at byte " .. (12 + length.pressure(buffer, little_endian) + length.samples(buffer, little_endian)) .. " of " .. buffer:len()
  end
  if length.samples(buffer, little_endian) > 0 and number.samples(buffer, little_endian) > 90 then
    return "samples is not as declared, @Range(max = 90): " .. tostring(number.samples(buffer, little_endian))
  end
  if buffer:len() < 12 + length.pressure(buffer, little_endian) + length.samples(buffer, little_endian) + length.causes(buffer, little_endian) then
    return "Cut: causes ends at byte " .. (12 + length.pressure(buffer, little_endian) + length.samples(buffer, little_endian) + length.causes(buffer, little_endian)) .. " of " .. buffer:len()
  end
  if buffer:len() < 17 + length.pressure(buffer, little_endian) + length.samples(buffer, little_endian) + length.causes(buffer, little_endian) + length.former(buffer, little_endian) then
    return "Cut: serial ends at byte " .. (17 + length.pressure(buffer, little_endian) + length.samples(buffer, little_endian) + length.causes(buffer, little_endian) + length.former(buffer, little_endian)) .. " of " .. buffer:len()
  end
  if buffer:len() < 17 + length.pressure(buffer, little_endian) + length.samples(buffer, little_endian) + length.causes(buffer, little_endian) + length.former(buffer, little_endian) + length.measured(buffer, little_endian) then
    return "Cut: measured ends at byte " .. (17 + length.pressure(buffer, little_endian) + length.samples(buffer, little_endian) + length.causes(buffer, little_endian) + length.former(buffer, little_endian) + length.measured(buffer, little_endian)) .. " of " .. buffer:len()
  end
end

local function add(tree, field, range, little_endian)
  return little_endian and tree:add_le(field, range) or tree:add(field, range)
end

local function dissect(buffer, packet, tree, little_endian)
  packet.cols.protocol = "StationHeader"
  local subtree = tree:add(header, buffer())
  local why = fault(buffer, little_endian)
  if why then
    subtree:add_proto_expert_info(unreadable, why)
    return buffer:len()
  end
  subtree:set_len(17 + length.pressure(buffer, little_endian) + length.samples(buffer, little_endian) + length.causes(buffer, little_endian) + length.former(buffer, little_endian) + length.measured(buffer, little_endian))
  local item
  add(subtree, fields.pressed, buffer((little_endian and 0 or 3), 1), little_endian)
  add(subtree, fields.station, buffer((little_endian and 0 or 1), 3), little_endian)
  add(subtree, fields.state, buffer((little_endian and 2 or 1), 1), little_endian)
  add(subtree, fields.drift, buffer((little_endian and 3 or 0), 1), little_endian)
  add(subtree, fields.clock, buffer((little_endian and 4 or 7), 5), little_endian)
  item = add(subtree, fields.alarms, buffer((little_endian and 9 or 4), 3), little_endian)
  item:add(fields["alarms.FIRE"], buffer((little_endian and 9 or 6), 1))
  item:add(fields["alarms.WATER"], buffer((little_endian and 10 or 5), 1))
  add(subtree, fields.last, buffer((little_endian and 11 or 4), 1), little_endian)
  if length.pressure(buffer, little_endian) > 0 then
    item = add(subtree, fields.pressure, buffer(12, 3), little_endian)
    if number.pressure(buffer, little_endian) < -5 then
      item:add_proto_expert_info(invalid, "pressure is not as declared, @Range(min = -5)")
    end
  end
  if length.samples(buffer, little_endian) > 0 then
    add(subtree, fields.samples, buffer(12 + length.pressure(buffer, little_endian), 3), little_endian)
  end
  if length.causes(buffer, little_endian) > 0 then
    item = add(subtree, fields.causes, buffer(12 + length.pressure(buffer, little_endian) + length.samples(buffer, little_endian), 2), little_endian)
    item:add(fields["causes.FIRE"], buffer((little_endian and 12 or 13) + length.pressure(buffer, little_endian) + length.samples(buffer, little_endian), 1))
    item:add(fields["causes.WATER"], buffer((little_endian and 13 or 12) + length.pressure(buffer, little_endian) + length.samples(buffer, little_endian), 1))
  end
  if length.former(buffer, little_endian) > 0 then
    add(subtree, fields.former, buffer(12 + length.pressure(buffer, little_endian) + length.samples(buffer, little_endian) + length.causes(buffer, little_endian), 2), little_endian)
  end
  add(subtree, fields.serial, buffer(12 + length.pressure(buffer, little_endian) + length.samples(buffer, little_endian) + length.causes(buffer, little_endian) + length.former(buffer, little_endian), 5), little_endian)
  if length.measured(buffer, little_endian) > 0 then
    subtree:add(fields.measured, buffer(17 + length.pressure(buffer, little_endian) + length.samples(buffer, little_endian) + length.causes(buffer, little_endian) + length.former(buffer, little_endian), length.measured(buffer, little_endian)))
  end
  local start = 17 + length.pressure(buffer, little_endian) + length.samples(buffer, little_endian) + length.causes(buffer, little_endian) + length.former(buffer, little_endian) + length.measured(buffer, little_endian)
  local size = buffer:len() - start
  size = math.max(0, math.min(size, length.rest(buffer, little_endian)))
  if size == 0 then
    return start
  end
  local payload = buffer(start, size)
  subtree:add(fields.rest, payload)
  return start + size
end

local be = Proto("wireglass_stationheader_be", "StationHeader, big-endian (wireglass_stationheader_be)")
be.dissector = function(buffer, packet, tree)
  return dissect(buffer, packet, tree, false)
end
local le = Proto("wireglass_stationheader_le", "StationHeader, little-endian (wireglass_stationheader_le)")
le.dissector = function(buffer, packet, tree)
  return dissect(buffer, packet, tree, true)
end

-- For headers that this one stands in.
_G.wireglass_headers = _G.wireglass_headers or {}
_G.wireglass_headers.wireglass_stationheader_be = {
  fault = function(buffer) return fault(buffer, false) end,
  size = function(buffer) local little_endian = false; return 17 + length.pressure(buffer, little_endian) + length.samples(buffer, little_endian) + length.causes(buffer, little_endian) + length.former(buffer, little_endian) + length.measured(buffer, little_endian) end,
}
_G.wireglass_headers.wireglass_stationheader_le = {
  fault = function(buffer) return fault(buffer, true) end,
  size = function(buffer) local little_endian = true; return 17 + length.pressure(buffer, little_endian) + length.samples(buffer, little_endian) + length.causes(buffer, little_endian) + length.former(buffer, little_endian) + length.measured(buffer, little_endian) end,
}
