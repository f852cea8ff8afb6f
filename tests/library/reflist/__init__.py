"""Typed lists of works."""
