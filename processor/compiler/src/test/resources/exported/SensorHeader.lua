-- Generated from example.SensorHeader
local header = Proto("wireglass_sensorheader", "SensorHeader (wireglass_sensorheader)")
local fields = {
  tilt = ProtoField.int8("wireglass_sensorheader.tilt", "tilt", base.DEC, nil, 0xe0),
  charged = ProtoField.bool("wireglass_sensorheader.charged", "charged", 8, nil, 0x10),
  battery = ProtoField.uint16("wireglass_sensorheader.battery", "battery", base.DEC, nil, 0xfff),
  height = ProtoField.int24("wireglass_sensorheader.height", "height", base.DEC),
  serial = ProtoField.uint32("wireglass_sensorheader.serial", "serial", base.DEC),
  counter = ProtoField.int64("wireglass_sensorheader.counter", "counter", base.DEC),
  mask = ProtoField.uint64("wireglass_sensorheader.mask", "mask", base.DEC),
  size = ProtoField.uint8("wireglass_sensorheader.size", "size", base.DEC),
  name = ProtoField.bytes("wireglass_sensorheader.name", "name"),
  reserve = ProtoField.bytes("wireglass_sensorheader.reserve", "reserve"),
  samples = ProtoField.bytes("wireglass_sensorheader.samples", "samples"),
}
header.fields = fields

local unreadable = ProtoExpert.new("wireglass_sensorheader.expert.unreadable", "unreadable",
  expert.group.MALFORMED, expert.severity.ERROR)
local invalid = ProtoExpert.new("wireglass_sensorheader.expert.invalid", "invalid",
  expert.group.PROTOCOL, expert.severity.WARN)
header.experts = {unreadable, invalid}

-- Truncated toward zero.
local function quotient(dividend, divisor)
  return (dividend - math.fmod(dividend, divisor)) / divisor
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
number.tilt = function(buffer) return signed(buffer(1, 1), true, 5, 3):tonumber() end
number.battery = function(buffer) return unsigned(buffer(0, 2), true, 0, 12):tonumber() end
number.counter = function(buffer) return signed(buffer(9, 8), true, 0, 64) end
number.mask = function(buffer) return unsigned(buffer(17, 8), true, 0, 64) end
number.size = function(buffer) return buffer(25, 1):le_uint() end
length.name = function(buffer) return number.size(buffer) > 9 and bit.band(number.size(buffer), 7) * 2 or bit.bor(number.size(buffer), 1) * 2 end
length.reserve = function(buffer) return quotient(math.fmod(number.size(buffer), 5) + math.floor(number.size(buffer) / 4), 3) end
length.samples = function(buffer) return number.size(buffer) * 8 - quotient(number.battery(buffer), 2) end

-- Why the header cannot be read, or nil.
local function fault(buffer)
  if buffer:len() < 26 then
    return "Cut: size ends at byte 26 of " .. buffer:len()
  end
  if buffer:len() < 26 + length.name(buffer) then
    return "Cut: name ends at byte " .. (26 + length.name(buffer)) .. " of " .. buffer:len()
  end
  if buffer:len() < 26 + length.name(buffer) + length.reserve(buffer) then
    return "Cut: reserve ends at byte " .. (26 + length.name(buffer) + length.reserve(buffer)) .. " of " .. buffer:len()
  end
end

local function dissect(buffer, packet, tree)
  packet.cols.protocol = "SensorHeader"
  local subtree = tree:add(header, buffer())
  local why = fault(buffer)
  if why then
    subtree:add_proto_expert_info(unreadable, why)
    return buffer:len()
  end
  subtree:set_len(26 + length.name(buffer) + length.reserve(buffer))
  local item
  item = subtree:add(fields.tilt, buffer(1, 1))
  if number.tilt(buffer) < -2 then
    item:add_proto_expert_info(invalid, "tilt is not as declared, @Range(min = -2)")
  end
  subtree:add(fields.charged, buffer(1, 1))
  item = subtree:add_le(fields.battery, buffer(0, 2))
  if number.battery(buffer) ~= 1 and number.battery(buffer) ~= 2 and number.battery(buffer) ~= 4095 then
    item:add_proto_expert_info(invalid, "battery is not as declared, @OneOf({1, 2, 4095})")
  end
  subtree:add_le(fields.height, buffer(2, 3))
  subtree:add(fields.serial, buffer(5, 4))
  item = subtree:add_le(fields.counter, buffer(9, 8))
  if number.counter(buffer) > Int64.new("5000000000") then
    item:add_proto_expert_info(invalid, "counter is not as declared, @Range(max = 5000000000)")
  end
  item = subtree:add_le(fields.mask, buffer(17, 8))
  if number.mask(buffer) > UInt64.new("9") then
    item:add_proto_expert_info(invalid, "mask is not as declared, @Range(max = 9)")
  end
  subtree:add(fields.size, buffer(25, 1))
  if length.name(buffer) > 0 then
    subtree:add(fields.name, buffer(26, length.name(buffer))):append_text(" \"" .. buffer(26, length.name(buffer)):string(ENC_UTF_8) .. "\"")
  end
  if length.reserve(buffer) > 0 then
    subtree:add(fields.reserve, buffer(26 + length.name(buffer), length.reserve(buffer)))
  end
  local start = 26 + length.name(buffer) + length.reserve(buffer)
  local size = buffer:len() - start
  size = math.max(0, math.min(size, length.samples(buffer)))
  if size == 0 then
    return start
  end
  local payload = buffer(start, size)
  subtree:add(fields.samples, payload)
  return start + size
end

header.dissector = dissect

-- For headers that this one stands in.
_G.wireglass_headers = _G.wireglass_headers or {}
_G.wireglass_headers.wireglass_sensorheader = {
  fault = fault,
  size = function(buffer) return 26 + length.name(buffer) + length.reserve(buffer) end,
}
