# The headers of a TCP packet, so that nothing is made that is not needed: what is skipped is read as
# numbers instead of byte arrays, TCP is found by its position, and one stream serves all packets.
meta:
  id: kaitai_packet
  endian: be
params:
  - id: start
    type: u4
seq:
  - id: destination_and_more
    type: u8
  - id: rest_of_source
    type: u4
  - id: ether_type
    type: u2
  - id: version_and_ihl
    type: u1
  - id: dscp_and_ecn
    type: u1
  - id: total_length
    type: u2
  - id: identification_and_fragment
    type: u4
  - id: time_to_live
    type: u1
  - id: protocol
    type: u1
  - id: header_checksum
    type: u2
  - id: source_address
    type: u4
  - id: destination_address
    type: u4
instances:
  tcp:
    pos: start + 14 + (version_and_ihl & 15) * 4
    type: tcp
types:
  tcp:
    seq:
      - id: source_port
        type: u2
      - id: destination_port
        type: u2
      - id: sequence_number
        type: u4
      - id: acknowledgment_number
        type: u4
      - id: data_offset_and_reserved
        type: u1
      - id: flags
        type: u1
      - id: window
        type: u2
