"""Makes an explanation fit a screen: long lines are shortened, and of many readings those that fit nothing go first."""

from collections.abc import Iterable, Sequence

from refkit.report.excerpt import WIDTH, columns
from refkit.resolve.trace import CHOSEN, FRUITLESS

# A screen of 24 lines, less what stands above the steps: place, excerpt, carets, the draft's convention, a blank line.
LINES = 18
# What is longer than two lines of a screen is shortened.
_LONGEST = 2 * WIDTH - 10


def on_one_screen(steps: Sequence[str], lines: int = LINES) -> list[str]:
    """The steps as they are where they fit, else the more telling ones of them, and how many are left out."""
    steps = [_shortened(step) for step in steps]
    if _height(steps) <= lines:
        return steps
    chosen = [step for step in steps if step.startswith(CHOSEN)]
    tried = [step for step in steps if not step.startswith(CHOSEN)]
    fitting = [step for step in tried if not step.endswith(FRUITLESS)]
    fruitless = len(tried) - len(fitting)
    told = [f"and {fruitless} more that fit nothing"] if fruitless else []
    half = lines // 2
    shown = _cut(chosen, max(half, lines - _height(fitting) - len(told)), "work")
    return [*_cut(fitting, lines - _height(shown) - len(told), "reading"), *told, *shown]


def _cut(steps: Sequence[str], lines: int, what: str) -> list[str]:
    """The first steps, as many as the lines hold, and how many more there are."""
    if _height(steps) <= lines:
        return list(steps)
    shown: list[str] = []
    for step in steps:
        if _height((*shown, step)) >= lines:
            break
        shown.append(step)
    return [*shown, f"and {_counted(len(steps) - len(shown), what)}"]


def _counted(number: int, what: str) -> str:
    return f"{number} more {what}{'' if number == 1 else 's'}"


def _height(steps: Iterable[str]) -> int:
    """How many lines of a screen the steps take."""
    return sum(1 + columns(step) // WIDTH for step in steps)


def _shortened(step: str) -> str:
    """A step that takes two lines at the most, cut between two words."""
    return step if len(step) <= _LONGEST else step[:_LONGEST].rpartition(" ")[0] + " …"
