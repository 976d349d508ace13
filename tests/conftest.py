"""What all tests share."""

from hypothesis import settings

# Time is measured in tests/benchmarks only: on a busy machine a deadline fails what is right.
settings.register_profile("house", deadline=None)
settings.load_profile("house")
