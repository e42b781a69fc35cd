"""CSV and Parquet files through a profile: which columns are ours, how numbers, dates, signs and codes are written.

`shipped_profiles` and `parse_profile` give profiles, `recognise_file` finds the one that fits, `read_tabular` (or
`read_tabular_batches`, with bounded memory) reads, `propose_profile` looks at an unknown file and writes a profile to edit.
Reasons a row or a file can get: `reasons`.
"""

from __future__ import annotations

from tallystick.edges.messages.tabular.canonical import canonical_columns, canonical_profile
from tallystick.edges.messages.tabular.parse import parse_profile
from tallystick.edges.messages.tabular.profile import Profile
from tallystick.edges.messages.tabular.propose import propose_profile
from tallystick.edges.messages.tabular.propose_text import Proposal
from tallystick.edges.messages.tabular.read import read_tabular, read_tabular_batches
from tallystick.edges.messages.tabular.recognise import recognise, recognise_file
from tallystick.edges.messages.tabular.shipped import shipped_profile, shipped_profiles
from tallystick.edges.messages.tabular.toml_reading import ProfileError

__all__ = [
    "Profile",
    "ProfileError",
    "Proposal",
    "canonical_columns",
    "canonical_profile",
    "parse_profile",
    "propose_profile",
    "read_tabular",
    "read_tabular_batches",
    "recognise",
    "recognise_file",
    "shipped_profile",
    "shipped_profiles",
]
