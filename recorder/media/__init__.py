"""Everything that touches pictures; raw frames live here only, in memory only."""

import os

# onnxruntime's official wheels report to their maker over the network, and keep a device id on the disk,
# unless told not to before they are loaded.
os.environ["ORT_DISABLE_TELEMETRY"] = "1"
