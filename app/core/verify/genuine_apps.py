"""What is known of genuine app files: the vendor's certificates and the fingerprints it published."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class PublishedFile:
    """One file the vendor named by its fingerprint.

    Attributes:
        sha256: Lower-case hex.
    """

    sha256: str
    version: str


@dataclass(frozen=True, slots=True)
class GenuineApps:
    """By package name.

    Attributes:
        certificates: SHA-256 of the certificates the vendor signs with, lower-case hex. None is published by now.
    """

    certificates: Mapping[str, tuple[str, ...]]
    files: tuple[PublishedFile, ...]
