"""Translate the tensor names of published autoencoders to those that diffusers uses today, and infer the config.

The same network is published under three sets of names: diffusers' own, diffusers' of 2022 (other words for attention),
and those of the latent diffusion code that most single files come from. The table follows diffusers'
`convert_ldm_vae_checkpoint`, written so that it needs neither torch nor the config.
"""

from __future__ import annotations

import math
import re
from collections.abc import Mapping
from typing import Any

Shape = tuple[int, ...]

_PREFIXES = ("first_stage_model.", "vae.")            # the autoencoder inside a whole text-to-image model
_NOT_THE_NETWORK = ("loss.", "model_ema.")            # left over from training
_LATENT_DIFFUSION = (
    (r"\.mid\.block_1\.", ".mid_block.resnets.0."),
    (r"\.mid\.block_2\.", ".mid_block.resnets.1."),
    (r"\.mid\.attn_1\.norm\.", ".mid_block.attentions.0.group_norm."),
    (r"\.mid\.attn_1\.(q|k|v)\.", r".mid_block.attentions.0.to_\1."),
    (r"\.mid\.attn_1\.proj_out\.", ".mid_block.attentions.0.to_out.0."),
    (r"\.(down|up)\.(\d+)\.block\.", r".\1_blocks.\2.resnets."),
    (r"\.(down|up)\.(\d+)\.(down|up)sample\.", r".\1_blocks.\2.\3samplers.0."),
    (r"\.nin_shortcut\.", ".conv_shortcut."),
    (r"coder\.norm_out\.", "coder.conv_norm_out."),
)
_OLD_ATTENTION = {"query": "to_q", "key": "to_k", "value": "to_v", "proj_attn": "to_out.0"}


def canonical(shapes: Mapping[str, Shape]) -> dict[str, tuple[str, Shape]]:
    """Name and shape in diffusers' network of each tensor of the autoencoder, by its name in the file."""
    prefix = next((one for one in _PREFIXES if any(name.startswith(one) for name in shapes)), "")
    kept = {name: name.removeprefix(prefix) for name in shapes if name.startswith(prefix)}
    kept = {old: new for old, new in kept.items() if not new.startswith(_NOT_THE_NETWORK)}
    if any(".mid.block_1." in name for name in kept.values()):
        kept = {old: _from_latent_diffusion(new) for old, new in kept.items()}
        # Latent diffusion counts the decoder's levels from the finest, diffusers in the order in which they run.
        levels = [int(level) for name in kept.values() for level in re.findall(r"up_blocks\.(\d+)\.", name)]
        highest = max(levels, default=0)
        kept = {old: re.sub(r"up_blocks\.(\d+)\.", lambda found: f"up_blocks.{highest - int(found[1])}.", new)
                for old, new in kept.items()}
    kept = {old: re.sub(r"(attentions\.\d+)\.(query|key|value|proj_attn)\.",
                        lambda found: f"{found[1]}.{_OLD_ATTENTION[found[2]]}.", new) for old, new in kept.items()}
    return {old: (new, _shape(new, shapes[old])) for old, new in kept.items()}


def _from_latent_diffusion(name: str) -> str:
    for pattern, replacement in _LATENT_DIFFUSION:
        name = re.sub(pattern, replacement, name)
    return name


def _shape(name: str, shape: Shape) -> Shape:
    """Shape of a tensor in diffusers' network: attention is a matrix there, in other files a 1 x 1 convolution."""
    if re.search(r"attentions\.\d+\.to_.*weight$", name) and shape[2:] == (1, 1):
        return shape[:2]
    return shape


def config_for(shapes: Mapping[str, Shape]) -> dict[str, Any] | None:
    """Infer the config of the network that has tensors of these (canonical) names and shapes; None if unknown.

    Activations and group sizes cannot be seen in shapes; those of every published network of the kind are taken.
    """
    try:
        if "encoder.layers.0.weight" in shapes:
            return _tiny(shapes)
        if "encoder.down_blocks.0.resnets.0.conv1.weight" in shapes:
            return _kl(shapes)
    except (KeyError, IndexError, ValueError):
        pass
    return None


def _kl(shapes: Mapping[str, Shape]) -> dict[str, Any]:
    levels = _count(shapes, r"encoder\.down_blocks\.(\d+)\.")
    return {
        "_class_name": "AutoencoderKL",
        "in_channels": shapes["encoder.conv_in.weight"][1],
        "out_channels": shapes["decoder.conv_out.weight"][0],
        "latent_channels": shapes["decoder.conv_in.weight"][1],
        "block_out_channels": [shapes[f"encoder.down_blocks.{level}.resnets.0.conv1.weight"][0]
                               for level in range(levels)],
        "down_block_types": ["DownEncoderBlock2D"] * levels,
        "up_block_types": ["UpDecoderBlock2D"] * levels,
        "layers_per_block": _count(shapes, r"encoder\.down_blocks\.0\.resnets\.(\d+)\."),
        "norm_num_groups": math.gcd(32, shapes["encoder.conv_in.weight"][0]),
        "act_fn": "silu",
        "use_quant_conv": "quant_conv.weight" in shapes,
        "use_post_quant_conv": "post_quant_conv.weight" in shapes,
        "mid_block_add_attention": any(".mid_block.attentions." in name for name in shapes),
    }


def _tiny(shapes: Mapping[str, Shape]) -> dict[str, Any]:
    encoder, decoder = _tiny_blocks(shapes, "encoder"), _tiny_blocks(shapes, "decoder")
    width = shapes["encoder.layers.0.weight"][0]
    last = _count(shapes, r"encoder\.layers\.(\d+)\.") - 1
    return {
        "_class_name": "AutoencoderTiny",
        "in_channels": shapes["encoder.layers.0.weight"][1],
        "out_channels": shapes["encoder.layers.0.weight"][1],
        "latent_channels": shapes[f"encoder.layers.{last}.weight"][0],
        "encoder_block_out_channels": [width] * len(encoder),
        "decoder_block_out_channels": [shapes["decoder.layers.0.weight"][0]] * len(decoder),
        "num_encoder_blocks": encoder,
        "num_decoder_blocks": decoder,
        "act_fn": "relu",
        "upsampling_scaling_factor": 2,
    }


def _tiny_blocks(shapes: Mapping[str, Shape], side: str) -> list[int]:
    """Numbers of residual blocks between the plain convolutions of one half, in order."""
    blocks: list[int] = []
    for place in range(_count(shapes, rf"{side}\.layers\.(\d+)\.")):
        if f"{side}.layers.{place}.weight" in shapes:
            blocks.append(0)
        elif f"{side}.layers.{place}.conv.0.weight" in shapes:
            blocks[-1] += 1
    return blocks[:-1]   # after the last convolution comes nothing


def _count(shapes: Mapping[str, Shape], pattern: str) -> int:
    return 1 + max(int(found[1]) for found in (re.match(pattern, name) for name in shapes) if found)
