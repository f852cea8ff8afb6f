"""From the text of a document to the candidates for citations, without a library: shapes first, meanings later."""

from refkit.citations.candidates import Candidate, find_candidates
from refkit.citations.commands import Keyed, find_keyed
from refkit.citations.convention import Manner, manner_of

__all__ = ["Candidate", "Keyed", "Manner", "find_candidates", "find_keyed", "manner_of"]
