"""XMP packets: Dmax's own properties are added to and read from them, and their orientation is reset.

Packets are changed as text, not parsed and written anew, so that everything else in them stays byte for byte. No
pattern here can take more than linear time on a hostile packet.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from html import unescape
from xml.sax.saxutils import quoteattr

NAMESPACE = "https://dmax.app/ns/1.0/"
_EXTENSION_NOTE = "http://ns.adobe.com/xmp/note/"
_ATTRIBUTE = re.compile(r"""\sdmax:(\w+)=(?:"([^"<]*)"|'([^'<]*)')""")
_ELEMENT = re.compile(r"<dmax:(\w+)>([^<]*)</dmax:\1>")   # as other programs write the attributes anew
_LEFT_EMPTY = re.compile(rf"""<rdf:Description rdf:about="" xmlns:dmax="{re.escape(NAMESPACE)}"/>\n?""")
_DECLARED = re.compile(rb"""xmlns:(\w{1,99})=(?:"[^"<]*"|'[^'<]*')""")
_NOTE = re.compile(rb"""\sxmpNote:HasExtendedXMP=(?:"[^"<]*"|'[^'<]*')|<xmpNote:HasExtendedXMP>[^<]*</xmpNote:[^>]*>""")
# Google's motion photos, also by their older name, Adobe's gain maps, and the lists of a file's parts.
_OTHER_PARTS = re.compile(rb"""\s(?:GCamera:(?:Micro|Motion)\w{1,99}|hdrgm:\w{1,99})=(?:"[^"<]*"|'[^'<]*')""")
_DIRECTORIES = ((b"<Container:Directory>", b"</Container:Directory>"),
                (b"<GContainer:Directory>", b"</GContainer:Directory>"))
_ORIENTATION = re.compile(rb"""(tiff:Orientation(?:\s{0,9}=\s{0,9}["']|>))[2-8]""")
_EMPTY = ('<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>\n<x:xmpmeta xmlns:x="adobe:ns:meta/">\n'
          '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">\n</rdf:RDF>\n</x:xmpmeta>\n'
          '<?xpacket end="w"?>')


def with_properties(packet: bytes | None, properties: Mapping[str, str]) -> bytes | None:
    """The packet with these properties in the namespace `dmax:`, in place of earlier ones; all else byte for byte.

    A packet that is not UTF-8, or has no rdf:RDF for them, is kept as it is: nothing of the user's is thrown away.
    """
    if not properties:
        return packet
    try:
        text = packet.decode("utf-8") if packet else _EMPTY
    except UnicodeDecodeError:
        return packet
    if NAMESPACE in text:
        text = _LEFT_EMPTY.sub("", _ELEMENT.sub("", _ATTRIBUTE.sub("", text)))
    head, end, tail = text.rpartition("</rdf:RDF>")
    if not end:
        return packet
    words = "".join(f" dmax:{name}={quoteattr(printable(value))}" for name, value in properties.items())
    return f'{head}<rdf:Description rdf:about="" xmlns:dmax="{NAMESPACE}"{words}/>\n{end}{tail}'.encode()


def with_description(packet: bytes | None, spaces: Mapping[str, str], elements: str) -> bytes | None:
    """The packet with elements in one more description; `spaces` declares their prefixes. All else byte for byte."""
    try:
        text = packet.decode("utf-8") if packet else _EMPTY
    except UnicodeDecodeError:
        return packet
    head, end, tail = text.rpartition("</rdf:RDF>")
    if not end:
        return packet
    declared = "".join(f' xmlns:{prefix}="{space}"' for prefix, space in spaces.items())
    return f'{head}<rdf:Description rdf:about=""{declared}>{elements}</rdf:Description>\n{end}{tail}'.encode()


def properties(packet: bytes | None) -> dict[str, str]:
    """Dmax's own properties in a packet; empty if there are none."""
    text = packet.decode("utf-8", "replace") if packet else ""
    if NAMESPACE not in text:
        return {}
    found = [(name, double or single) for name, double, single in _ATTRIBUTE.findall(text)] + _ELEMENT.findall(text)
    return {name: unescape(value) for name, value in found}


def upright(packet: bytes) -> bytes:
    """The packet with tiff:Orientation 1, if it has one; all else byte for byte."""
    return _ORIENTATION.sub(rb"\g<1>1", packet)


def joined(packet: bytes, extension: bytes) -> bytes:
    """The packet with what its extension holds, and without the note that there is one; as it is if one is no XMP."""
    start, last = extension.find(b"<rdf:RDF"), extension.rfind(b"</rdf:RDF>")
    opened = extension.find(b">", start)
    head, end, tail = packet.rpartition(b"</rdf:RDF>")
    if not end or not 0 <= start < opened < last:
        return packet
    known = {found[1] for found in _DECLARED.finditer(head)}
    news = b"".join(b" " + found[0] for found in _DECLARED.finditer(extension[start:opened]) if found[1] not in known)
    head = _NOTE.sub(b"", head).replace(b"<rdf:RDF", b"<rdf:RDF" + news, 1)
    return head + extension[opened + 1:last] + end + tail


def without_parts(packet: bytes) -> bytes:
    """The packet without what describes a video or another picture in the same file: motion photos and gain maps."""
    for opening, closing in _DIRECTORIES:
        before, found, rest = packet.partition(opening)
        _, closed, after = rest.partition(closing)
        if found and closed:
            packet = before + after
    return _OTHER_PARTS.sub(b"", packet)


def pointing_to(guid: str, ours: Mapping[str, str]) -> bytes:
    """A packet of Dmax's properties that points to the extended packet of that GUID, which holds everything else."""
    note = f'<rdf:Description rdf:about="" xmlns:xmpNote="{_EXTENSION_NOTE}" xmpNote:HasExtendedXMP="{guid}"/>\n'
    packet = _EMPTY.replace("</rdf:RDF>", f"{note}</rdf:RDF>").encode()
    return with_properties(packet, ours) or packet


def printable(value: str) -> str:
    """Text without the characters that XML forbids."""
    return re.sub(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]", "", value)
