-- Generated from example.routes.near.HopHeader
local header = Proto("wireglass_hopheader", "HopHeader (wireglass_hopheader)")
local fields = {
  left = ProtoField.uint8("wireglass_hopheader.left", "left", base.DEC, nil, 0xf0),
  next = ProtoField.uint16("wireglass_hopheader.next", "next", base.DEC, nil, 0xff0),
  kind = ProtoField.uint8("wireglass_hopheader.kind", "kind", base.DEC, nil, 0xf),
  inner = ProtoField.bytes("wireglass_hopheader.inner", "inner"),
  extra = ProtoField.bytes("wireglass_hopheader.extra", "extra"),
  rest = ProtoField.bytes("wireglass_hopheader.rest", "rest"),
}
header.fields = fields

local unreadable = ProtoExpert.new("wireglass_hopheader.expert.unreadable", "unreadable",
  expert.group.MALFORMED, expert.severity.ERROR)
header.experts = {unreadable}

local number, length = {}, {}
number.next = function(buffer) return buffer(0, 2):bitfield(4, 8) end
length.extra = function(buffer) return bit.band(number.next(buffer), 7) end
length.rest = function(buffer) return number.next(buffer) * 2 end

local function show(name, buffer, packet, tree)
  local found, inner = pcall(Dissector.get, name)
  if found and inner then
    inner:call(buffer, packet, tree)
  end
end

-- Why the header cannot be read, or nil.
local function fault(buffer)
  if buffer:len() < 6 then
    return "Cut: inner ends at byte 6 of " .. buffer:len()
  end
  if buffer:len() < 6 + length.extra(buffer) then
    return "Cut: extra ends at byte " .. (6 + length.extra(buffer)) .. " of " .. buffer:len()
  end
end

local payloads = {
  ["1"] = "wireglass_innerheader",
  ["2"] = "wireglass_routeheader",
}

local function dissect(buffer, packet, tree)
  packet.cols.protocol = "HopHeader"
  local subtree = tree:add(header, buffer())
  local why = fault(buffer)
  if why then
    subtree:add_proto_expert_info(unreadable, why)
    return buffer:len()
  end
  subtree:set_len(6 + length.extra(buffer))
  subtree:add(fields.left, buffer(0, 1))
  subtree:add(fields.next, buffer(0, 2))
  subtree:add(fields.kind, buffer(1, 1))
  show("wireglass_innerheader", buffer(2, 4):tvb(), packet, subtree:add(fields.inner, buffer(2, 4)))
  if length.extra(buffer) > 0 then
    subtree:add(fields.extra, buffer(6, length.extra(buffer)))
  end
  packet.cols.protocol = "HopHeader"
  local start = 6 + length.extra(buffer)
  local size = buffer:len() - start
  size = math.max(0, math.min(size, length.rest(buffer)))
  if size == 0 then
    return start
  end
  local payload = buffer(start, size)
  subtree:add(fields.rest, payload)
  local found, following = pcall(Dissector.get, payloads[string.format("%d", number.next(buffer))] or "")
  if found and following then
    following:call(payload:tvb(), packet, tree)
  end
  return start + size
end

header.dissector = dissect

-- For headers that this one stands in.
_G.wireglass_headers = _G.wireglass_headers or {}
_G.wireglass_headers.wireglass_hopheader = {
  fault = fault,
  size = function(buffer) return 6 + length.extra(buffer) end,
}
