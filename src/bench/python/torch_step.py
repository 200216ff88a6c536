"""Times one training step of a variational autoencoder in PyTorch, on one thread.

    python3 torch_step.py train-images-idx3-ubyte.gz

Says on its first line, as JSON, which PyTorch and which BLAS it got and how fast that is. After that every line
of its input is a network to time, as JSON, and every line of its output the milliseconds that a step took.
"""
import gzip
import json
import os
import statistics
import sys
import time

os.environ["OMP_NUM_THREADS"] = "1"
os.environ["OPENBLAS_NUM_THREADS"] = "1"

import torch
from torch.nn import functional

SIDE = 784


def images(path):
    with gzip.open(path) as file:
        content = bytearray(file.read())
    return torch.frombuffer(content, dtype=torch.uint8, offset=16).reshape(-1, SIDE).float() / 255


def blas():
    """Names the library that multiplies matrices: the one that is loaded, not the one that was built for."""
    if torch.backends.mkl.is_available():
        return "MKL"
    try:
        with open("/proc/self/maps") as maps:
            files = {line.split()[-1] for line in maps if "blas" in os.path.basename(line.split()[-1])}
    except OSError:
        return "an unknown BLAS"
    return " and ".join(sorted("/".join(file.split("/")[-2:]) for file in files)) or "an unknown BLAS"


def gigaflops():
    """The best of a second's products of two square matrices."""
    a, b = torch.rand(SIDE, SIDE), torch.rand(SIDE, SIDE)
    best = float("inf")
    end = time.perf_counter() + 1
    while time.perf_counter() < end:
        began = time.perf_counter()
        torch.mm(a, b)
        best = min(best, time.perf_counter() - began)
    return 2 * SIDE**3 / best / 1e9


def dense(sizes):
    """Dense layers with ReLU between them and nothing after the last."""
    layers = []
    for inputs, outputs in zip(sizes, sizes[1:]):
        layers += [torch.nn.Linear(inputs, outputs), torch.nn.ReLU()]
    return torch.nn.Sequential(*layers[:-1])


class Training:
    """One network, its optimiser and its place in the shuffled rows. Both heads are one layer, as in the engine."""

    def __init__(self, workload, rows):
        self.workload, self.rows = workload, rows
        latent, hidden = workload["latent_size"], workload["hidden"]
        self.encoder = dense([SIDE, *hidden, 2 * latent])
        self.decoder = dense([latent, *reversed(hidden), SIDE])
        parameters = [*self.encoder.parameters(), *self.decoder.parameters()]
        self.adam = torch.optim.Adam(parameters, lr=workload["learning_rate"])
        self.order, self.at = torch.randperm(len(rows)), 0

    def batch(self):
        size = self.workload["batch_size"]
        if self.at + size > len(self.rows):
            self.order, self.at = torch.randperm(len(self.rows)), 0
        self.at += size
        return self.rows[self.order[self.at - size : self.at]]

    def loss(self, x):
        mean, log_variance = self.encoder(x).chunk(2, dim=1)
        z = mean + torch.exp(log_variance / 2) * torch.randn_like(mean)
        y = self.decoder(z)
        if self.workload["likelihood"] == "bernoulli":
            error = functional.binary_cross_entropy_with_logits(y, x, reduction="sum")
        else:
            error = functional.mse_loss(torch.sigmoid(y), x, reduction="sum")
        kl = (mean.square() + log_variance.exp() - 1 - log_variance).sum() / 2
        reduced = error / self.workload["reconstruction_divisor"]
        weighted = self.workload["kl_weight"] * kl / self.workload["kl_divisor"]
        return (reduced + weighted) / len(x)

    def step(self):
        self.adam.zero_grad(set_to_none=True)
        self.loss(self.batch()).backward()
        self.adam.step()


def milliseconds(training, seconds):
    """The mean over as many steps as fill the time."""
    began, steps = time.perf_counter(), 0
    while time.perf_counter() - began < seconds:
        training.step()
        steps += 1
    return (time.perf_counter() - began) / steps * 1e3


def main():
    torch.set_num_threads(1)
    torch.manual_seed(7)
    rows = images(sys.argv[1])
    print(json.dumps({"version": torch.__version__, "blas": blas(), "gigaflops": gigaflops()}), flush=True)
    for line in sys.stdin:
        workload = json.loads(line)
        training = Training(workload, rows)
        milliseconds(training, workload["warmup_seconds"])
        times = [milliseconds(training, workload["seconds"]) for _ in range(workload["iterations"])]
        print(statistics.median(times), flush=True)


main()
