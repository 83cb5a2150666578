"""Small random networks of diffusers' three classes, saved the way diffusers saves them."""

from pathlib import Path
from typing import Any

import torch

from engine.autoencoders import diffusers_network

SETTINGS: dict[str, dict[str, Any]] = {
    "AutoencoderDC": {
        "latent_channels": 4, "encoder_block_out_channels": [8, 8, 16], "decoder_block_out_channels": [8, 8, 16],
        "encoder_layers_per_block": [0, 1, 1], "decoder_layers_per_block": [0, 1, 1],
        "encoder_qkv_multiscales": [[], [], []], "decoder_qkv_multiscales": [[], [], []], "attention_head_dim": 8},
    "AutoencoderTiny": {
        "encoder_block_out_channels": [8, 8, 8, 8], "decoder_block_out_channels": [8, 8, 8, 8],
        "num_encoder_blocks": [1, 1, 2, 1], "num_decoder_blocks": [2, 1, 1, 1], "latent_channels": 4},
    "AutoencoderKL": {
        "block_out_channels": [32, 64, 64], "down_block_types": ["DownEncoderBlock2D"] * 3,
        "up_block_types": ["UpDecoderBlock2D"] * 3, "layers_per_block": 1, "latent_channels": 4, "sample_size": 32,
        "scaling_factor": 0.13025, "shift_factor": 0.1},
}


def small(kind: str) -> Any:
    """A small network with random weights, the same every time."""
    torch.manual_seed(7)
    return diffusers_network.diffusers_class(kind)(**SETTINGS[kind]).eval()


def saved(kind: str, folder: Path) -> Any:
    """Save a small network in a folder as diffusers does; returns the network."""
    network = small(kind)
    network.save_pretrained(folder)
    return network
