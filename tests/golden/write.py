"""Write the golden files anew: `python tests/golden/write.py`. Read the difference before you commit it."""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from tests.golden.texts import ENGINES, STEPS, golden_path, text_of_step, text_of_tables


def main() -> None:
    """Write every file, and remove those of steps that are no more."""
    for engine in ENGINES:
        texts = {name: text_of_step(engine, step) for name, step in STEPS.items()} | {"tables": text_of_tables(engine)}
        for old in golden_path(engine, "tables").parent.glob("*.sql"):
            if old.stem not in texts:
                old.unlink()
        for name, text in texts.items():
            path = golden_path(engine, name)
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
        print(f"{engine.name}: {len(texts)} files")


if __name__ == "__main__":
    main()
