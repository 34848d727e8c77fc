-- Generated from example.TunnelHeader
-- checksum is shown as a number: nothing verifies it.
local header = Proto("wireglass_tunnelheader", "TunnelHeader (wireglass_tunnelheader)")
local fields = {
  named = ProtoField.bool("wireglass_tunnelheader.named", "named", 8, nil, 0x80),
  typed = ProtoField.bool("wireglass_tunnelheader.typed", "typed", 8, nil, 0x40),
  version = ProtoField.uint8("wireglass_tunnelheader.version", "version", base.DEC, nil, 0x3f),
  words = ProtoField.uint8("wireglass_tunnelheader.words", "words", base.DEC),
  name = ProtoField.bytes("wireglass_tunnelheader.name", "name"),
  reason = ProtoField.bytes("wireglass_tunnelheader.reason", "reason"),
  selector = ProtoField.uint16("wireglass_tunnelheader.selector", "selector", base.DEC),
  checksum = ProtoField.uint16("wireglass_tunnelheader.checksum", "checksum", base.DEC),
  message = ProtoField.bytes("wireglass_tunnelheader.message", "message"),
}
header.fields = fields

local unreadable = ProtoExpert.new("wireglass_tunnelheader.expert.unreadable", "unreadable",
  expert.group.MALFORMED, expert.severity.ERROR)
local invalid = ProtoExpert.new("wireglass_tunnelheader.expert.invalid", "invalid",
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
number.named = function(buffer) return buffer(0, 1):bitfield(0, 1) end
number.typed = function(buffer) return buffer(0, 1):bitfield(1, 1) end
number.version = function(buffer) return buffer(0, 1):bitfield(2, 6) end
number.words = function(buffer) return buffer(1, 1):uint() end
number.selector = function(buffer) return buffer(1 + length.words(buffer) + length.name(buffer) + length.reason(buffer), 2):uint() end
length.words = function(buffer) return number.named(buffer) == 1 and 1 or 0 end
length.name = function(buffer) return number.named(buffer) == 1 and number.words(buffer) * 2 or 0 end
length.reason = function(buffer) return number.named(buffer) == 1 and 0 or terminated(buffer, 1 + length.words(buffer) + length.name(buffer), "\013\010") end
length.selector = function(buffer) return (number.version(buffer) > 2 and number.typed(buffer) == 1 or not (number.version(buffer) > 2) and not (number.typed(buffer) == 1)) and 2 or 0 end
length.checksum = function(buffer) return (number.typed(buffer) == 1 or number.version(buffer) == 1) and 2 or 0 end

-- Why the header cannot be read, or nil.
local function fault(buffer)
  if buffer:len() < 1 then
    return "Cut: version ends at byte 1 of " .. buffer:len()
  end
  if buffer:len() < 1 + length.words(buffer) then
    return "Cut: words ends at byte " .. (1 + length.words(buffer)) .. " of " .. buffer:len()
  end
  if length.words(buffer) > 0 and number.words(buffer) < 1 then
    return "words is not as declared, @Range(min = 1, max = 4): " .. tostring(number.words(buffer))
  end
  if length.words(buffer) > 0 and number.words(buffer) > 4 then
    return "words is not as declared, @Range(min = 1, max = 4): " .. tostring(number.words(buffer))
  end
  if buffer:len() < 1 + length.words(buffer) + length.name(buffer) then
    return "Cut: name ends at byte " .. (1 + length.words(buffer) + length.name(buffer)) .. " of " .. buffer:len()
  end
  if not length.reason(buffer) then
    return "Cut: reason has no terminator"
  end
  if buffer:len() < 1 + length.words(buffer) + length.name(buffer) + length.reason(buffer) then
    return "Cut: reason ends at byte " .. (1 + length.words(buffer) + length.name(buffer) + length.reason(buffer)) .. " of " .. buffer:len()
  end
  if buffer:len() < 1 + length.words(buffer) + length.name(buffer) + length.reason(buffer) + length.selector(buffer) then
    return "Cut: selector ends at byte " .. (1 + length.words(buffer) + length.name(buffer) + length.reason(buffer) + length.selector(buffer)) .. " of " .. buffer:len()
  end
  if buffer:len() < 1 + length.words(buffer) + length.name(buffer) + length.reason(buffer) + length.selector(buffer) + length.checksum(buffer) then
    return "Cut: checksum ends at byte " .. (1 + length.words(buffer) + length.name(buffer) + length.reason(buffer) + length.selector(buffer) + length.checksum(buffer)) .. " of " .. buffer:len()
  end
end

local payloads = {
  ["1"] = "wireglass_innerheader",
}

local function dissect(buffer, packet, tree)
  packet.cols.protocol = "TunnelHeader"
  local subtree = tree:add(header, buffer())
  local why = fault(buffer)
  if why then
    subtree:add_proto_expert_info(unreadable, why)
    return buffer:len()
  end
  subtree:set_len(1 + length.words(buffer) + length.name(buffer) + length.reason(buffer) + length.selector(buffer) + length.checksum(buffer))
  local item
  subtree:add(fields.named, buffer(0, 1))
  subtree:add(fields.typed, buffer(0, 1))
  subtree:add(fields.version, buffer(0, 1))
  if length.words(buffer) > 0 then
    subtree:add(fields.words, buffer(1, 1))
  end
  if length.name(buffer) > 0 then
    subtree:add(fields.name, buffer(1 + length.words(buffer), length.name(buffer)))
  end
  if length.reason(buffer) - 2 > 0 then
    subtree:add(fields.reason, buffer(1 + length.words(buffer) + length.name(buffer), length.reason(buffer) - 2))
  end
  if length.selector(buffer) > 0 then
    item = subtree:add(fields.selector, buffer(1 + length.words(buffer) + length.name(buffer) + length.reason(buffer), 2))
    if number.selector(buffer) ~= 1 then
      item:add_proto_expert_info(invalid, "selector is not as declared, @Const(1)")
    end
  end
  if length.checksum(buffer) > 0 then
    subtree:add(fields.checksum, buffer(1 + length.words(buffer) + length.name(buffer) + length.reason(buffer) + length.selector(buffer), 2))
  end
  local start = 1 + length.words(buffer) + length.name(buffer) + length.reason(buffer) + length.selector(buffer) + length.checksum(buffer)
  local size = buffer:len() - start
  if size == 0 then
    return start
  end
  local payload = buffer(start, size)
  subtree:add(fields.message, payload)
  local found, following = pcall(Dissector.get, length.selector(buffer) > 0 and payloads[string.format("%d", number.selector(buffer))] or "")
  if found and following then
    following:call(payload:tvb(), packet, tree)
  end
  return start + size
end

header.dissector = dissect

-- For headers that this one stands in.
_G.wireglass_headers = _G.wireglass_headers or {}
_G.wireglass_headers.wireglass_tunnelheader = {
  fault = fault,
  size = function(buffer) return 1 + length.words(buffer) + length.name(buffer) + length.reason(buffer) + length.selector(buffer) + length.checksum(buffer) end,
}
