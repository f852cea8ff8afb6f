r"""Typed citations become commands: of biblatex or natbib in a LaTeX document, or Pandoc's `[@key, 12]` in Markdown.

`plan_for` says what becomes of each citation, `render` writes the draft anew; between the two, `prove` (in `proof`) may
compile the commands and take back those that do not print what is typed.
"""

from refkit.convert.document import render
from refkit.convert.plan import Kept, Plan, plan_for

__all__ = ["Kept", "Plan", "plan_for", "render"]
