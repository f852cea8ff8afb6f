"""Tests of refkit.sty, with a real LaTeX where there is one."""
