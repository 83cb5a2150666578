"""What people wrote about a photo (title, keywords, rating, ...): out of IPTC records and sidecar files, into XMP.

Sources: IPTC-IIM 4.2 and its counterparts in XMP (IPTC Photo Metadata 2023; Metadata Working Group, Guidelines 2.0),
Adobe XMP Specification parts 1 and 2 (2012, 2016).
"""

from __future__ import annotations

import re
import xml.etree.ElementTree as Tree
from collections.abc import Iterator, Mapping
from pathlib import Path
from xml.sax.saxutils import escape

from engine.photos.metadata import xmp

Captions = dict[str, list[str]]   # by XMP property, such as dc:title

_SPACES = {"dc": "http://purl.org/dc/elements/1.1/", "xmp": "http://ns.adobe.com/xap/1.0/",
           "photoshop": "http://ns.adobe.com/photoshop/1.0/", "lr": "http://ns.adobe.com/lightroom/1.0/"}
_RDF, _LANGUAGE = "{http://www.w3.org/1999/02/22-rdf-syntax-ns#}", "{http://www.w3.org/XML/1998/namespace}lang"
_KINDS = {"dc:title": "Alt", "dc:description": "Alt", "dc:rights": "Alt", "dc:creator": "Seq", "dc:subject": "Bag",
          "lr:hierarchicalSubject": "Bag", "photoshop:SupplementalCategories": "Bag"}   # of lists; others are text
_OF_IPTC = {5: "dc:title", 10: "photoshop:Urgency", 15: "photoshop:Category", 20: "photoshop:SupplementalCategories",
            25: "dc:subject", 40: "photoshop:Instructions", 55: "photoshop:DateCreated", 80: "dc:creator",
            85: "photoshop:AuthorsPosition", 90: "photoshop:City", 95: "photoshop:State", 101: "photoshop:Country",
            103: "photoshop:TransmissionReference", 105: "photoshop:Headline", 110: "photoshop:Credit",
            115: "photoshop:Source", 116: "dc:rights", 120: "dc:description", 122: "photoshop:CaptionWriter"}
_VERSION, _TIME, _DATE = 0, 60, 55     # records that say nothing by themselves, or go with another
_CHARACTERS, _UTF8 = (1, 90), b"\x1b%G"
_OF_SIDECARS = ("xmp:Rating", "xmp:Label", "dc:title", "dc:description", "dc:subject", "dc:creator", "dc:rights",
                "lr:hierarchicalSubject")
_BELONGS = "photoshop:SidecarForExtension"
_MOST_BYTES = 16 << 20


def of_iptc(records: bytes) -> tuple[Captions, bool]:
    """Captions in IPTC records, and whether XMP can tell all that the records do."""
    found: Captions = {}
    whole, encoding = True, "latin-1"
    for record, number, data in _records(records):
        if (record, number) == _CHARACTERS:
            encoding = "utf-8" if data == _UTF8 else encoding
        elif record == 2 and number in _OF_IPTC:
            found.setdefault(_OF_IPTC[number], []).append(_text(data, encoding))
        elif record == 2 and number not in (_VERSION, _TIME):
            whole = False
    if dates := found.get(_OF_IPTC[_DATE]):
        found[_OF_IPTC[_DATE]] = [f"{date[:4]}-{date[4:6]}-{date[6:8]}" for date in dates[:1] if date[:8].isdigit()]
    return {name: values for name, values in found.items() if any(values)}, whole


def of_xmp(packet: bytes) -> Captions:
    """Captions in an XMP packet; none if it is damaged, or declares entities, which no packet does."""
    if len(packet) > _MOST_BYTES or b"<!" in packet.replace(b"<!--", b""):
        return {}
    try:
        whole = Tree.fromstring(packet.strip(b"\0 \r\n\t"))
    except (Tree.ParseError, ValueError, LookupError):
        return {}
    found: Captions = {}
    names = {f"{{{space}}}": prefix for prefix, space in _SPACES.items()}
    for about in whole.iter(f"{_RDF}Description"):
        for key, value in about.attrib.items():
            space, _, name = key.rpartition("}")
            if prefix := names.get(f"{space}}}"):
                found[f"{prefix}:{name}"] = [value]
        for element in about:
            space, _, name = element.tag.rpartition("}")
            if prefix := names.get(f"{space}}}"):
                items = sorted(element.iter(f"{_RDF}li"), key=lambda item: item.get(_LANGUAGE) != "x-default")
                found[f"{prefix}:{name}"] = [item.text or "" for item in items] or [element.text or ""]
    return {name: values for name, values in found.items() if any(value.strip() for value in values)}


def of_sidecars(path: Path) -> Captions:
    """Captions that other programs keep in files beside a photo: photo.xmp (Adobe), photo.jpg.xmp (darktable).

    What those say of development stays out of an output: it was made from the photo, not from the raw file.
    """
    captions: Captions = {}
    for beside in (path.with_suffix(".xmp"), path.with_name(f"{path.name}.xmp")):
        try:
            if beside == path or beside.stat().st_size > _MOST_BYTES:
                continue
            said = of_xmp(beside.read_bytes())
        except (OSError, ValueError):
            continue
        suffix = said.get(_BELONGS, [path.suffix[1:]])[0]   # photo.xmp may be that of a raw file beside the photo
        if suffix.lower() == path.suffix[1:].lower():
            captions |= {name: said[name] for name in _OF_SIDECARS if name in said}
    return captions


def with_captions(packet: bytes | None, captions: Mapping[str, list[str]], *, replace: bool = False) -> bytes | None:
    """An XMP packet that tells captions as well, in place of its own if they are to `replace` them; else its own stay.

    A packet that cannot be read is kept as it is.
    """
    own = of_xmp(packet) if packet else {}
    if packet and not own and b"rdf:Description" in packet and not _is_sound(packet):
        return packet
    news = {name: values for name, values in captions.items() if replace or name not in own}
    news = {name: values for name, values in news.items() if own.get(name) != values}
    if not news:
        return packet
    return xmp.with_description(_without(packet, [name for name in news if name in own]) if packet else None,
                                _SPACES, "".join(_element(name, values) for name, values in news.items()))


def _is_sound(packet: bytes) -> bool:
    try:
        Tree.fromstring(packet.strip(b"\0 \r\n\t"))
    except (Tree.ParseError, ValueError, LookupError):
        return False
    return True


def _without(packet: bytes, names: list[str]) -> bytes:
    """A packet without properties, as attributes or as elements."""
    for name in names:
        word = re.escape(name.encode())
        packet = re.sub(rb"\s" + word + rb"""=(?:"[^"<]*"|'[^'<]*')""", b"", packet)
        start = packet.find(f"<{name}>".encode())
        end = packet.find(f"</{name}>".encode(), start)
        if 0 <= start < end:
            packet = packet[:start] + packet[end + len(name) + 3:]
    return packet


def _element(name: str, values: list[str]) -> str:
    kind = _KINDS.get(name)
    texts = [escape(xmp.printable(value)) for value in values]
    if kind is None:
        return f"<{name}>{texts[0]}</{name}>"
    language = ' xml:lang="x-default"' if kind == "Alt" else ""
    items = "".join(f"<rdf:li{language}>{text}</rdf:li>" for text in (texts[:1] if kind == "Alt" else texts))
    return f"<{name}><rdf:{kind}>{items}</rdf:{kind}></{name}>"


def _records(data: bytes) -> Iterator[tuple[int, int, bytes]]:
    """Record, number and value of each data set; ends early, without an error, if one is cut short."""
    at = 0
    while data[at:at + 1] == b"\x1c" and at + 5 <= len(data):
        record, number, length = data[at + 1], data[at + 2], int.from_bytes(data[at + 3:at + 5], "big")
        if length & 0x8000 or at + 5 + length > len(data):   # of more than 32 KB: nobody writes such
            return
        yield record, number, data[at + 5:at + 5 + length]
        at += 5 + length


def _text(data: bytes, encoding: str) -> str:
    try:
        return data.decode("utf-8").strip("\0 ")   # many programs write it without saying so
    except UnicodeDecodeError:
        return data.decode(encoding, "replace").strip("\0 ")
