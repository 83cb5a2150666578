"""The three networks of MTCNN, of which each looks closer at what the one before took for a face.

Zhang et al., Joint Face Detection and Alignment Using Multitask Cascaded Convolutional Networks, 2016; where the
weights come from: resources/faces/README.md. Inputs are [n, 3, h, w] in -1..1; of each place they give how far the
sides of a face's box lie from those of the box that was looked at, in its sides (left, top, right, bottom), and how
sure it is that there is a face, 0 to 1.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path

from safetensors.torch import load_file
from torch import Tensor
from torch.nn import functional as F

from engine.resources import RESOURCES

PROPOSED_PX, PROPOSED_STRIDE = 12, 2   # side of what the first network looks at, and px from each to the next
REFINED_PX, JUDGED_PX = 24, 48         # of what the others look at


class FaceNetworks:
    """The networks with their weights, on the processor: together a millisecond's work on a place."""

    def __init__(self, path: Path) -> None:
        self._weights = {name: tensor.float() for name, tensor in load_file(path).items()}

    def propose(self, pixels: Tensor) -> tuple[Tensor, Tensor]:
        """Look at every place of a picture: sides' shifts [n, 4, rows, cols], and how sure it is [n, rows, cols]."""
        found = F.max_pool2d(self._conv("pnet", 1, pixels), 2, 2, ceil_mode=True)
        found = self._conv("pnet", 3, self._conv("pnet", 2, found))
        boxes, faces = (F.conv2d(found, *self._layer(f"pnet.conv4_{part}")) for part in (2, 1))
        return boxes, faces.softmax(1)[:, 1]

    def refine(self, crops: Tensor) -> tuple[Tensor, Tensor]:
        """Look at crops of 24 px: sides' shifts [n, 4], and how sure it is [n]."""
        found = crops
        for number in (1, 2):
            found = F.max_pool2d(self._conv("rnet", number, found), 3, 2, ceil_mode=True)
        return self._answer("rnet", 4, self._conv("rnet", 3, found))

    def judge(self, crops: Tensor) -> tuple[Tensor, Tensor]:
        """Look at crops of 48 px: sides' shifts [n, 4], and how sure it is [n]."""
        found = crops
        for number, side in ((1, 3), (2, 3), (3, 2)):
            found = F.max_pool2d(self._conv("onet", number, found), side, 2, ceil_mode=True)
        return self._answer("onet", 5, self._conv("onet", 4, found))

    def _layer(self, name: str) -> tuple[Tensor, Tensor]:
        return self._weights[f"{name}.weight"], self._weights[f"{name}.bias"]

    def _conv(self, net: str, number: int, values: Tensor) -> Tensor:
        made = F.conv2d(values, *self._layer(f"{net}.conv{number}"))
        return F.prelu(made, self._weights[f"{net}.prelu{number}.weight"])

    def _answer(self, net: str, number: int, values: Tensor) -> tuple[Tensor, Tensor]:
        flat = values.permute(0, 3, 2, 1).flatten(1)   # column by column, as the weights were made
        inner = F.prelu(F.linear(flat, *self._layer(f"{net}.dense{number}")),
                        self._weights[f"{net}.prelu{number}.weight"])
        boxes, faces = (F.linear(inner, *self._layer(f"{net}.dense{number + 1}_{part}")) for part in (2, 1))
        return boxes, faces.softmax(1)[:, 1]


@cache
def face_networks() -> FaceNetworks:
    """The networks that come with Dmax, loaded once."""
    return FaceNetworks(RESOURCES / "faces" / "mtcnn.safetensors")
