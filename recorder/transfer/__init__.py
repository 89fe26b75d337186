"""Delivery targets: the only place that may use the network."""
