-- Generated from example.ArchiveHeader:
-- Archive "A", section 2
-- and the author's notes
-- options is shown as bytes: the options in it are not told apart.
local header = Proto("wireglass_archiveheader", "ArchiveHeader (wireglass_archiveheader)")
local fields = {
  ["end"] = ProtoField.uint8("wireglass_archiveheader.end", "end", base.UNIT_STRING, {" km/h \"net\""}),
  ["not"] = ProtoField.uint64("wireglass_archiveheader.not", "not", base.DEC, {[9007199254740991] = "LARGE", [0] = "FALSE"}),
  ["größe"] = ProtoField.uint16("wireglass_archiveheader.gr_u00f6_u00dfe", "größe", base.UNIT_STRING, {" °"}),
  isLittleEndian = ProtoField.uint8("wireglass_archiveheader.isLittleEndian", "isLittleEndian", base.DEC),
  partLength = ProtoField.int64("wireglass_archiveheader.partLength", "partLength", base.DEC),
  partlength = ProtoField.uint8("wireglass_archiveheader.partlength", "partlength", base.DEC),
  name = ProtoField.bytes("wireglass_archiveheader.name", "name"),
  author = ProtoField.bytes("wireglass_archiveheader.author", "author"),
  initial = ProtoField.bytes("wireglass_archiveheader.initial", "initial"),
  ["in"] = ProtoField.bytes("wireglass_archiveheader.in", "in"),
  options = ProtoField.bytes("wireglass_archiveheader.options", "options"),
}
header.fields = fields

local unreadable = ProtoExpert.new("wireglass_archiveheader.expert.unreadable", "unreadable",
  expert.group.MALFORMED, expert.severity.ERROR)
local invalid = ProtoExpert.new("wireglass_archiveheader.expert.invalid", "invalid",
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
number["end"] = function(buffer) return buffer(0, 1):uint() end
number["größe"] = function(buffer) return buffer(9, 2):uint() end
number.isLittleEndian = function(buffer) return buffer(11, 1):uint() end
number.partLength = function(buffer) return signed(buffer(12, 8), false, 0, 64) end
number.partlength = function(buffer) return buffer(20, 1):uint() end
length.author = function(buffer) return number["end"](buffer) * 2 end
length["in"] = function(buffer) return number["end"](buffer) * 4 end
length.options = function(buffer) return number.isLittleEndian(buffer) end
length.headerSize = function(buffer) return number["end"](buffer) * 6 + number.isLittleEndian(buffer) + 40 - math.fmod(number["größe"](buffer), 2) end

-- Why the header cannot be read, or nil.
local function fault(buffer)
  if buffer:len() < 25 then
    return "Cut: name ends at byte 25 of " .. buffer:len()
  end
  if number["größe"](buffer) > 500 then
    return "größe is not as declared, @Range(max = 500): " .. tostring(number["größe"](buffer))
  end
  if buffer:len() < length.headerSize(buffer) then
    return "Cut: headerSize ends at byte " .. length.headerSize(buffer) .. " of " .. buffer:len()
  end
end

local function dissect(buffer, packet, tree)
  packet.cols.protocol = "ArchiveHeader"
  local subtree = tree:add(header, buffer())
  local why = fault(buffer)
  if why then
    subtree:add_proto_expert_info(unreadable, why)
    return buffer:len()
  end
  subtree:set_len(length.headerSize(buffer))
  local item
  subtree:add(fields["end"], buffer(0, 1))
  subtree:add(fields["not"], buffer(1, 8))
  subtree:add(fields["größe"], buffer(9, 2))
  subtree:add(fields.isLittleEndian, buffer(11, 1))
  item = subtree:add(fields.partLength, buffer(12, 8))
  if number.partLength(buffer) ~= Int64.new("-1") then
    item:add_proto_expert_info(invalid, "partLength is not as declared, @Const(-1)")
  end
  item = subtree:add(fields.partlength, buffer(20, 1))
  if number.partlength(buffer) ~= 0 then
    item:add_proto_expert_info(invalid, "partlength is not as declared, @Const(0)")
  end
  subtree:add(fields.name, buffer(21, 4)):append_text(" \"" .. buffer(21, 4):string(ENC_ASCII) .. "\"")
  if length.author(buffer) > 0 then
    subtree:add(fields.author, buffer(25, length.author(buffer))):append_text(" \"" .. buffer(25, length.author(buffer)):string(ENC_ISO_8859_1) .. "\"")
  end
  subtree:add(fields.initial, buffer(25 + length.author(buffer), 2)):append_text(" \"" .. buffer(25 + length.author(buffer), 2):string(ENC_UTF_16 + ENC_BIG_ENDIAN) .. "\"")
  if length["in"](buffer) > 0 then
    subtree:add(fields["in"], buffer(27 + length.author(buffer), length["in"](buffer))):append_text(" \"" .. buffer(27 + length.author(buffer), length["in"](buffer)):string(ENC_UTF_16 + ENC_LITTLE_ENDIAN) .. "\"")
  end
  if length.options(buffer) > 0 then
    subtree:add(fields.options, buffer(27 + length.author(buffer) + length["in"](buffer), length.options(buffer)))
  end
  return length.headerSize(buffer)
end

header.dissector = dissect

-- For headers that this one stands in.
_G.wireglass_headers = _G.wireglass_headers or {}
_G.wireglass_headers.wireglass_archiveheader = {
  fault = fault,
  size = function(buffer) return length.headerSize(buffer) end,
}
