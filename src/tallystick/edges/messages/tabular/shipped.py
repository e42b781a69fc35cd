"""The profiles that come with Tallystick: its own format for every landing table, and those in `profiles/`."""

from __future__ import annotations

from functools import lru_cache
from importlib import resources

from tallystick.edges.messages.tabular.canonical import canonical_profile
from tallystick.edges.messages.tabular.parse import parse_profile
from tallystick.edges.messages.tabular.profile import TARGETS, Profile


@lru_cache(maxsize=1)
def shipped_profiles() -> tuple[Profile, ...]:
    """All shipped profiles, Tallystick's own first, then by name; where two fit a file equally, the earlier is meant."""
    own = [canonical_profile(target, file_format) for file_format in ("csv", "parquet") for target in TARGETS]
    folder = resources.files(__package__) / "profiles"
    texts = sorted((each for each in folder.iterdir() if each.name.endswith(".toml")), key=lambda each: each.name)
    senders = [parse_profile(each.read_text(encoding="utf-8"), each.name.removesuffix(".toml")) for each in texts]
    first = [profile for profile in senders if profile.target == "execution_message"]
    return (*own, *first, *(profile for profile in senders if profile not in first))


def shipped_profile(name: str) -> Profile:
    """A shipped profile by name. Raises `KeyError` with the names there are."""
    for profile in shipped_profiles():
        if profile.name == name:
            return profile
    raise KeyError(f"no shipped profile is called {name!r}; there are {', '.join(profile.name for profile in shipped_profiles())}")
