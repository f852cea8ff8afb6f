"""Keeps the indexes of libraries between runs."""
