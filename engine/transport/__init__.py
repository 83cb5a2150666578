"""The mathematics, on tensors alone: patch statistics, optimal transport between Gaussians, the detail band."""
