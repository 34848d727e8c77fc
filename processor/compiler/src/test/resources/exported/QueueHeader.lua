-- Generated from example.QueueHeader
-- entries may break off: whether the list is whole is not checked.
-- some may break off: whether the list is whole is not checked.
-- lasting may break off: whether the list is whole is not checked.
-- items may break off: whether the list is whole is not checked.
-- rest is shown as bytes: the elements of the list are not told apart.
local header = Proto("wireglass_queueheader", "QueueHeader (wireglass_queueheader)")
local fields = {
  size = ProtoField.uint8("wireglass_queueheader.size", "size", base.DEC),
  above = ProtoField.uint8("wireglass_queueheader.above", "above", base.DEC),
  entries = ProtoField.bytes("wireglass_queueheader.entries", "entries"),
  some = ProtoField.bytes("wireglass_queueheader.some", "some"),
  lasting = ProtoField.bytes("wireglass_queueheader.lasting", "lasting"),
  items = ProtoField.bytes("wireglass_queueheader.items", "items"),
  first = ProtoField.bytes("wireglass_queueheader.first", "first"),
  few = ProtoField.bytes("wireglass_queueheader.few", "few"),
  rest = ProtoField.bytes("wireglass_queueheader.rest", "rest"),
}
header.fields = fields

local unreadable = ProtoExpert.new("wireglass_queueheader.expert.unreadable", "unreadable",
  expert.group.MALFORMED, expert.severity.ERROR)
header.experts = {unreadable}

local number, length = {}, {}
number.size = function(buffer, little_endian) return buffer(0, 1):uint() end
number.above = function(buffer, little_endian) return buffer(1, 1):uint() end
local count = {}
length.entries = function(buffer, little_endian) return number.size(buffer, little_endian) * 4 end
length.some = function(buffer, little_endian) return number.size(buffer, little_endian) end
length.first = function(buffer, little_endian) return number.size(buffer, little_endian) > 3 and number.size(buffer, little_endian) * 2 + 3 or 0 end
length.few = function(buffer, little_endian) return number.size(buffer, little_endian) < 3 and number.size(buffer, little_endian) * 4 or 0 end
length.rest = function(buffer, little_endian) return (buffer:len() - (23 + length.entries(buffer, little_endian) + length.some(buffer, little_endian) + length.first(buffer, little_endian) + length.few(buffer, little_endian))) end
count.some = function(buffer, little_endian) return number.above(buffer, little_endian) - 1 end

local is_last = {}
do
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

  local number, length = {}, {}
  number.weight = function(buffer, little_endian) return unsigned(buffer(0, 3), little_endian, 0, 24):tonumber() end
  is_last.lasting = function(buffer, little_endian) return quotient(number.weight(buffer, little_endian), 2) == 3 end
end

-- Why a header within this one cannot be read, or nil. If it is not loaded, nobody knows.
local function fault_of(name, buffer, start, size)
  local inner = _G.wireglass_headers and _G.wireglass_headers[name]
  local nothing = {len = function() return 0 end}
  return inner and inner.fault(size > 0 and buffer(start, size):tvb() or nothing)
end

local function show(name, buffer, packet, tree)
  local found, inner = pcall(Dissector.get, name)
  if found and inner then
    inner:call(buffer, packet, tree)
  end
end

-- Shows the elements of a list, up to the first that cannot be read.
local function show_list(name, range, packet, tree, count, is_last)
  local inner = _G.wireglass_headers and _G.wireglass_headers[name]
  local at, index = 0, 0
  while inner and at < range:len() and index < count do
    local element = range(at, range:len() - at):tvb()
    if inner.fault(element) then
      return
    end
    show(name, element, packet, tree)
    if is_last(element) then
      return
    end
    at = at + inner.size(element)
    index = index + 1
  end
end

-- Why the header cannot be read, or nil.
local function fault(buffer, little_endian)
  if buffer:len() < 2 then
    return "Cut: above ends at byte 2 of " .. buffer:len()
  end
  if number.above(buffer, little_endian) < 1 then
    return "above is not as declared, @Range(min = 1): " .. tostring(number.above(buffer, little_endian))
  end
  if buffer:len() < 2 + length.entries(buffer, little_endian) then
    return "Cut: entries ends at byte " .. (2 + length.entries(buffer, little_endian)) .. " of " .. buffer:len()
  end
  if buffer:len() < 23 + length.entries(buffer, little_endian) + length.some(buffer, little_endian) then
    return "Cut: items ends at byte " .. (23 + length.entries(buffer, little_endian) + length.some(buffer, little_endian)) .. " of " .. buffer:len()
  end
  if buffer:len() < 23 + length.entries(buffer, little_endian) + length.some(buffer, little_endian) + length.first(buffer, little_endian) then
    return "Cut: first ends at byte " .. (23 + length.entries(buffer, little_endian) + length.some(buffer, little_endian) + length.first(buffer, little_endian)) .. " of " .. buffer:len()
  end
  if buffer:len() < 23 + length.entries(buffer, little_endian) + length.some(buffer, little_endian) + length.first(buffer, little_endian) + length.few(buffer, little_endian) then
    return "Cut: few ends at byte " .. (23 + length.entries(buffer, little_endian) + length.some(buffer, little_endian) + length.first(buffer, little_endian) + length.few(buffer, little_endian)) .. " of " .. buffer:len()
  end
  if buffer:len() < 23 + length.entries(buffer, little_endian) + length.some(buffer, little_endian) + length.first(buffer, little_endian) + length.few(buffer, little_endian) + length.rest(buffer, little_endian) then
    return "Cut: rest ends at byte " .. (23 + length.entries(buffer, little_endian) + length.some(buffer, little_endian) + length.first(buffer, little_endian) + length.few(buffer, little_endian) + length.rest(buffer, little_endian)) .. " of " .. buffer:len()
  end
  local why = (number.size(buffer, little_endian) > 3) and fault_of("wireglass_queueheader_item", buffer, 23 + length.entries(buffer, little_endian) + length.some(buffer, little_endian), length.first(buffer, little_endian))
  if why then
    return "first: " .. why
  end
end

local function dissect(buffer, packet, tree, little_endian)
  packet.cols.protocol = "QueueHeader"
  local subtree = tree:add(header, buffer())
  local why = fault(buffer, little_endian)
  if why then
    subtree:add_proto_expert_info(unreadable, why)
    return buffer:len()
  end
  subtree:set_len(23 + length.entries(buffer, little_endian) + length.some(buffer, little_endian) + length.first(buffer, little_endian) + length.few(buffer, little_endian) + length.rest(buffer, little_endian))
  subtree:add(fields.size, buffer(0, 1))
  subtree:add(fields.above, buffer(1, 1))
  if length.entries(buffer, little_endian) > 0 then
    show_list(little_endian and "wireglass_queueheader_entry_le" or "wireglass_queueheader_entry_be", buffer(2, length.entries(buffer, little_endian)), packet, subtree:add(fields.entries, buffer(2, length.entries(buffer, little_endian))), math.huge, function() return false end)
  end
  if length.some(buffer, little_endian) > 0 then
    show_list(little_endian and "wireglass_queueheader_entry_le" or "wireglass_queueheader_entry_be", buffer(2 + length.entries(buffer, little_endian), length.some(buffer, little_endian)), packet, subtree:add(fields.some, buffer(2 + length.entries(buffer, little_endian), length.some(buffer, little_endian))), count.some(buffer, little_endian), function() return false end)
  end
  show_list(little_endian and "wireglass_queueheader_entry_le" or "wireglass_queueheader_entry_be", buffer(2 + length.entries(buffer, little_endian) + length.some(buffer, little_endian), 12), packet, subtree:add(fields.lasting, buffer(2 + length.entries(buffer, little_endian) + length.some(buffer, little_endian), 12)), math.huge, function(element) return is_last.lasting(element, little_endian) end)
  show_list("wireglass_queueheader_item", buffer(14 + length.entries(buffer, little_endian) + length.some(buffer, little_endian), 9), packet, subtree:add(fields.items, buffer(14 + length.entries(buffer, little_endian) + length.some(buffer, little_endian), 9)), math.huge, function() return false end)
  if length.first(buffer, little_endian) > 0 then
    show("wireglass_queueheader_item", buffer(23 + length.entries(buffer, little_endian) + length.some(buffer, little_endian), length.first(buffer, little_endian)):tvb(), packet, subtree:add(fields.first, buffer(23 + length.entries(buffer, little_endian) + length.some(buffer, little_endian), length.first(buffer, little_endian))))
  end
  if length.few(buffer, little_endian) > 0 then
    show_list(little_endian and "wireglass_queueheader_entry_le" or "wireglass_queueheader_entry_be", buffer(23 + length.entries(buffer, little_endian) + length.some(buffer, little_endian) + length.first(buffer, little_endian), length.few(buffer, little_endian)), packet, subtree:add(fields.few, buffer(23 + length.entries(buffer, little_endian) + length.some(buffer, little_endian) + length.first(buffer, little_endian), length.few(buffer, little_endian))), math.huge, function() return false end)
  end
  if length.rest(buffer, little_endian) > 0 then
    subtree:add(fields.rest, buffer(23 + length.entries(buffer, little_endian) + length.some(buffer, little_endian) + length.first(buffer, little_endian) + length.few(buffer, little_endian), length.rest(buffer, little_endian)))
  end
  packet.cols.protocol = "QueueHeader"
  return 23 + length.entries(buffer, little_endian) + length.some(buffer, little_endian) + length.first(buffer, little_endian) + length.few(buffer, little_endian) + length.rest(buffer, little_endian)
end

local be = Proto("wireglass_queueheader_be", "QueueHeader, big-endian (wireglass_queueheader_be)")
be.dissector = function(buffer, packet, tree)
  return dissect(buffer, packet, tree, false)
end
local le = Proto("wireglass_queueheader_le", "QueueHeader, little-endian (wireglass_queueheader_le)")
le.dissector = function(buffer, packet, tree)
  return dissect(buffer, packet, tree, true)
end

-- For headers that this one stands in.
_G.wireglass_headers = _G.wireglass_headers or {}
_G.wireglass_headers.wireglass_queueheader_be = {
  fault = function(buffer) return fault(buffer, false) end,
  size = function(buffer) local little_endian = false; return 23 + length.entries(buffer, little_endian) + length.some(buffer, little_endian) + length.first(buffer, little_endian) + length.few(buffer, little_endian) + length.rest(buffer, little_endian) end,
}
_G.wireglass_headers.wireglass_queueheader_le = {
  fault = function(buffer) return fault(buffer, true) end,
  size = function(buffer) local little_endian = true; return 23 + length.entries(buffer, little_endian) + length.some(buffer, little_endian) + length.first(buffer, little_endian) + length.few(buffer, little_endian) + length.rest(buffer, little_endian) end,
}
