"""Every class of autoencoder behind encode and decode: the same as diffusers, any size, in tiles."""

import json
import os
import re
import socket
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import torch
from numpy.typing import NDArray
from safetensors.torch import load_file, save_file
from torch import Tensor
from torch.nn import functional as F

from engine.autoencoders import diffusers_network
from engine.autoencoders.autoencoder import Autoencoder, UnusableAutoencoder, identity_of, load_autoencoder
from engine.autoencoders.diffusers_network import build
from engine.autoencoders.model_files import AutoencoderFiles
from engine.autoencoders.tiles import feather, tiles
from engine.device import Device
from tests.engine.autoencoders.small_networks import SETTINGS, saved, small

CPU = Device("cpu", "float32", 1 << 30)
ROOT = Path(__file__).resolve().parents[3]
BUILT_IN = ROOT / "resources" / "autoencoder"
EXACT = ["AutoencoderDC", "AutoencoderTiny", "built-in"]


@pytest.fixture(scope="module")
def folders(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    places = {"built-in": BUILT_IN}
    for kind in SETTINGS:
        places[kind] = tmp_path_factory.mktemp(kind)
        saved(kind, places[kind])
    return places


@pytest.fixture(scope="module")
def loaded(folders: dict[str, Path]) -> dict[str, Autoencoder]:
    return {kind: load_autoencoder(folder, CPU) for kind, folder in folders.items()}


def picture(height: int, width: int) -> Tensor:
    return torch.rand(3, height, width, generator=torch.Generator().manual_seed(height * width))


def reader(pixels: Tensor) -> Any:
    def read(top: int, left: int, bottom: int, right: int) -> NDArray[Any]:
        assert 0 <= top < bottom <= pixels.shape[1]
        assert 0 <= left < right <= pixels.shape[2]
        return pixels[:, top:bottom, left:right].numpy()

    return read


@pytest.mark.parametrize("kind", SETTINGS)
@torch.inference_mode()
def test_gives_what_diffusers_gives_with_the_mean_of_the_posterior(kind: str, loaded: dict[str, Autoencoder]) -> None:
    network = small(kind)
    ours = loaded[kind]
    pixels = picture(32, 48)
    answer = network.encode(pixels[None] * 2 - 1)
    latents = answer.latent_dist.mean if kind == "AutoencoderKL" else answer[0]
    torch.testing.assert_close(ours.encode(pixels), latents[0], atol=1e-5, rtol=1e-5)
    torch.testing.assert_close(ours.decode(latents[0]), network.decode(latents).sample[0] / 2 + 0.5,
                               atol=1e-5, rtol=1e-5)
    torch.testing.assert_close(ours.encode(pixels[None]), latents, atol=1e-5, rtol=1e-5)


@pytest.mark.parametrize("kind", [*SETTINGS, "built-in"])
@pytest.mark.parametrize(("height", "width"), [(1, 1), (7, 9), (8, 8), (33, 50)])
def test_any_size_is_padded_by_replication_and_cut_back(
        kind: str, height: int, width: int, loaded: dict[str, Autoencoder]) -> None:
    ours, pixels = loaded[kind], picture(height, width)
    f = ours.stride
    latents = ours.encode(pixels)
    assert latents.shape == (ours.channels, -(-height // f), -(-width // f))
    assert latents.dtype == torch.float32
    padded = F.pad(pixels[None], (0, -width % f, 0, -height % f), mode="replicate")[0]
    assert torch.equal(latents, ours.encode(padded))
    assert ours.decode(latents, (height, width)).shape == (3, height, width)
    assert ours.decode(latents).shape == padded.shape


def test_a_network_is_described_by_data(loaded: dict[str, Autoencoder]) -> None:
    traits = {kind: ours.traits for kind, ours in loaded.items()}
    assert {kind: (one.stride, one.channels, one.tile_exact) for kind, one in traits.items()} == {
        "AutoencoderDC": (4, 4, True), "AutoencoderTiny": (8, 4, True), "AutoencoderKL": (4, 4, False),
        "built-in": (8, 32, True)}
    assert loaded["AutoencoderKL"].halo is None
    assert traits["AutoencoderKL"].overlap > 0
    assert loaded["built-in"].halo == max(traits["built-in"].encoder_halo, traits["built-in"].decoder_halo)


@pytest.mark.parametrize("kind", EXACT)
def test_tiles_with_their_halo_give_exactly_the_untiled_result(kind: str, loaded: dict[str, Autoencoder]) -> None:
    ours = loaded[kind]
    f = ours.stride
    pixels = picture(45 * f - 3, 50 * f - 1)
    height, width = pixels.shape[1:]
    latents = ours.encode(pixels)
    whole = ours.decode(latents)
    for tile in tiles(45, 50, 20):
        (r0, r1), (k0, k1) = tile.rows, tile.cols
        part = ours.encode_region(reader(pixels), height, width, tile.rows, tile.cols)
        torch.testing.assert_close(part, latents[:, r0:r1, k0:k1], atol=1e-5, rtol=0)
        drawn = ours.decode_region(latents, tile.rows, tile.cols)
        torch.testing.assert_close(drawn, whole[:, r0 * f:r1 * f, k0 * f:k1 * f], atol=1e-5, rtol=0)


@pytest.mark.parametrize("kind", EXACT)
def test_the_halo_is_as_wide_as_what_the_network_sees_and_hardly_wider(
        kind: str, loaded: dict[str, Autoencoder], folders: dict[str, Path]) -> None:
    ours, network = loaded[kind], build(AutoencoderFiles.find(folders[kind])).double()
    f, size = ours.stride, 47
    middle = size // 2

    def reach(answer: Tensor, given: Tensor, side: int) -> int:
        """How many latents away from the middle one its answer looks; the gradient knows, where rounding hides it."""
        cell = slice(middle * side, (middle + 1) * side)
        (slope,) = torch.autograd.grad(answer[..., cell, cell].sum(), given)
        felt = F.max_pool2d((slope != 0).double(), given.shape[-1] // size)[0].amax(0)
        return int((torch.nonzero(felt) - middle).abs().max())

    pixels = picture(size * f, size * f)[None].double().requires_grad_()
    latents = network.encode(pixels, return_dict=False)[0]
    assert ours.traits.encoder_halo - 1 <= reach(latents, pixels, 1) <= ours.traits.encoder_halo
    latents = latents.detach().requires_grad_()
    drawn = network.decode(latents, return_dict=False)[0]
    assert ours.traits.decoder_halo - 1 <= reach(drawn, latents, f) <= ours.traits.decoder_halo


def test_blended_tiles_of_a_network_that_sees_all_stay_close_to_the_untiled_result(
        loaded: dict[str, Autoencoder]) -> None:
    ours = loaded["AutoencoderKL"]
    f, overlap = ours.stride, ours.traits.overlap
    latents = ours.encode(F.avg_pool2d(picture(96 * f, 64 * f), 9, 1, 4))
    whole = ours.decode(latents)
    blended, hard = torch.zeros_like(whole), torch.zeros_like(whole)
    for tile in tiles(96, 64, 32):
        wide = tile.grown(overlap, 96, 64)
        drawn = ours.decode_region(latents, wide.rows, wide.cols)
        down = feather(tile.rows[0] * f, tile.rows[1] * f, 96 * f, overlap * f)
        across = feather(tile.cols[0] * f, tile.cols[1] * f, 64 * f, overlap * f)
        blended[:, wide.rows[0] * f:wide.rows[1] * f, wide.cols[0] * f:wide.cols[1] * f] += (
            drawn * torch.from_numpy(down)[:, None] * torch.from_numpy(across))
        (r0, r1), (k0, k1) = tile.rows, tile.cols
        hard[:, r0 * f:r1 * f, k0 * f:k1 * f] = ours.decode_region(latents, tile.rows, tile.cols)

    def seam(pixels: Tensor) -> float:
        """How much larger than elsewhere the step is from the last row of a tile to the first of the next."""
        steps = (pixels - whole).diff(dim=1).abs().mean((0, 2))
        return float(steps[32 * f - 1] / steps[12 * f:20 * f].mean())

    # Random weights exaggerate what the statistics of a part do; what blending is for are the seams.
    assert (blended - whole).abs().mean() < (hard - whole).abs().mean()
    assert seam(blended) < 1.1 < 1.3 < seam(hard)


def test_a_tile_fits_the_budget_with_its_halo(loaded: dict[str, Autoencoder]) -> None:
    ours = loaded["built-in"]
    sides = [ours.tile_latents(budget << 20) for budget in (0, 64, 256, 1024)]
    assert sides == sorted(sides)
    assert sides[0] == 32
    largest = (sides[-1] + 2 * (ours.halo or 0)) * ours.stride
    assert 0.8 * (1 << 30) < largest**2 * ours.traits.decoder_bytes_per_px <= 1 << 30
    assert ours.tile_latents() * ours.stride == 512   # on the processor, larger ones are no faster


@pytest.mark.skipif(sys.platform != "linux", reason="reads the peak of memory as Linux counts it")
def test_the_built_in_network_is_loaded_without_diffusers_and_memory_stays_within_the_estimate() -> None:
    program = f"""
import sys, torch
from pathlib import Path
torch.set_num_threads(1)
from engine.autoencoders.autoencoder import load_autoencoder
from engine.device import Device
ours = load_autoencoder(Path({str(BUILT_IN)!r}), Device("cpu", "float32", 1 << 30))
ours.decode(ours.encode(torch.rand(3, 64, 64)))
assert "torch._dynamo" not in sys.modules and "scipy" not in sys.modules
assert not [name for name in sys.modules if name.startswith("diffusers")]
latents = torch.randn(ours.channels, 128, 128)
def peak_bytes():   # not getrusage: what it counts starts with the peak of the parent
    return next(int(line.split()[1]) * 1024 for line in open("/proc/self/status") if line.startswith("VmHWM"))
before = peak_bytes()
ours.decode(latents)
grown = (peak_bytes() - before) / 1024**2
estimate = ours.traits.decoder_bytes_per_px
assert 0.6 * estimate < grown < estimate, (grown, estimate)
from diffusers import AutoencoderKL   # and the whole library can still be imported
assert AutoencoderKL.from_single_file
"""
    # So that every tensor is given back at once: else glibc keeps a random part, up to half as much again.
    settings = os.environ | {"MALLOC_MMAP_THRESHOLD_": "1000000"}
    done = subprocess.run([sys.executable, "-c", program], check=False, capture_output=True, text=True, env=settings)
    assert done.returncode == 0, done.stderr


def test_nothing_touches_the_network(folders: dict[str, Path], monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise AssertionError("somebody called out")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)
    load_autoencoder(folders["AutoencoderKL"], CPU)


def test_half_precision_stays_close_and_never_where_it_overflows(
        folders: dict[str, Path], loaded: dict[str, Autoencoder]) -> None:
    half = load_autoencoder(BUILT_IN, Device("cpu", "bfloat16", 1 << 30))
    pixels = picture(32, 32)
    latents = loaded["built-in"].encode(pixels)
    assert half.encode(pixels).dtype == torch.float32
    torch.testing.assert_close(half.decode(latents), loaded["built-in"].decode(latents), atol=0.1, rtol=0)
    careful = load_autoencoder(folders["AutoencoderKL"], Device("cpu", "float16", 1 << 30))
    assert torch.equal(careful.encode(pixels), loaded["AutoencoderKL"].encode(pixels))


# Identity


def test_the_identity_is_of_weights_and_config_not_of_files(folders: dict[str, Path], tmp_path: Path) -> None:
    folder = folders["AutoencoderTiny"]
    before = identity_of(folder)
    assert re.fullmatch("[0-9a-f]{64}", before)
    config = json.loads((folder / "config.json").read_text())
    weights = load_file(folder / "diffusion_pytorch_model.safetensors")

    def again(config: dict[str, Any], weights: dict[str, Tensor]) -> str:
        (tmp_path / "config.json").write_text(json.dumps(config))
        save_file(weights, tmp_path / "other.safetensors", metadata={"made": "elsewhere"})
        return identity_of(tmp_path)

    same = {**dict(reversed(config.items())), "_diffusers_version": "9", "scaling_factor": 2.0}
    assert again(same, weights) == before
    assert again({**config, "act_fn": "silu"}, weights) != before
    name = next(iter(weights))
    assert again(config, {**weights, name: weights[name] + 1e-6}) != before


# Names and single files


def to_latent_diffusion(name: str) -> str:
    for ours, theirs in (("mid_block.resnets.0", "mid.block_1"), ("mid_block.resnets.1", "mid.block_2"),
                         ("mid_block.attentions.0.group_norm", "mid.attn_1.norm"), ("conv_norm_out", "norm_out"),
                         ("mid_block.attentions.0.to_out.0", "mid.attn_1.proj_out"), ("conv_shortcut", "nin_shortcut"),
                         ("mid_block.attentions.0.to_", "mid.attn_1."), ("samplers.0.conv", "sample.conv")):
        name = name.replace(ours, theirs)
    name = re.sub(r"down_blocks\.(\d)\.resnets", r"down.\1.block", name)
    name = re.sub(r"down_blocks\.(\d)\.", r"down.\1.", name)
    name = re.sub(r"up_blocks\.(\d)\.resnets", lambda found: f"up.{2 - int(found[1])}.block", name)
    return re.sub(r"up_blocks\.(\d)\.", lambda found: f"up.{2 - int(found[1])}.", name)


def test_a_whole_models_single_file_in_latent_diffusion_names_is_recognised(
        folders: dict[str, Path], loaded: dict[str, Autoencoder], tmp_path: Path) -> None:
    weights = load_file(folders["AutoencoderKL"] / "diffusion_pytorch_model.safetensors")
    single = {}
    for name, tensor in weights.items():
        is_attention = "attentions" in name and tensor.dim() == 2
        theirs = f"first_stage_model.{to_latent_diffusion(name)}"
        single[theirs] = tensor[..., None, None].clone() if is_attention else tensor
    assert "first_stage_model.decoder.up.2.block.0.conv1.weight" in single
    single["model.diffusion_model.out.weight"] = torch.ones(3)
    save_file(single, tmp_path / "whole model.safetensors")
    found = load_autoencoder(tmp_path / "whole model.safetensors", CPU)
    pixels = picture(24, 40)
    assert torch.equal(found.encode(pixels), loaded["AutoencoderKL"].encode(pixels))
    assert torch.equal(found.decode(found.encode(pixels)), loaded["AutoencoderKL"].decode(found.encode(pixels)))


def test_names_of_attention_from_2022_are_understood(
        folders: dict[str, Path], loaded: dict[str, Autoencoder], tmp_path: Path) -> None:
    old = {"to_q": "query", "to_k": "key", "to_v": "value", "to_out.0": "proj_attn"}
    weights = load_file(folders["AutoencoderKL"] / "diffusion_pytorch_model.safetensors")
    renamed = {re.sub(r"(to_[qkv]|to_out\.0)(?=\.)", lambda found: old[found[1]], name): tensor
               for name, tensor in weights.items()}
    assert "encoder.mid_block.attentions.0.query.weight" in renamed
    save_file(renamed, tmp_path / "diffusion_pytorch_model.safetensors")
    (tmp_path / "config.json").write_bytes((folders["AutoencoderKL"] / "config.json").read_bytes())
    assert load_autoencoder(tmp_path, CPU).identity == loaded["AutoencoderKL"].identity


@pytest.mark.parametrize("kind", ["AutoencoderKL", "AutoencoderTiny"])
def test_a_single_file_in_diffusers_names_is_recognised(
        kind: str, folders: dict[str, Path], loaded: dict[str, Autoencoder]) -> None:
    found = load_autoencoder(folders[kind] / "diffusion_pytorch_model.safetensors", CPU)
    assert torch.equal(found.encode(picture(9, 9)), loaded[kind].encode(picture(9, 9)))


def test_a_text_to_image_models_folder_is_searched_for_its_autoencoder(tmp_path: Path) -> None:
    saved("AutoencoderTiny", tmp_path / "vae")
    (tmp_path / "model_index.json").write_text("{}")
    assert load_autoencoder(tmp_path, CPU).channels == 4


def test_a_single_file_that_cannot_be_recognised_is_refused(folders: dict[str, Path]) -> None:
    with pytest.raises(UnusableAutoencoder, match=r"choose a folder that holds it together with its config\.json"):
        load_autoencoder(folders["AutoencoderDC"] / "diffusion_pytorch_model.safetensors", CPU)


# Files that are wrong


def broken(folder: Path, tmp_path: Path, **changes: Any) -> Path:
    """A copy of a network's folder with some settings changed."""
    config = json.loads((folder / "config.json").read_text()) | changes
    (tmp_path / "config.json").write_text(json.dumps(config))
    (tmp_path / "model.safetensors").write_bytes((folder / "diffusion_pytorch_model.safetensors").read_bytes())
    return tmp_path


@pytest.mark.parametrize(("changes", "sentence"), [
    ({"_class_name": "UNet2DConditionModel"}, "is of the class UNet2DConditionModel; Dmax knows AutoencoderKL"),
    ({"_class_name": None}, "does not say its class"),
    ({"latent_channels": 9}, "do not fit its config.json"),
    ({"num_encoder_blocks": [1, 1]}, "describes no working AutoencoderTiny"),
    ({"act_fn": "nonsense"}, "describes no working AutoencoderTiny"),
    ({"latent_channels": 10**9}, "absurdly large"),
    ({"num_encoder_blocks": [9999, 1, 1, 1]}, "absurdly large"),
    ({"in_channels": 1}, "not for colour photos"),
])
def test_a_config_that_is_wrong_gets_one_sentence(
        changes: dict[str, Any], sentence: str, folders: dict[str, Path], tmp_path: Path) -> None:
    with pytest.raises(UnusableAutoencoder, match=sentence):
        load_autoencoder(broken(folders["AutoencoderTiny"], tmp_path, **changes), CPU)


def test_weights_that_are_wrong_get_one_sentence(folders: dict[str, Path], tmp_path: Path) -> None:
    folder = broken(folders["AutoencoderTiny"], tmp_path)
    weights = folder / "model.safetensors"
    sound = weights.read_bytes()
    for damaged in (b"", sound[:-1], sound[:100], b"\xff" * 8 + sound[8:], b"<html>not found</html>" * 9,
                    sound.replace(b'"data_offsets":[0,', b'"data_offsets":[1,', 1)):
        weights.write_bytes(damaged)
        with pytest.raises(UnusableAutoencoder, match=r"is damaged or is no \.safetensors file"):
            load_autoencoder(folder, CPU)
    weights.unlink()
    with pytest.raises(UnusableAutoencoder, match=r"There is no \.safetensors file"):
        load_autoencoder(folder, CPU)
    (folder / "diffusion_pytorch_model.bin").write_bytes(sound)
    with pytest.raises(UnusableAutoencoder, match="can hide programs"):
        load_autoencoder(folder, CPU)
    (folder / "config.json").write_text("{")
    with pytest.raises(UnusableAutoencoder, match=r"config\.json in .* is damaged"):
        load_autoencoder(folder, CPU)
    (folder / "config.json").unlink()
    with pytest.raises(UnusableAutoencoder, match=r"There is no config\.json"):
        load_autoencoder(folder, CPU)
    with pytest.raises(UnusableAutoencoder, match="There is no file"):
        load_autoencoder(folder / "gone.safetensors", CPU)
    with pytest.raises(UnusableAutoencoder, match="can hide programs"):
        load_autoencoder(folder / "gone.ckpt", CPU)


def test_quantised_weights_are_refused(folders: dict[str, Path], tmp_path: Path) -> None:
    folder = broken(folders["AutoencoderTiny"], tmp_path)
    weights = load_file(folder / "model.safetensors")
    save_file({name: tensor.to(torch.int8) for name, tensor in weights.items()}, folder / "model.safetensors")
    with pytest.raises(UnusableAutoencoder, match="stored as I8, which Dmax cannot use"):
        load_autoencoder(folder, CPU)


def run(program: str, *packages: Path) -> None:
    """Run a program in a Python of its own that finds these packages first."""
    paths = os.pathsep.join(str(path) for path in (*packages, ROOT))
    done = subprocess.run([sys.executable, "-c", program], check=False, capture_output=True, text=True,
                          env=os.environ | {"PYTHONPATH": paths})
    assert done.returncode == 0, done.stderr


def broken_package(name: str, folder: Path) -> Path:
    """A package that is installed, and raises what a torchvision made for another torch raises when it is imported."""
    (folder / name).mkdir()
    (folder / name / "__init__.py").write_text(f"raise RuntimeError('operator {name}::nms does not exist')")
    (folder / f"{name}-0.28.0.dist-info").mkdir()
    metadata = f"Metadata-Version: 2.1\nName: {name}\nVersion: 0.28.0\n"
    (folder / f"{name}-0.28.0.dist-info" / "METADATA").write_text(metadata)
    return folder


LOADING = """
import sys
from pathlib import Path
from engine.autoencoders.autoencoder import UnusableAutoencoder, load_autoencoder
from engine.device import Device
def load(folder):
    return load_autoencoder(Path(folder), Device("cpu", "float32", 1 << 30))
"""


def test_the_built_in_autoencoder_needs_no_diffusers_and_others_say_so_in_a_sentence(
        folders: dict[str, Path], tmp_path: Path) -> None:
    run(LOADING + f"""
load({str(BUILT_IN)!r})
assert "diffusers" not in sys.modules
try:
    load({str(folders["AutoencoderTiny"])!r})
except UnusableAutoencoder as error:
    assert "needs diffusers, which cannot be loaded (RuntimeError)" in str(error), error
else:
    raise AssertionError("loaded without diffusers")
""", broken_package("diffusers", tmp_path))


def test_a_torchvision_that_cannot_be_imported_costs_no_autoencoder_and_none_needs_torchs_compiler(
        folders: dict[str, Path], tmp_path: Path) -> None:
    run(LOADING + f"""
load({str(folders["AutoencoderKL"])!r})
assert "torch._dynamo" not in sys.modules and "sympy" not in sys.modules   # the installed app comes without
""", broken_package("torchvision", tmp_path))


@torch.inference_mode()
def test_the_built_in_network_is_the_one_that_diffusers_builds() -> None:
    files = AutoencoderFiles.find(BUILT_IN)
    theirs = diffusers_twin(files)
    ours = build(files)
    pixels = picture(72, 104)[None] * 2 - 1
    latents = theirs.encode(pixels).latent
    torch.testing.assert_close(ours.encode(pixels)[0], latents, atol=1e-6, rtol=1e-6)
    torch.testing.assert_close(ours.decode(latents)[0], theirs.decode(latents).sample, atol=1e-6, rtol=1e-6)


def diffusers_twin(files: AutoencoderFiles) -> Any:
    """The built-in network as diffusers' AutoencoderDC, with the same weights."""
    settings = {key: value for key, value in files.config.items() if not key.startswith("_")}
    twin = diffusers_network.diffusers_class("AutoencoderDC")(**settings)
    twin.load_state_dict(load_file(files.checkpoint.path))
    return twin.eval()
