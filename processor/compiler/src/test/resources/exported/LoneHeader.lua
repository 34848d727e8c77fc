-- Generated from LoneHeader
local header = Proto("wireglass_loneheader", "LoneHeader (wireglass_loneheader)")
local fields = {
  version = ProtoField.uint16("wireglass_loneheader.version", "version", base.DEC),
  kind = ProtoField.uint16("wireglass_loneheader.kind", "kind", base.DEC),
  rest = ProtoField.bytes("wireglass_loneheader.rest", "rest"),
}
header.fields = fields

local unreadable = ProtoExpert.new("wireglass_loneheader.expert.unreadable", "unreadable",
  expert.group.MALFORMED, expert.severity.ERROR)
header.experts = {unreadable}

local number, length = {}, {}
number.version = function(buffer) return buffer(0, 2):uint() end
number.kind = function(buffer) return buffer(2, 2):uint() end
length.kind = function(buffer) return number.version(buffer) > 2 and 2 or 0 end

-- Why the header cannot be read, or nil.
local function fault(buffer)
  if buffer:len() < 2 then
    return "Cut: version ends at byte 2 of " .. buffer:len()
  end
  if number.version(buffer) > 4 then
    return "version is not as declared, @Range(max = 4): " .. tostring(number.version(buffer))
  end
  if buffer:len() < 2 + length.kind(buffer) then
    return "Cut: kind ends at byte " .. (2 + length.kind(buffer)) .. " of " .. buffer:len()
  end
end

local payloads = {
  ["7"] = "wireglass_hopheader",
}

local function dissect(buffer, packet, tree)
  packet.cols.protocol = "LoneHeader"
  local subtree = tree:add(header, buffer())
  local why = fault(buffer)
  if why then
    subtree:add_proto_expert_info(unreadable, why)
    return buffer:len()
  end
  subtree:set_len(2 + length.kind(buffer))
  subtree:add(fields.version, buffer(0, 2))
  if length.kind(buffer) > 0 then
    subtree:add(fields.kind, buffer(2, 2))
  end
  local start = 2 + length.kind(buffer)
  local size = buffer:len() - start
  if size == 0 then
    return start
  end
  local payload = buffer(start, size)
  subtree:add(fields.rest, payload)
  local found, following = pcall(Dissector.get, length.kind(buffer) > 0 and payloads[string.format("%d", number.kind(buffer))] or "")
  if found and following then
    following:call(payload:tvb(), packet, tree)
  end
  return start + size
end

header.dissector = dissect

-- For headers that this one stands in.
_G.wireglass_headers = _G.wireglass_headers or {}
_G.wireglass_headers.wireglass_loneheader = {
  fault = fault,
  size = function(buffer) return 2 + length.kind(buffer) end,
}
