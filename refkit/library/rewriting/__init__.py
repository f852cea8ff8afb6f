"""Writes library files anew: what a draft cites, or the whole in one even form, without changing what it says."""
