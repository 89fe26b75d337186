"""The way to the deliveries and back, on a real station whose clip goes to a real folder."""

from __future__ import annotations

import os
