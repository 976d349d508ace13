"""What all tests share."""

import os

from hypothesis import settings

# Read when the first window is made; the terminal paints too, for a PDF.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

# Time is measured in tests/benchmarks only: on a busy machine a deadline fails what is right.
settings.register_profile("house", deadline=None)
settings.load_profile("house")
