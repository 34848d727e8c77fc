-- Generated from example.RosterHeader
-- members may break off: whether the list is whole is not checked.
-- guests may break off: whether the list is whole is not checked.
local header = Proto("wireglass_rosterheader", "RosterHeader (wireglass_rosterheader)")
local fields = {
  written = ProtoField.bytes("wireglass_rosterheader.written", "written"),
  signed = ProtoField.uint8("wireglass_rosterheader.signed", "signed", base.DEC),
  author = ProtoField.bytes("wireglass_rosterheader.author", "author"),
  lines = ProtoField.uint8("wireglass_rosterheader.lines", "lines", base.DEC),
  moments = ProtoField.bytes("wireglass_rosterheader.moments", "moments"),
  size = ProtoField.uint8("wireglass_rosterheader.size", "size", base.DEC),
  members = ProtoField.bytes("wireglass_rosterheader.members", "members"),
  guestCount = ProtoField.uint8("wireglass_rosterheader.guestCount", "guestCount", base.DEC),
  guests = ProtoField.bytes("wireglass_rosterheader.guests", "guests"),
}
header.fields = fields

local unreadable = ProtoExpert.new("wireglass_rosterheader.expert.unreadable", "unreadable",
  expert.group.MALFORMED, expert.severity.ERROR)
header.experts = {unreadable}

local number, length = {}, {}
number.signed = function(buffer, little_endian) return buffer(2, 1):uint() end
number.lines = function(buffer, little_endian) return buffer(3 + length.author(buffer, little_endian), 1):uint() end
number.size = function(buffer, little_endian) return buffer(4 + length.author(buffer, little_endian) + length.moments(buffer, little_endian), 1):uint() end
number.guestCount = function(buffer, little_endian) return buffer(5 + length.author(buffer, little_endian) + length.moments(buffer, little_endian) + length.members(buffer, little_endian), 1):uint() end
local count = {}
length.author = function(buffer, little_endian) return number.signed(buffer, little_endian) == 1 and 6 or 0 end
length.moments = function(buffer, little_endian) return number.lines(buffer, little_endian) * 2 end
length.members = function(buffer, little_endian) return number.size(buffer, little_endian) end
length.guests = function(buffer, little_endian) return (buffer:len() - (6 + length.author(buffer, little_endian) + length.moments(buffer, little_endian) + length.members(buffer, little_endian))) end
count.guests = function(buffer, little_endian) return number.guestCount(buffer, little_endian) end

local is_last = {}
do
  local number, length = {}, {}
  number.last = function(buffer) return buffer(0, 1):bitfield(0, 1) end
  number.length = function(buffer) return buffer(0, 1):bitfield(1, 7) end
  length.name = function(buffer) return number.length(buffer) - 2 end
  length.whole = function(buffer) return number.length(buffer) end
  is_last.members = function(buffer) return number.last(buffer) == 1 end
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
  if buffer:len() < 3 then
    return "Cut: signed ends at byte 3 of " .. buffer:len()
  end
  if number.signed(buffer, little_endian) > 1 then
    return "signed is not as declared, @Range(max = 1): " .. tostring(number.signed(buffer, little_endian))
  end
  if buffer:len() < 4 + length.author(buffer, little_endian) then
    return "Cut: lines ends at byte " .. (4 + length.author(buffer, little_endian)) .. " of " .. buffer:len()
  end
  if buffer:len() < 5 + length.author(buffer, little_endian) + length.moments(buffer, little_endian) then
    return "Cut: size ends at byte " .. (5 + length.author(buffer, little_endian) + length.moments(buffer, little_endian)) .. " of " .. buffer:len()
  end
  if buffer:len() < 6 + length.author(buffer, little_endian) + length.moments(buffer, little_endian) + length.members(buffer, little_endian) then
    return "Cut: guestCount ends at byte " .. (6 + length.author(buffer, little_endian) + length.moments(buffer, little_endian) + length.members(buffer, little_endian)) .. " of " .. buffer:len()
  end
  if buffer:len() < 6 + length.author(buffer, little_endian) + length.moments(buffer, little_endian) + length.members(buffer, little_endian) + length.guests(buffer, little_endian) then
    return "Cut: guests ends at byte " .. (6 + length.author(buffer, little_endian) + length.moments(buffer, little_endian) + length.members(buffer, little_endian) + length.guests(buffer, little_endian)) .. " of " .. buffer:len()
  end
  local why = (number.signed(buffer, little_endian) == 1) and fault_of("wireglass_rosterheader_person", buffer, 3, length.author(buffer, little_endian))
  if why then
    return "author: " .. why
  end
end

local function dissect(buffer, packet, tree, little_endian)
  packet.cols.protocol = "RosterHeader"
  local subtree = tree:add(header, buffer())
  local why = fault(buffer, little_endian)
  if why then
    subtree:add_proto_expert_info(unreadable, why)
    return buffer:len()
  end
  subtree:set_len(6 + length.author(buffer, little_endian) + length.moments(buffer, little_endian) + length.members(buffer, little_endian) + length.guests(buffer, little_endian))
  show(little_endian and "wireglass_rosterheader_moment_le" or "wireglass_rosterheader_moment_be", buffer(0, 2):tvb(), packet, subtree:add(fields.written, buffer(0, 2)))
  subtree:add(fields.signed, buffer(2, 1))
  if length.author(buffer, little_endian) > 0 then
    show("wireglass_rosterheader_person", buffer(3, length.author(buffer, little_endian)):tvb(), packet, subtree:add(fields.author, buffer(3, length.author(buffer, little_endian))))
  end
  subtree:add(fields.lines, buffer(3 + length.author(buffer, little_endian), 1))
  if length.moments(buffer, little_endian) > 0 then
    show_list(little_endian and "wireglass_rosterheader_moment_le" or "wireglass_rosterheader_moment_be", buffer(4 + length.author(buffer, little_endian), length.moments(buffer, little_endian)), packet, subtree:add(fields.moments, buffer(4 + length.author(buffer, little_endian), length.moments(buffer, little_endian))), math.huge, function() return false end)
  end
  subtree:add(fields.size, buffer(4 + length.author(buffer, little_endian) + length.moments(buffer, little_endian), 1))
  if length.members(buffer, little_endian) > 0 then
    show_list("wireglass_rosterheader_person", buffer(5 + length.author(buffer, little_endian) + length.moments(buffer, little_endian), length.members(buffer, little_endian)), packet, subtree:add(fields.members, buffer(5 + length.author(buffer, little_endian) + length.moments(buffer, little_endian), length.members(buffer, little_endian))), math.huge, is_last.members)
  end
  subtree:add(fields.guestCount, buffer(5 + length.author(buffer, little_endian) + length.moments(buffer, little_endian) + length.members(buffer, little_endian), 1))
  if length.guests(buffer, little_endian) > 0 then
    show_list("wireglass_rosterheader_person", buffer(6 + length.author(buffer, little_endian) + length.moments(buffer, little_endian) + length.members(buffer, little_endian), length.guests(buffer, little_endian)), packet, subtree:add(fields.guests, buffer(6 + length.author(buffer, little_endian) + length.moments(buffer, little_endian) + length.members(buffer, little_endian), length.guests(buffer, little_endian))), count.guests(buffer, little_endian), function() return false end)
  end
  packet.cols.protocol = "RosterHeader"
  return 6 + length.author(buffer, little_endian) + length.moments(buffer, little_endian) + length.members(buffer, little_endian) + length.guests(buffer, little_endian)
end

local be = Proto("wireglass_rosterheader_be", "RosterHeader, big-endian (wireglass_rosterheader_be)")
be.dissector = function(buffer, packet, tree)
  return dissect(buffer, packet, tree, false)
end
local le = Proto("wireglass_rosterheader_le", "RosterHeader, little-endian (wireglass_rosterheader_le)")
le.dissector = function(buffer, packet, tree)
  return dissect(buffer, packet, tree, true)
end

-- For headers that this one stands in.
_G.wireglass_headers = _G.wireglass_headers or {}
_G.wireglass_headers.wireglass_rosterheader_be = {
  fault = function(buffer) return fault(buffer, false) end,
  size = function(buffer) local little_endian = false; return 6 + length.author(buffer, little_endian) + length.moments(buffer, little_endian) + length.members(buffer, little_endian) + length.guests(buffer, little_endian) end,
}
_G.wireglass_headers.wireglass_rosterheader_le = {
  fault = function(buffer) return fault(buffer, true) end,
  size = function(buffer) local little_endian = true; return 6 + length.author(buffer, little_endian) + length.moments(buffer, little_endian) + length.members(buffer, little_endian) + length.guests(buffer, little_endian) end,
}
