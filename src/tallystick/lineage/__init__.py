"""Where a figure comes from: rows explained down to received lines and the rules used."""
