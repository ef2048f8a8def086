"""The figures as a picture: how much longer the other stores take, and how fast khabar reads."""

from html import escape

WIDTH = 760
LEFT = 210
BAR = 18
COLOURS = {"khabar": "#2a6f97"}
OTHER = "#a9a9a9"


def svg(title, bars):
    """Bars of (label, value, whether it is khabar's, heading or None), to one scale, with their values behind them."""
    most = max(value for _, value, _, _ in bars)
    y = 44
    parts = []
    for label, value, ours, heading in bars:
        if heading:
            y += 16
            parts.append(text(8, y + 4, heading, weight="bold"))
            y += 14
        length = max(2, (WIDTH - LEFT - 70) * value / most)
        colour = COLOURS["khabar"] if ours else OTHER
        parts.append(text(LEFT - 8, y + 13, label, anchor="end"))
        parts.append(f'<rect x="{LEFT}" y="{y}" width="{length:.0f}" height="{BAR - 4}" fill="{colour}"/>')
        parts.append(text(LEFT + length + 6, y + 12, f"{value:.2f}"))
        y += BAR
    body = "\n".join(parts)
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {y + 14}" font-family="sans-serif" font-size="13">\n'
        f"<title>{escape(title)}</title>\n"
        f'<rect width="100%" height="100%" fill="#ffffff"/>\n{text(8, 24, title, weight="bold")}\n{body}\n</svg>\n'
    )


def text(x, y, words, anchor="start", weight="normal"):
    return f'<text x="{x:.0f}" y="{y:.0f}" text-anchor="{anchor}" font-weight="{weight}" fill="#222222">{escape(words)}</text>'
