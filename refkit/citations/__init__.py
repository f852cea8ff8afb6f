"""From the text of a document to the candidates for citations, without a library: shapes first, meanings later."""

from refkit.citations.candidates import Candidate, find_candidates

__all__ = ["Candidate", "find_candidates"]
