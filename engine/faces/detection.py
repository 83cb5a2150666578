"""Finding the faces in a photo."""

from __future__ import annotations

import math
from dataclasses import dataclass

import torch
from torch import Tensor
from torch.nn import functional as F

from engine.faces.networks import (
    JUDGED_PX,
    PROPOSED_PX,
    PROPOSED_STRIDE,
    REFINED_PX,
    FaceNetworks,
    face_networks,
)
from engine.photos import Photo

_MOST_SIDE_PX = 2000      # of what is looked at: larger photos are scaled down by a whole number
_LEAST_FACE_PX = 20       # there
_STEP = 0.709             # from size to size of faces: about half the area, as in the paper
_PROPOSED, _REFINED = 0.6, 0.7   # how sure the first two networks must be, as in the paper
# The third must be surer, of the face and of its mirror image. In some 300 photos of all kinds no face of 40 px was
# below 0.98, but in photos that restoration had spoilt, and nothing else above 0.92 (tests/benchmarks/faces.py).
_SURE = 0.95
_SAME, _SAME_IN_SIZE = 0.7, 0.5   # overlap from which on two boxes are one face; among boxes of one size
_STRIP_ROWS = 64


@dataclass(frozen=True)
class Face:
    """The box of a face, from brows to chin, in shares of the photo's width and height; it may reach out of it."""

    left: float
    top: float
    right: float
    bottom: float
    certainty: float   # 0 to 1

    @property
    def centre(self) -> tuple[float, float]:
        """x and y of its middle."""
        return (self.left + self.right) / 2, (self.top + self.bottom) / 2


@torch.no_grad()
def find_faces(photo: Photo) -> tuple[Face, ...]:
    """The faces in a photo, the surest first; those from about 2 % of its long side on, upright, also in profile.

    Takes about a second on one processor core, whatever the photo's size, and little memory. From any thread.
    """
    pixels = (_small(photo) - 0.5) * (255 / 128)   # as the networks were trained
    networks = face_networks()
    boxes = _proposed(networks, pixels)
    shifts, sure = networks.refine(_crops(pixels, boxes, REFINED_PX))
    boxes, shifts, sure = (part[sure > _REFINED] for part in (boxes, shifts, sure))
    kept = _distinct(boxes, sure, _SAME)
    boxes = _square(_shifted(boxes[kept], shifts[kept]))
    crops = _crops(pixels, boxes, JUDGED_PX)
    shifts, sure = networks.judge(crops)
    mirrored, sure_mirrored = networks.judge(crops.flip(3))
    sure = torch.minimum(sure, sure_mirrored)
    shifts = (shifts + mirrored[:, [2, 1, 0, 3]] * torch.tensor([-1, 1, -1, 1])) / 2
    boxes, sure = _shifted(boxes, shifts)[sure > _SURE], sure[sure > _SURE]
    _, height, width = pixels.shape
    found = []
    for number in _distinct(boxes, sure, _SAME, of_smaller=True):
        # Rounded, so that a face is the same however many cores counted.
        left, top, right, bottom = (boxes[number] / torch.tensor([width, height, width, height])).tolist()
        certainty = round(float(sure[number]), 3)
        found.append(Face(round(left, 4), round(top, 4), round(right, 4), round(bottom, 4), certainty))
    return tuple(found)


def _small(photo: Photo) -> Tensor:
    """The photo [3, h, w] in 0..1, of at most _MOST_SIDE_PX a side; each px the mean of a square."""
    step = math.ceil(max(photo.height, photo.width) / _MOST_SIDE_PX)
    height, width = max(1, photo.height // step), max(1, photo.width // step)
    small = torch.empty(3, height, width)
    for top in range(0, height, _STRIP_ROWS):
        bottom = min(top + _STRIP_ROWS, height)
        strip = torch.from_numpy(photo.region(top * step, 0, bottom * step, width * step))[None]
        small[:, top:bottom] = F.adaptive_avg_pool2d(strip, (bottom - top, width))[0]
    return small.clamp_(0, 1)


def _proposed(networks: FaceNetworks, pixels: Tensor) -> Tensor:
    """Square boxes [n, 4] (left, top, right, bottom in px) of what may be faces, of all sizes."""
    _, height, width = pixels.shape
    boxes, sure = [torch.zeros(0, 4)], [torch.zeros(0)]
    scale = PROPOSED_PX / _LEAST_FACE_PX
    while min(height, width) * scale >= PROPOSED_PX:
        size = int(height * scale + 1), int(width * scale + 1)
        shifts, faces = networks.propose(F.interpolate(pixels[None], size, mode="area"))
        rows, cols = torch.where(faces[0] > _PROPOSED)
        corners = torch.stack((cols, rows, cols, rows), 1) * PROPOSED_STRIDE
        found = (corners + torch.tensor([0, 0, PROPOSED_PX, PROPOSED_PX])) / scale
        kept = _distinct(found, faces[0, rows, cols], _SAME_IN_SIZE)
        boxes.append(_shifted(found, shifts[0, :, rows, cols].T)[kept])
        sure.append(faces[0, rows, cols][kept])
        scale *= _STEP
    every, certainty = torch.cat(boxes), torch.cat(sure)
    return _square(every[_distinct(every, certainty, _SAME)])


def _distinct(boxes: Tensor, sure: Tensor, same: float, *, of_smaller: bool = False) -> list[int]:
    """Numbers of boxes, the surest first, without those that overlap a surer one by more than the share `same`.

    Of their union, or `of_smaller`: of the smaller one, so that a box within another goes.
    """
    size = (boxes[:, 2:] - boxes[:, :2]).clamp_min(0).prod(1)
    left = torch.ones(len(boxes), dtype=torch.bool)
    kept = []
    for number in sure.argsort(descending=True).tolist():
        if left[number]:
            kept.append(number)
            corner = torch.minimum(boxes[:, 2:], boxes[number, 2:])
            common = (corner - torch.maximum(boxes[:, :2], boxes[number, :2])).clamp_min(0).prod(1)
            whole = torch.minimum(size, size[number]) if of_smaller else size + size[number] - common
            left &= common <= same * whole
    return kept


def _shifted(boxes: Tensor, shifts: Tensor) -> Tensor:
    """Boxes with their sides moved by shares of their size."""
    return boxes + shifts * (boxes[:, 2:] - boxes[:, :2]).repeat(1, 2)


def _square(boxes: Tensor) -> Tensor:
    """Square boxes about the same middles, as large as their longer side."""
    middle = (boxes[:, :2] + boxes[:, 2:]) / 2
    reach = (boxes[:, 2:] - boxes[:, :2]).amax(1, keepdim=True) / 2
    return torch.cat((middle - reach, middle + reach), 1)


def _crops(pixels: Tensor, boxes: Tensor, side_px: int) -> Tensor:
    """The boxes of a picture scaled to squares [n, 3, side, side]; gray where they reach out of it."""
    _, height, width = pixels.shape
    crops = torch.zeros(len(boxes), 3, side_px, side_px)
    for number, (left, top, right, bottom) in enumerate(boxes.round().int().tolist()):
        first_row, last_row, first_col, last_col = max(0, top), min(height, bottom), max(0, left), min(width, right)
        if first_row < last_row and first_col < last_col:
            around = first_col - left, right - last_col, first_row - top, bottom - last_row
            piece = F.pad(pixels[:, first_row:last_row, first_col:last_col], around)
            crops[number] = F.interpolate(piece[None], (side_px, side_px), mode="area")[0]
    return crops
