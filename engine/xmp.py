"""XMP packets: Dmax's own properties put beside whatever else a packet holds."""

from __future__ import annotations

import re
from collections.abc import Mapping
from xml.sax.saxutils import quoteattr

NAMESPACE = "https://dmax.app/ns/1.0/"
_RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
_OURS = re.compile(r'\s*<rdf:Description[^>]*xmlns:dmax="' + re.escape(NAMESPACE) + r'"[^>]*/>')
_EMPTY = (f'<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>\n<x:xmpmeta xmlns:x="adobe:ns:meta/">\n'
          f' <rdf:RDF xmlns:rdf="{_RDF}">\n </rdf:RDF>\n</x:xmpmeta>\n<?xpacket end="w"?>')


def with_properties(packet: bytes | None, properties: Mapping[str, str]) -> bytes | None:
    """The packet with these properties in the namespace `dmax:`, in place of earlier ones; all else byte for byte.

    A packet that is not UTF-8, or has no rdf:RDF to stand in, is kept as it is: nothing of the user's is thrown away.
    """
    if not properties:
        return packet
    try:
        text = packet.decode("utf-8") if packet else _EMPTY
    except UnicodeDecodeError:
        return packet
    text = _OURS.sub("", text)
    head, end, tail = text.rpartition("</rdf:RDF>")
    if not end:
        return packet
    words = " ".join(f"dmax:{name}={quoteattr(_printable(value))}" for name, value in properties.items())
    return f'{head.rstrip()}\n  <rdf:Description rdf:about="" xmlns:dmax="{NAMESPACE}" {words}/>\n {end}{tail}'.encode()


def properties(packet: bytes | None) -> dict[str, str]:
    """Dmax's own properties in a packet."""
    found = _OURS.search(packet.decode("utf-8", "replace")) if packet else None
    if not found:
        return {}
    pairs = re.findall(r"dmax:(\w+)=(?:\"([^\"]*)\"|'([^']*)')", found[0])
    names = {"&lt;": "<", "&gt;": ">", "&quot;": '"', "&#10;": "\n", "&#9;": "\t", "&#13;": "\r", "&amp;": "&"}
    def plain(value: str) -> str:
        for name, character in names.items():
            value = value.replace(name, character)
        return value
    return {name: plain(double or single) for name, double, single in pairs if name != "dmax"}


def _printable(value: str) -> str:
    """Without the control characters that XML forbids."""
    return re.sub(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]", "", value)


