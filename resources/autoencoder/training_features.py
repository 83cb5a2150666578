"""Features of a published network for photos, which the training's perceptual losses compare.

The weights are those of InceptionV3 and MobileNetV2 in the npm package nsfwjs (MIT licence, Infinite Red), which ships
them inside: trained on photos, 8 bits a weight. `npm pack nsfwjs@4.4.0` fetches the archive. Neither is the network
that scores the benchmark, nor of its kind.
"""

import base64
import itertools
import re
import tarfile
from pathlib import Path

import numpy as np
import pyjson5
import torch
from torch import Tensor, nn
from torch.nn import functional as F

LAYERS = {   # stride 2, 4 and 8: texture, not objects
    "inception_v3": ("activation_1", "activation_3", "activation_5", "mixed0", "mixed1"),
    "mobilenet_v2": ("block_1_expand_relu", "block_2_add", "block_5_add"),
}


def _published(archive: Path, name: str) -> tuple[list[dict], dict[str, np.ndarray]]:
    """The layers of a Keras model in the archive, and its weights by name."""
    folder = f"package/dist/models/{name}/"
    with tarfile.open(archive) as files:
        text = {Path(m.name).name: files.extractfile(m).read().decode() for m in files if m.name.startswith(folder)}
    said = text["model.min.js"]
    literal = said[said.index("modelTopology") - 1:]
    depths = itertools.accumulate((mark == "{") - (mark == "}") for mark in literal)
    # The object literal ends where its bracket closes.
    end = next(place for place, depth in enumerate(depths) if not depth)
    model = pyjson5.decode(re.sub(r"!([01])\b", lambda m: ("true", "false")[int(m[1])], literal[:end + 1]))
    shards = sorted(n for n in text if n.startswith("group1-shard"))
    stored = b"".join(base64.b64decode(re.search(r'exports="([A-Za-z0-9+/=]+)"', text[n])[1]) for n in shards)
    weights, at = {}, 0
    for entry in (e for group in model["weightsManifest"] for e in group["weights"]):
        count, quantised = int(np.prod(entry["shape"])), entry["quantization"]
        values = np.frombuffer(stored, np.uint8, count, at).astype(np.float32)
        weights[entry["name"]] = (values * quantised["scale"] + quantised["min"]).reshape(entry["shape"])
        at += count
    return model["modelTopology"]["model_config"]["config"]["layers"], weights


class PublishedNetwork(nn.Module):
    """The first layers of a Keras network, up to the last of LAYERS; images [B, 3, H, W] in -1..1 -> its features."""

    def __init__(self, archive: Path, name: str) -> None:
        super().__init__()
        layers, weights = _published(archive, name)
        self.wanted = LAYERS[name]
        self.plan = []
        seen = set()
        for layer in layers:
            kind, config = layer["class_name"], layer["config"]
            sources = [node[0] for node in layer["inbound_nodes"][0]] if layer["inbound_nodes"] else []
            self.plan.append((config["name"], kind, config, sources))
            if kind in ("Conv2D", "DepthwiseConv2D"):
                kernel = weights[config["name"] + ("/kernel" if kind == "Conv2D" else "/depthwise_kernel")]
                order = (3, 2, 0, 1) if kind == "Conv2D" else (2, 3, 0, 1)
                self.register_buffer(config["name"] + "_kernel", torch.from_numpy(kernel.transpose(order).copy()))
            if kind == "BatchNormalization":
                for part in ("gamma", "beta", "moving_mean", "moving_variance"):
                    if f"{config['name']}/{part}" in weights:
                        self.register_buffer(f"{config['name']}_{part}",
                                             torch.from_numpy(weights[f"{config['name']}/{part}"]))
            seen.add(config["name"])
            if seen.issuperset(self.wanted):
                break
        self.measuring = False
        self.scales: list[Tensor] = []
        self.kinds: list[tuple[int, int]] = []   # channels and stride of each
        self.requires_grad_(False)

    def forward(self, images: Tensor) -> list[Tensor]:
        made: dict[str, Tensor] = {}
        for name, kind, config, sources in self.plan:
            x = [made[s] for s in sources]
            if kind == "InputLayer":
                made[name] = (images + 1) / 2
            elif kind == "ZeroPadding2D":
                (top, bottom), (left, right) = config["padding"]
                made[name] = F.pad(x[0], (left, right, top, bottom))
            elif kind in ("Conv2D", "DepthwiseConv2D"):
                kernel = getattr(self, name + "_kernel").to(x[0].dtype)
                padding = kernel.shape[2] // 2 if config["padding"] == "same" else 0
                groups = x[0].shape[1] if kind == "DepthwiseConv2D" else 1
                made[name] = F.conv2d(x[0], kernel, None, config["strides"], padding, groups=groups)
            elif kind == "BatchNormalization":
                made[name] = self._normalised(x[0], name, config["epsilon"])
            elif kind in ("ReLU", "Activation"):
                made[name] = F.relu6(x[0]) if config.get("max_value") else F.relu(x[0])
            elif kind == "MaxPooling2D":
                made[name] = F.max_pool2d(x[0], config["pool_size"], config["strides"])
            elif kind == "AveragePooling2D":
                made[name] = F.avg_pool2d(x[0], config["pool_size"], config["strides"], 1, count_include_pad=False)
            elif kind == "Add":
                made[name] = x[0] + x[1]
            elif kind == "Concatenate":
                made[name] = torch.cat(x, 1)
            else:
                raise ValueError(f"The layer {name} is a {kind}, which is not known here.")
        return [made[name] for name in self.wanted]

    def in_units(self, images: Tensor) -> list[Tensor]:
        """The features in units of how much each varies over photos."""
        return [features / scale for features, scale in zip(self(images), self.scales, strict=True)]

    def _normalised(self, x: Tensor, name: str, epsilon: float) -> Tensor:
        if self.measuring:
            setattr(self, name + "_moving_mean", x.mean((0, 2, 3)).float())
            setattr(self, name + "_moving_variance", x.float().var((0, 2, 3)))
        scale = (getattr(self, name + "_moving_variance") + epsilon).rsqrt()
        if hasattr(self, name + "_gamma"):
            scale = scale * getattr(self, name + "_gamma")
        shift = getattr(self, name + "_beta") - getattr(self, name + "_moving_mean") * scale
        return x * scale.to(x.dtype)[:, None, None] + shift.to(x.dtype)[:, None, None]

    @torch.no_grad()
    def measure(self, images: Tensor) -> None:
        """Take the means and variances of every layer from photos: those published have 8 bits for the widest of them.

        Also how much each feature varies over photos, `scales`: the unit of distances.
        """
        self.measuring = True
        made = self(images)
        self.scales = [features.std((0, 2, 3), keepdim=True) + 1e-3 for features in made]
        self.kinds = [(features.shape[1], round(images.shape[-1] / features.shape[-1])) for features in made]
        self.measuring = False
