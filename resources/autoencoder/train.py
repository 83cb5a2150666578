"""Trains the built-in autoencoder; one command, resumable, on whatever device there is.

    pip install -e ".[train]" && npm pack nsfwjs@4.4.0
    python resources/autoencoder/train.py --photos FOLDER... --features nsfwjs-4.4.0.tgz --run RUN_FOLDER
                                          [--start FOLDER]

Two kinds of steps. `texture` trains encoder and decoder on clean crops. `transport` trains the decoder on latents as it
will meet them: crops are degraded and restored, their latents are moved by the optimal transport onto the natural ones,
and what the decoder draws from those is judged beside the true crop. First they take turns (--both-steps); then the
encoder stays as it is, and so do the statistics of its latents, and three steps in four are `transport`
(--transport-steps). In the end the last convolution is refitted (training_finish.py), and the decoder teaches itself to
draw less of a weave (training_mend.py).

The losses meet at the pixels: each gradient is brought to unit size there before it is weighted, so that a weight is a
share of the pull, whatever the scale of the loss. The critic sees the detail band beside the coarse image and so learns
which texture belongs where; it is trained here from nothing. The features of two published networks
(training_features.py) say beside it how near the textures are.
"""

import argparse
import copy
import json
import os
import sys
import time
from pathlib import Path

import torch
from diffusers.models.autoencoders.autoencoder_dc import AutoencoderDC
from safetensors.torch import load_file, save_file
from torch import Tensor, nn

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parents[1])]

from training_data import CROP, STRIDE, Latents, Pool, to_tensor
from training_features import LAYERS, PublishedNetwork
from training_finish import finish
from training_losses import WEIGHTS, Critic, DeepCritic, Pull, Seen, blur, hinge, losses_of, seen
from training_mend import mend
from training_upscaler import trained

SETS = 3   # of transported latents at a time, each of its own pixel scale
PAIRED = {"texture": 0.25, "transport": 0.03}   # share of `deep` that asks for the true photo's features place by place


def grown(start: Path, decoder_layers: list[int] | None) -> AutoencoderDC:
    """The starting network; residual blocks that its decoder has not got yet change nothing at first."""
    config = json.loads((start / "config.json").read_text())
    layers = decoder_layers or config["decoder_layers_per_block"]
    network = AutoencoderDC.from_config({**config, "decoder_layers_per_block": layers})
    for name, weight in network.decoder.named_parameters():
        if "up_blocks" in name and ".norm." in name:
            nn.init.zeros_(weight)
    network.load_state_dict({**network.state_dict(), **load_file(next(start.glob("*.safetensors")))})
    return network


def train(arguments: argparse.Namespace) -> None:
    torch.manual_seed(arguments.seed)
    device = arguments.device
    run: Path = arguments.run
    run.mkdir(parents=True, exist_ok=True)
    last = sorted(run.glob("step_*"))
    begun = int(last[-1].name[5:]) if last else 0
    pool = Pool(arguments.photos, arguments.seed + begun)
    network = grown(last[-1] if last else arguments.start, None if last else arguments.decoder_layers)
    network = network.to(device, memory_format=torch.channels_last).train()
    average = copy.deepcopy(network)
    fast = torch.autocast(device.split(":")[0], torch.bfloat16, enabled=not arguments.exact)
    published = [PublishedNetwork(arguments.features, name).to(device) for name in LAYERS]
    for one in published:
        one.measure(to_tensor([pool.crop(192) for _ in range(32)]).to(device))
    critic = Critic(fast).to(device, memory_format=torch.channels_last)
    deep_critic = DeepCritic(published, fast).to(device)
    critics = nn.ModuleDict({"critic": critic, "deep_critic": deep_critic})
    makers = torch.optim.Adam([
        {"params": network.encoder.parameters(), "lr": arguments.rate / 4},
        {"params": network.decoder.parameters(), "lr": arguments.rate}], betas=(0.8, 0.99))
    judge = torch.optim.Adam(critics.parameters(), 2 * arguments.rate, betas=(0.5, 0.99))
    if last:
        resume(last[-1], critics, makers, judge, network)
    upscaler = trained(pool.crop, run / "upscaler.safetensors")
    pull = Pull()
    started = time.monotonic()
    said = {}
    sets, renewed = list[Latents](), begun

    def encode(pixels: Tensor) -> Tensor:
        with torch.no_grad(), fast:
            return network.encode(pixels.to(device)).latent.float().cpu()

    total = arguments.both_steps + arguments.transport_steps
    for step in range(begun, total):
        frozen = step >= arguments.both_steps
        tag = "texture" if step % (4 if frozen else 2) == 0 else "transport"
        left = 1 - step / total
        for group, share in zip(makers.param_groups, (0.25, 1.0), strict=True):
            group["lr"] = share * arguments.rate * min(1.0, 0.05 + 2.5 * left, 0.05 + (step - begun) / 100)
        if frozen and next(network.encoder.parameters()).requires_grad:
            # From here on it is the averaged one, and stays.
            network.encoder.load_state_dict(average.encoder.state_dict())
            network.encoder.requires_grad_(False)
            sets.clear()
        if tag == "texture":
            true = to_tensor([pool.crop(CROP) for _ in range(arguments.batch)])
            true = true.to(device, memory_format=torch.channels_last)
            with fast:
                z = network.encode(true).latent.float()
                drawn = network.decode(z + arguments.noise * torch.randn_like(z)).sample.float()
            coarse = blur(true, STRIDE / 2)
        else:
            while len(sets) < SETS or step >= renewed + arguments.refresh:
                sets, renewed = [*sets, Latents(pool, encode, upscaler)][-SETS:], step
            moved, true, restored = (t.to(device) for t in sets[step // 4 % SETS].batch(arguments.batch))
            with fast:
                drawn = network.decode(moved).sample.float()
            coarse = blur(restored, STRIDE / 2)
            drawn = coarse + drawn - blur(drawn, STRIDE / 2)   # what the app would show at alpha 0
        makers.zero_grad(set_to_none=True)
        batch = seen(drawn.detach().requires_grad_(), true, coarse, published)
        critics.requires_grad_(False)
        losses = losses_of(batch, critic, deep_critic, WEIGHTS[tag], PAIRED[tag])
        critics.requires_grad_(True)
        weights = dict(WEIGHTS[tag])
        if step - begun < arguments.warm_up:
            weights |= {name: 0.0 for name in ("features", "critic", "deep_critic") if name in weights}
        drawn.backward(pull(batch.drawn, losses, weights, tag))
        for name, loss in losses.items():
            key, value = f"{tag[:2]}.{name}", float(loss.detach())
            said[key] = 0.98 * said.get(key, value) + 0.02 * value
        makers.step()
        with torch.no_grad():
            keep = min(0.996, step / (step + 10))
            for slow, quick in zip(average.parameters(), network.parameters(), strict=True):
                slow.lerp_(quick, 1 - keep)
        judge.zero_grad(set_to_none=True)
        for name, loss in unconvinced(batch, critic if step // 4 % 4 == 0 else None, deep_critic).items():
            loss.backward()
            said[name] = 0.98 * said.get(name, 2.0) + 0.02 * float(loss.detach())
        judge.step()
        if (step + 1) % 50 == 0:
            rate = (step + 1 - begun) / (time.monotonic() - started)
            figures = " ".join(f"{name} {value:.4f}" for name, value in said.items())
            print(f"{step + 1}/{total} {rate:.2f} steps/s {figures}", flush=True)
        if (step + 1) % arguments.every == 0 or step + 1 == total:
            save(run / f"step_{step + 1:07d}", average, network, critics, makers, judge)
    photos = to_tensor([pool.crop(320) for _ in range(96)])
    print(f"the finest octave of what is drawn, times {finish(average, photos):.3f}")
    before = copy.deepcopy(average)
    for _ in range(arguments.mendings):
        mend(average, before, pool, upscaler, arguments.mending_steps)
    average.save_pretrained(run / "finished")


def unconvinced(batch: Seen, critic: Critic | None, deep_critic: DeepCritic) -> dict[str, Tensor]:
    """How far the critics are from telling a batch apart: 0 if they can, 2 if they cannot.

    The first is asked now and then only (None otherwise): it keeps far ahead all the same, and costs more than the
    second.
    """
    deep = [deep_critic([one.detach() for one in features]) for features in (batch.true_features, batch.drawn_features)]
    losses = {"judge.deep": hinge(*deep)}
    if critic is not None:
        sides = [critic(image - blur(image, STRIDE / 2), batch.coarse)[0]
                 for image in (batch.true, batch.drawn.detach())]
        losses["judge"] = hinge(sides[:1], sides[1:])
    return losses


def save(folder: Path, average: AutoencoderDC, network: AutoencoderDC, critics: nn.ModuleDict, makers, judge) -> None:
    """Write a checkpoint: the averaged network as diffusers would, and everything needed to go on."""
    part = folder.with_name("part")
    average.save_pretrained(part)
    state = {f"critics.{k}": v for k, v in critics.state_dict().items()}
    state |= {f"network.{k}": v for k, v in network.state_dict().items()}
    for name, optimiser in (("makers", makers), ("judge", judge)):
        for index, entry in optimiser.state_dict()["state"].items():
            state |= {f"{name}.{index}.{k}": torch.as_tensor(v) for k, v in entry.items()}
    save_file({k: v.contiguous() for k, v in state.items()}, part / "training.safetensors")
    os.replace(part, folder)
    for old in sorted(folder.parent.glob("step_*"))[:-3]:
        (old / "training.safetensors").unlink(missing_ok=True)


def resume(folder: Path, critics: nn.ModuleDict, makers, judge, network: AutoencoderDC) -> None:
    """Take up a checkpoint where it was left."""
    state = load_file(folder / "training.safetensors")
    critics.load_state_dict({k[8:]: v for k, v in state.items() if k.startswith("critics.")})
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
    parser.add_argument("--features", type=Path, required=True, help="nsfwjs-4.4.0.tgz, from `npm pack nsfwjs@4.4.0`")
    parser.add_argument("--start", type=Path, default=HERE, help="folder of the network to begin with")
    parser.add_argument("--decoder-layers", type=int, nargs=4,
                        help="residual blocks of the decoder, from full size down")
    parser.add_argument("--both-steps", type=int, default=6000, help="steps of both kinds in turns")
    parser.add_argument("--transport-steps", type=int, default=3000, help="steps after them, with the encoder as it is")
    parser.add_argument("--mendings", type=int, default=4,
                        help="how often a weave is looked for and taught away in the end")
    parser.add_argument("--mending-steps", type=int, default=1500, help="steps of each")
    parser.add_argument("--warm-up", type=int, default=400, help="steps before the critic speaks")
    parser.add_argument("--refresh", type=int, default=50,
                        help="steps after which one set of transported latents is made anew")
    parser.add_argument("--every", type=int, default=500, help="steps between checkpoints")
    parser.add_argument("--rate", type=float, default=3e-4)
    parser.add_argument("--batch", type=int, default=16, help="crops a step")
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
