"""How works are cited and listed: the manuals of style, and every other style by way of its own files."""
