"""Benchmarks, run by hand with `python -m tests.bench`: figures and ratios, never an assertion."""
