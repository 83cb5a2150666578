"""Which faces are found, missed and invented, against boxes that were drawn by eye.

    python tests/benchmarks/faces.py FOLDER... --boxes FILE

FILE is JSON: "FOLDER/PHOTO" (the folder's last name): a list of [left, top, right, bottom] in px, of every face of at
least --least px (default 40). A photo without an entry has none so large. What is found there and is smaller counts
for nothing.
"""

from __future__ import annotations

import argparse
import json
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from engine import photos
from engine.faces.detection import find_faces

_SAME = 0.4   # overlap, of their union, from which on a box found is that of a face

Box = tuple[float, float, float, float]


def overlap(one: Box, other: Box) -> float:
    """The area that two boxes share, as a share of what they cover together."""
    across = min(one[2], other[2]) - max(one[0], other[0])
    down = min(one[3], other[3]) - max(one[1], other[1])
    common = max(0.0, across) * max(0.0, down)
    return common / ((one[2] - one[0]) * (one[3] - one[1]) + (other[2] - other[0]) * (other[3] - other[1]) - common)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folders", type=Path, nargs="+")
    parser.add_argument("--boxes", type=Path, help="without it, whatever is found counts as invented")
    parser.add_argument("--least", type=float, default=40, metavar="PX", help="height of the faces that count")
    arguments = parser.parse_args()
    known: dict[str, list[Box]] = json.loads(arguments.boxes.read_text()) if arguments.boxes else {}
    met = missed = invented = looked_at = 0
    seconds = 0.0
    for path in photos.photos_in(arguments.folders):
        photo = photos.read(path)
        start = time.perf_counter()
        faces = find_faces(photo)
        seconds, looked_at = seconds + time.perf_counter() - start, looked_at + 1
        found = [(face.left * photo.width, face.top * photo.height, face.right * photo.width,
                  face.bottom * photo.height) for face in faces]
        name = f"{path.parent.name}/{path.name}"
        for true in known.get(name, []):
            nearest = max(found, key=lambda box: overlap(box, true), default=None)
            if nearest is not None and overlap(nearest, true) >= _SAME:
                found.remove(nearest)
                met += 1
            else:
                missed += 1
                print(f"missed: {name}, {true}")
        for box in found:
            if box[3] - box[1] >= arguments.least:
                invented += 1
                print(f"invented: {name}, {[round(side) for side in box]}")
    print(f"{looked_at} photos, {seconds / max(1, looked_at):.2f} s each: {met} faces found, {missed} missed, "
          f"{invented} invented")


if __name__ == "__main__":
    main()
