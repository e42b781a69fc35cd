"""SVG elements as text: attributes in the order given, numbers to one decimal place, so that equal charts are equal bytes."""

from __future__ import annotations

from tallystick.edges.print.safe_text import html_text

Attribute = str | float | int


def element(name: str, *inside: str, **attributes: Attribute) -> str:
    """An element; `inside` is ready SVG, attributes are escaped (`class_` is `class`, underscores become hyphens)."""
    written = "".join(f' {_attribute(key)}="{_written(value)}"' for key, value in attributes.items())
    return f"<{name}{written}>{''.join(inside)}</{name}>" if inside else f"<{name}{written}/>"


def label(text: str, x: float, y: float, anchor: str = "start", class_: str = "t") -> str:
    """A piece of text whose baseline is at y."""
    return element("text", html_text(text), x=x, y=y, text_anchor=anchor, class_=class_)


def rectangle(x: float, y: float, width: float, height: float, class_: str, hover: str = "") -> str:
    """A filled rectangle that tells its exact figure under the pointer."""
    inside = (element("title", html_text(hover)),) if hover else ()
    return element("rect", *inside, x=x, y=y, width=max(width, 0.0), height=max(height, 0.0), class_=class_)


def rule(x1: float, y1: float, x2: float, y2: float, class_: str) -> str:
    """A straight line."""
    return element("line", x1=x1, y1=y1, x2=x2, y2=y2, class_=class_)


def text_width(text: str, size: float = 11) -> float:
    """About how wide a text is in pixels at this size, in the reader's sans-serif font (drawing only, never a figure)."""
    narrow = sum(each in "iljtfrI.,:;'|!()[] " for each in text)
    wide = sum(each in "MWmw@%" for each in text)
    return size * (0.62 * len(text) - 0.24 * narrow + 0.28 * wide)


def shortened(text: str, width: float, size: float = 11) -> str:
    """The text cut with an ellipsis to about this width."""
    if text_width(text, size) <= width:
        return text
    kept = text
    while kept and text_width(kept + "…", size) > width:
        kept = kept[:-1]
    return kept.rstrip() + "…"


def _attribute(key: str) -> str:
    return key.rstrip("_").replace("_", "-") if key != "viewBox" else key


def _written(value: Attribute) -> str:
    if isinstance(value, str):
        return html_text(value)
    text = f"{value:.1f}".removesuffix(".0")
    return "0" if text == "-0" else text
