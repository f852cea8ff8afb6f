r"""Files of a LaTeX run, read as drafts: `.aux` and `.bcf` hold the keys that were cited, `.rfk` the whole citations.

LaTeX writes the `.aux` for BibTeX and for itself, the `.bcf` for biber, and the `.rfk` where `refkit.sty` is loaded.
"""

from refkit.collector import resting_collector
from refkit.documents.builds.auxiliary import read_auxiliary
from refkit.documents.builds.citelog import read_citelog
from refkit.documents.builds.control import read_control
from refkit.documents.latex.project import Load, load_file
from refkit.documents.model import Document
from refkit.documents.source import Source


def read_build(source: Source, path: str, load: Load = load_file) -> tuple[Document, ...]:
    """The documents that a file of a LaTeX run makes, with those that it refers to.

    RefkitError where a .bcf is none.  `load` reads the files beside it.
    """
    with resting_collector():
        if path.lower().endswith(".bcf"):
            return (read_control(source, path),)
        if path.lower().endswith(".rfk"):
            return read_citelog(source, path, load)
        return read_auxiliary(source, path, load)
