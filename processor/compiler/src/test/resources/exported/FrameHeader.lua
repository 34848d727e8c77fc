-- Generated from example.FrameHeader:
-- section 1
local header = Proto("wireglass_frameheader", "FrameHeader (wireglass_frameheader)")
local fields = {
  version = ProtoField.uint8("wireglass_frameheader.version", "version", base.DEC),
  treatment = ProtoField.uint8("wireglass_frameheader.treatment", "treatment", base.DEC),
  ["treatment.URGENT"] = ProtoField.bool("wireglass_frameheader.treatment.URGENT", "URGENT", 8, nil, 0x1),
  ["treatment.OPTIONAL"] = ProtoField.bool("wireglass_frameheader.treatment.OPTIONAL", "OPTIONAL", 8, nil, 0x80),
  content = ProtoField.uint16("wireglass_frameheader.content", "content", base.DEC, {[1] = "MESSAGE"}),
  words = ProtoField.uint24("wireglass_frameheader.words", "words", base.UNIT_STRING, {" words"}),
  extra = ProtoField.bytes("wireglass_frameheader.extra", "extra"),
  message = ProtoField.bytes("wireglass_frameheader.message", "message"),
}
header.fields = fields

local unreadable = ProtoExpert.new("wireglass_frameheader.expert.unreadable", "unreadable",
  expert.group.MALFORMED, expert.severity.ERROR)
local invalid = ProtoExpert.new("wireglass_frameheader.expert.invalid", "invalid",
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

local number, length = {}, {}
number.version = function(buffer, little_endian) return buffer(0, 1):uint() end
number.content = function(buffer, little_endian) return unsigned(buffer(2, 2), little_endian, 0, 16):tonumber() end
number.words = function(buffer, little_endian) return unsigned(buffer(4, 3), little_endian, 0, 24):tonumber() end
length.extra = function(buffer, little_endian) return number.words(buffer, little_endian) * 2 - 7 end

-- Why the header cannot be read, or nil.
local function fault(buffer, little_endian)
  if buffer:len() < 7 then
    return "Cut: words ends at byte 7 of " .. buffer:len()
  end
  if number.words(buffer, little_endian) < 4 then
    return "words is not as declared, @Range(min = 4, max = 100): " .. tostring(number.words(buffer, little_endian))
  end
  if number.words(buffer, little_endian) > 100 then
    return "words is not as declared, @Range(min = 4, max = 100): " .. tostring(number.words(buffer, little_endian))
  end
  if buffer:len() < 7 + length.extra(buffer, little_endian) then
    return "Cut: extra ends at byte " .. (7 + length.extra(buffer, little_endian)) .. " of " .. buffer:len()
  end
end

local payloads_be = {
  ["1"] = "wireglass_messageheader_be",
}

local payloads_le = {
  ["1"] = "wireglass_messageheader_le",
}

local function add(tree, field, range, little_endian)
  return little_endian and tree:add_le(field, range) or tree:add(field, range)
end

local function dissect(buffer, packet, tree, little_endian)
  packet.cols.protocol = "FrameHeader"
  local subtree = tree:add(header, buffer())
  local why = fault(buffer, little_endian)
  if why then
    subtree:add_proto_expert_info(unreadable, why)
    return buffer:len()
  end
  subtree:set_len(7 + length.extra(buffer, little_endian))
  local item
  item = subtree:add(fields.version, buffer(0, 1))
  if number.version(buffer, little_endian) ~= 2 then
    item:add_proto_expert_info(invalid, "version is not as declared, @Const(2)")
  end
  item = subtree:add(fields.treatment, buffer(1, 1))
  item:add(fields["treatment.URGENT"], buffer(1, 1))
  item:add(fields["treatment.OPTIONAL"], buffer(1, 1))
  add(subtree, fields.content, buffer(2, 2), little_endian)
  add(subtree, fields.words, buffer(4, 3), little_endian)
  if length.extra(buffer, little_endian) > 0 then
    subtree:add(fields.extra, buffer(7, length.extra(buffer, little_endian)))
  end
  local start = 7 + length.extra(buffer, little_endian)
  local size = buffer:len() - start
  if size == 0 then
    return start
  end
  local payload = buffer(start, size)
  subtree:add(fields.message, payload)
  local found, following = pcall(Dissector.get, (little_endian and payloads_le or payloads_be)[string.format("%d", number.content(buffer, little_endian))] or "")
  if found and following then
    following:call(payload:tvb(), packet, tree)
  end
  return start + size
end

local be = Proto("wireglass_frameheader_be", "FrameHeader, big-endian (wireglass_frameheader_be)")
be.dissector = function(buffer, packet, tree)
  return dissect(buffer, packet, tree, false)
end
local le = Proto("wireglass_frameheader_le", "FrameHeader, little-endian (wireglass_frameheader_le)")
le.dissector = function(buffer, packet, tree)
  return dissect(buffer, packet, tree, true)
end

-- For headers that this one stands in.
_G.wireglass_headers = _G.wireglass_headers or {}
_G.wireglass_headers.wireglass_frameheader_be = {
  fault = function(buffer) return fault(buffer, false) end,
  size = function(buffer) local little_endian = false; return 7 + length.extra(buffer, little_endian) end,
}
_G.wireglass_headers.wireglass_frameheader_le = {
  fault = function(buffer) return fault(buffer, true) end,
  size = function(buffer) local little_endian = true; return 7 + length.extra(buffer, little_endian) end,
}
