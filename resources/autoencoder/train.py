"""Trains the built-in autoencoder; one command, resumable, on whatever device there is.

    python resources/autoencoder/train.py --photos FOLDER... --run RUN_FOLDER [--start AUTOENCODER_FOLDER]

Two phases, one after the other. `texture` trains encoder and decoder together on clean crops. `transport` freezes the
encoder and trains the decoder on latents as it will meet them: crops are degraded and restored, their latents are moved
by the optimal transport onto the natural ones, and what the decoder draws from those is judged beside the true crop.

The losses meet at the pixels: each gradient is brought to unit size there before it is weighted, so that a weight is a
share of the pull, whatever the scale of the loss. The critic sees the detail band beside the coarse image and so learns
which texture belongs where; it is trained here from nothing. No other network takes part.
"""

import argparse
import copy
import io
import json
import math
import os
import sys
import time
from pathlib import Path

import numpy as np
import torch
from diffusers.models.autoencoders.autoencoder_dc import AutoencoderDC
from PIL import Image
from safetensors.torch import load_file, save_file
from torch import Tensor, nn
from torch.nn import functional as F

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parents[1]))

STRIDE, PATCH, CROP, BATCH = 8, 3, 96, 16
WEIGHTS = {  # shares of the pull at the pixels
    "texture": {"l1": 1.0, "gradient": 1.0, "energy": 0.7, "features": 1.0, "critic": 0.5},
    "transport": {"l1": 1.0, "energy": 0.7, "features": 1.0, "critic": 1.0},
}
RESTORATIONS = ("denoised", "jpeg", "upscaled", "blurred", "median")


class Pool:
    """The training photos, held as uint8; gives random crops at random scales."""

    def __init__(self, folders: list[Path], seed: int) -> None:
        paths = sorted(p for folder in folders for p in folder.glob("*.jpg") if not p.name.startswith("any_"))
        held_out = {p for p in paths if p.stem.isdigit() and int(p.stem) >= 143}   # for choosing, never for training
        self.images = [Image.open(p).convert("RGB") for p in paths if p not in held_out]
        for image in self.images:
            image.load()
        self.random = np.random.default_rng(seed)

    def crop(self, side: int) -> np.ndarray:
        """One crop, uint8 [side, side, 3], scaled by 0.4 to 1, flipped at random."""
        image = self.images[self.random.integers(len(self.images))]
        scale = max(math.exp(self.random.uniform(math.log(0.4), 0)), side / min(image.size))
        extent = side / scale
        left = self.random.uniform(0, image.width - extent)
        top = self.random.uniform(0, image.height - extent)
        piece = image.resize((side, side), Image.Resampling.LANCZOS, (left, top, left + extent, top + extent))
        array = np.asarray(piece)
        return np.ascontiguousarray(array[:, ::-1] if self.random.random() < 0.5 else array)


def restore(image: np.ndarray, kind: str, random: np.random.Generator) -> np.ndarray:
    """Degrade a photo and restore it smoothly; uint8 [H, W, 3] in and out."""
    import cv2

    height, width = image.shape[:2]
    if kind == "denoised":
        sigma = random.uniform(15, 35)
        noisy = np.clip(image + random.normal(0, sigma, image.shape), 0, 255).astype(np.uint8)
        return cv2.fastNlMeansDenoisingColored(noisy, None, 0.88 * sigma, 0.88 * sigma, 5, 15)
    if kind == "jpeg":
        buffer = io.BytesIO()
        Image.fromarray(image).save(buffer, "JPEG", quality=int(random.integers(7, 25)))
        return np.asarray(Image.open(buffer).convert("RGB"))
    if kind == "upscaled":
        factor = random.choice((2, 3, 4, 4))
        small = cv2.resize(image, (width // factor, height // factor), interpolation=cv2.INTER_AREA)
        if random.random() < 0.5:   # networks for upscaling give sharper edges than interpolation
            large = cv2.resize(small, (width, height), interpolation=cv2.INTER_LANCZOS4)
            return np.clip(cv2.addWeighted(large, 1.6, cv2.GaussianBlur(large, (0, 0), factor / 2), -0.6, 0), 0, 255)
        return cv2.resize(small, (width, height), interpolation=cv2.INTER_CUBIC)
    if kind == "blurred":
        return cv2.GaussianBlur(image, (0, 0), random.uniform(0.7, 2.0))
    noisy = np.clip(image + random.normal(0, 12, image.shape), 0, 255).astype(np.uint8)
    return cv2.bilateralFilter(cv2.medianBlur(noisy, 3), 7, 40, 3)


def to_tensor(images: list[np.ndarray]) -> Tensor:
    """uint8 images -> float32 [B, 3, H, W] in -1..1."""
    return torch.from_numpy(np.stack(images)).permute(0, 3, 1, 2).float() / 127.5 - 1


def blur(images: Tensor, sigma_px: float) -> Tensor:
    """Gaussian blur of [B, C, H, W], edges replicated."""
    radius = math.ceil(3 * sigma_px)
    line = torch.exp(-torch.arange(-radius, radius + 1, device=images.device) ** 2 / (2 * sigma_px**2))
    line = (line / line.sum()).expand(images.shape[1], 1, -1)
    padded = F.pad(images, (radius,) * 4, mode="replicate")
    rows = F.conv2d(padded, line.unsqueeze(2), groups=images.shape[1])
    return F.conv2d(rows, line.unsqueeze(3), groups=images.shape[1])


class Critic(nn.Module):
    """Tells drawn detail from true detail, patch by patch, given the coarse image; spectral norm keeps it gentle."""

    def __init__(self, fast: torch.autocast) -> None:
        super().__init__()
        self.fast = fast
        shapes = [(6, 48, 4, 2), (48, 96, 4, 2), (96, 128, 3, 1), (128, 128, 3, 1)]
        norm = nn.utils.parametrizations.spectral_norm
        self.layers = nn.ModuleList(norm(nn.Conv2d(i, o, k, s, padding=1)) for i, o, k, s in shapes)
        self.head = norm(nn.Conv2d(128, 1, 3, padding=1))

    def forward(self, detail: Tensor, coarse: Tensor) -> tuple[Tensor, list[Tensor]]:
        x, features = torch.cat((4 * detail, coarse), 1), []
        with self.fast:
            for layer in self.layers:
                x = F.leaky_relu(layer(x), 0.2)
                features.append(x.float())
            return self.head(x).float(), features


class Pull:
    """Adds up the gradients of several losses at one image, each brought to unit size first."""

    def __init__(self) -> None:
        self.sizes: dict[str, float] = {}

    def __call__(self, image: Tensor, losses: dict[str, Tensor], weights: dict[str, float], tag: str) -> Tensor:
        total = torch.zeros_like(image)
        for name, loss in losses.items():
            (gradient,) = torch.autograd.grad(loss, image, retain_graph=True)
            size = float(gradient.square().mean().sqrt())
            key = f"{tag}/{name}"
            self.sizes[key] = 0.98 * self.sizes.get(key, size) + 0.02 * size
            total += weights[name] / (self.sizes[key] + 1e-12) * gradient
        return total


def losses_of(drawn: Tensor, true: Tensor, coarse: Tensor, critic: Critic, wanted: dict[str, float]) -> dict[str, Tensor]:
    """Every loss of drawn images against the true ones; both [B, 3, H, W] in -1..1."""
    detail, true_detail = drawn - blur(drawn, STRIDE / 2), true - blur(true, STRIDE / 2)
    verdict, features = critic(detail, coarse)
    with torch.no_grad():
        _, true_features = critic(true_detail, coarse)
    losses = {
        "l1": (drawn - true).abs().mean(),
        "gradient": (drawn - true).diff(dim=-1).abs().mean() + (drawn - true).diff(dim=-2).abs().mean(),
        "energy": (local_energy(drawn) - local_energy(true)).abs().mean(),
        "features": sum(((a - b).abs().mean() / b.abs().mean() for a, b in zip(features, true_features, strict=True)),
                        start=torch.zeros(())),
        "critic": -verdict.mean(),
    }
    return {name: losses[name] for name in wanted}


def local_energy(images: Tensor) -> Tensor:
    """Logarithm of the detail's local energy at two scales: how much texture there is, whatever its phase."""
    fine = images - blur(images, 1.0)
    middle = blur(images, 1.0) - blur(images, 3.0)
    return torch.cat([torch.log(blur(band.square(), 2.0) + 1e-4) for band in (fine, middle)], 1)


def widened(start: Path, channels: int) -> AutoencoderDC:
    """The starting network with each latent channel split into channels / 16, its answers nearly unchanged."""
    config = json.loads((start / "config.json").read_text())
    weights = load_file(next(start.glob("*.safetensors")))
    times = channels // config["latent_channels"]
    weights["encoder.conv_out.weight"] = weights["encoder.conv_out.weight"].repeat_interleave(times, 0)
    weights["encoder.conv_out.bias"] = weights["encoder.conv_out.bias"].repeat_interleave(times, 0)
    weights["decoder.conv_in.weight"] = weights["decoder.conv_in.weight"].repeat_interleave(times, 1) / times
    network = AutoencoderDC.from_config({**config, "latent_channels": channels})
    network.load_state_dict(weights)
    return network


class Latents:
    """Photos restored, encoded and transported, remade now and then; gives crops of what the decoder will meet."""

    def __init__(self, pool: Pool, encode, photos: int = 32, side: int = 384) -> None:
        from engine.statistics import PatchStatistics
        from engine.transport import GaussianTransport

        random = pool.random
        clean = [pool.crop(side) for _ in range(photos)]
        self.true = to_tensor(clean)
        self.clean = torch.cat([encode(self.true[i:i + 1]) for i in range(photos)])
        kinds = random.choice(RESTORATIONS, size=2, replace=False, p=(0.25, 0.25, 0.25, 0.125, 0.125))
        natural = sum((PatchStatistics.of_latents(z, PATCH) for z in self.clean[1:]),
                      PatchStatistics.of_latents(self.clean[0], PATCH)).gaussian
        self.restored, self.moved = [], []
        for kind in kinds:
            seed = int(random.integers(2**31))   # one strength of degradation for the whole set, as in a real one
            restored = to_tensor([restore(x, kind, np.random.default_rng(seed)) for x in clean])
            z = torch.cat([encode(restored[i:i + 1]) for i in range(photos)])
            source = sum((PatchStatistics.of_latents(one, PATCH) for one in z[1:]),
                         PatchStatistics.of_latents(z[0], PATCH)).gaussian
            transport = GaussianTransport.between(source, natural)
            self.restored.append(restored)
            self.moved.append(torch.stack([transport.apply(one) for one in z]).float())
        self.random = random

    def batch(self, size: int) -> tuple[Tensor, Tensor, Tensor, Tensor]:
        """Clean latents, transported latents, true and restored pixels of the same crops."""
        rows = []
        cells, span = CROP // STRIDE, self.clean.shape[-1]
        for _ in range(size):
            i, k = int(self.random.integers(len(self.clean))), int(self.random.integers(len(self.moved)))
            top, left = (int(v) for v in self.random.integers(0, span - cells + 1, 2))
            grid = (slice(None), slice(top, top + cells), slice(left, left + cells))
            pixels = (slice(None), slice(top * STRIDE, (top + cells) * STRIDE),
                      slice(left * STRIDE, (left + cells) * STRIDE))
            rows.append((self.clean[i][grid], self.moved[k][i][grid], self.true[i][pixels],
                         self.restored[k][i][pixels]))
        a, b, c, d = (torch.stack(column) for column in zip(*rows, strict=True))
        return a, b, c, d


def train(arguments: argparse.Namespace) -> None:
    torch.manual_seed(arguments.seed)
    device = arguments.device
    run: Path = arguments.run
    run.mkdir(parents=True, exist_ok=True)
    last = sorted(run.glob("step_*"))
    begun = int(last[-1].name[5:]) if last else 0
    pool = Pool(arguments.photos, arguments.seed + begun)
    network = AutoencoderDC.from_pretrained(last[-1]) if last else widened(arguments.start, arguments.channels)
    network = network.to(device, memory_format=torch.channels_last).train()
    average = copy.deepcopy(network)
    fast = torch.autocast(device.split(":")[0], torch.bfloat16, enabled=not arguments.exact)
    critic = Critic(fast).to(device, memory_format=torch.channels_last)
    makers = torch.optim.Adam([
        {"params": network.encoder.parameters(), "lr": arguments.rate / 2},
        {"params": network.decoder.parameters(), "lr": arguments.rate}], betas=(0.8, 0.99))
    judge = torch.optim.Adam(critic.parameters(), 2 * arguments.rate, betas=(0.5, 0.99))
    if last:
        resume(last[-1], critic, makers, judge, network)
    pull, started, seen = Pull(), time.monotonic(), {}
    cache: Latents | None = None

    def encode(pixels: Tensor) -> Tensor:
        with torch.no_grad(), fast:
            return average.encode(pixels.to(device)).latent.float().cpu()

    total = arguments.texture_steps + arguments.transport_steps
    for step in range(begun, total):
        phase = "texture" if step < arguments.texture_steps else "transport"
        left = 1 - step / total
        for group, share in zip(makers.param_groups, (0.5, 1.0), strict=True):
            group["lr"] = share * arguments.rate * min(1.0, 0.05 + 2.5 * left, 0.05 + (step - begun) / 100)
        if phase == "texture":
            true = to_tensor([pool.crop(CROP) for _ in range(BATCH)]).to(device, memory_format=torch.channels_last)
            with fast:
                z = network.encode(true).latent.float()
                drawn = network.decode(z + arguments.noise * torch.randn_like(z)).sample.float()
            batches = [("texture", drawn, true, blur(true, STRIDE / 2))]
        else:
            if step == arguments.texture_steps:   # from here on the encoder is the averaged one, and stays
                network.load_state_dict(average.state_dict())
            network.encoder.requires_grad_(False)
            if cache is None or step % arguments.refresh == 0:
                cache = Latents(pool, encode)
            z, moved, true, restored = (t.to(device) for t in cache.batch(BATCH))
            half = BATCH // 4   # a quarter stays plain reconstruction, so that it remains an autoencoder
            with fast:
                drawn = network.decode(torch.cat((z[:half], moved[half:]))).sample.float()
            coarse = blur(restored[half:], STRIDE / 2)
            out = coarse + drawn[half:] - blur(drawn[half:], STRIDE / 2)   # what the app would show at alpha 0
            batches = [("texture", drawn[:half], true[:half], blur(true[:half], STRIDE / 2)),
                       ("transport", out, true[half:], coarse)]
        makers.zero_grad(set_to_none=True)
        verdicts, images, pulls = [], [], []
        for tag, image, goal, coarse in batches:
            leaf = image.detach().requires_grad_()
            critic.requires_grad_(False)
            losses = losses_of(leaf, goal, coarse, critic, WEIGHTS[tag])
            critic.requires_grad_(True)
            weights = dict(WEIGHTS[tag])
            if step < arguments.warm_up:
                weights |= {"features": 0.0, "critic": 0.0}
            pulls.append(pull(leaf, losses, weights, tag))
            images.append(image)
            seen |= {f"{tag[0:2]}.{k}": 0.98 * seen.get(f"{tag[0:2]}.{k}", float(v)) + 0.02 * float(v) for k, v in losses.items()}
            verdicts.append((leaf.detach(), goal, coarse))
        torch.autograd.backward(images, pulls)
        makers.step()
        with torch.no_grad():
            keep = min(0.998, step / (step + 10))
            for slow, quick in zip(average.parameters(), network.parameters(), strict=True):
                slow.lerp_(quick, 1 - keep)
        judge.zero_grad(set_to_none=True)
        drawn, goal, coarse = (torch.cat(column) for column in zip(*verdicts, strict=True))
        said_true, _ = critic(goal - blur(goal, STRIDE / 2), coarse)
        said_drawn, _ = critic(drawn - blur(drawn, STRIDE / 2), coarse)
        loss = F.relu(1 - said_true).mean() + F.relu(1 + said_drawn).mean()
        loss.backward()
        judge.step()
        seen["judge"] = 0.98 * seen.get("judge", 2.0) + 0.02 * float(loss)
        if (step + 1) % 50 == 0:
            rate = (step + 1 - begun) / (time.monotonic() - started)
            print(f"{phase} {step + 1}/{total} {rate:.2f} steps/s " + " ".join(f"{k} {v:.4f}" for k, v in seen.items()), flush=True)
        if (step + 1) % arguments.every == 0 or step + 1 == total:
            save(run / f"step_{step + 1:07d}", average, network, critic, makers, judge)


def save(folder: Path, average: AutoencoderDC, network: AutoencoderDC, critic: Critic, makers, judge) -> None:
    """Write a checkpoint: the averaged network as diffusers would, and everything needed to go on."""
    part = folder.with_name("part")
    average.save_pretrained(part)
    state = {f"critic.{k}": v for k, v in critic.state_dict().items()}
    state |= {f"network.{k}": v for k, v in network.state_dict().items()}
    for name, optimiser in (("makers", makers), ("judge", judge)):
        for index, entry in optimiser.state_dict()["state"].items():
            state |= {f"{name}.{index}.{k}": torch.as_tensor(v) for k, v in entry.items()}
    save_file({k: v.contiguous() for k, v in state.items()}, part / "training.safetensors")
    os.replace(part, folder)
    for old in sorted(folder.parent.glob("step_*"))[:-3]:
        (old / "training.safetensors").unlink(missing_ok=True)


def resume(folder: Path, critic: Critic, makers, judge, network: AutoencoderDC) -> None:
    """Take up a checkpoint where it was left."""
    state = load_file(folder / "training.safetensors")
    critic.load_state_dict({k[7:]: v for k, v in state.items() if k.startswith("critic.")})
    network.load_state_dict({k[8:]: v for k, v in state.items() if k.startswith("network.")})
    for name, optimiser in (("makers", makers), ("judge", judge)):
        entries: dict[int, dict[str, Tensor]] = {}
        for key, value in state.items():
            if key.startswith(name + "."):
                _, index, field = key.split(".", 2)
                entries.setdefault(int(index), {})[field] = value
        full = optimiser.state_dict()
        full["state"] = entries
        optimiser.load_state_dict(full)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--photos", type=Path, nargs="+", required=True, help="folders of natural photos")
    parser.add_argument("--run", type=Path, required=True, help="where checkpoints go; an existing run goes on")
    parser.add_argument("--start", type=Path, default=HERE, help="folder of the network to begin with")
    parser.add_argument("--channels", type=int, default=32)
    parser.add_argument("--texture-steps", type=int, default=4000)
    parser.add_argument("--transport-steps", type=int, default=8000)
    parser.add_argument("--warm-up", type=int, default=400, help="steps before the critic speaks")
    parser.add_argument("--refresh", type=int, default=150, help="steps between new sets of transported latents")
    parser.add_argument("--every", type=int, default=500, help="steps between checkpoints")
    parser.add_argument("--rate", type=float, default=3e-4)
    parser.add_argument("--noise", type=float, default=0.1, help="standard deviation of the noise on latents")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--device", default="cuda" if torch.cuda.is_available() else "cpu")
    parser.add_argument("--exact", action="store_true", help="float32 throughout")
    arguments = parser.parse_args()
    torch.set_num_threads(arguments.threads)
    train(arguments)


if __name__ == "__main__":
    main()
