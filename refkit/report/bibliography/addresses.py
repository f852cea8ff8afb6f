"""Which addresses a list may lead to: pages of the web, and DOIs, which are looked up there.

Anything else that a library gives as an address (javascript:, data:, a path on somebody's disk) stays text.
"""

import re
from urllib.parse import quote

_WEB = re.compile(
    r"(?P<scheme>https?)://(?P<host>[\w.-]{1,253})(?P<port>:[0-9]{1,4})?(?P<rest>[/?#].*)?", re.IGNORECASE
)
# doi:10.1353/ces.2019.0009, or the number alone
_DOI = re.compile(r"(?:doi:\s*)?(?P<number>10\.[0-9]{4,9}/\S.*)", re.IGNORECASE)
_LONE_PERCENT = re.compile("%(?![0-9A-Fa-f]{2})")
_HOST_PART = re.compile("[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?")


def web_address(link: str) -> str:
    """The address as a browser takes it, in ASCII: `doi:10.1000/1` is https://doi.org/10.1000/1; empty for no such."""
    link = link.strip()
    if found := _DOI.fullmatch(link):
        # In an old DOI, # and ? are letters like others: 10.1002/(SICI)1096<1::AID-X1>3.0.CO;2-#
        return f"https://doi.org/{_quoted(found['number'].replace('#', '%23').replace('?', '%3F'))}"
    if not (found := _WEB.fullmatch(link)) or not (host := _host(found["host"])):
        return ""
    return f"{found['scheme'].lower()}://{host}{found['port'] or ''}{_rest(found['rest'] or '')}"


def _host(host: str) -> str:
    """The name of the computer in ASCII letters; empty if no computer can be called so."""
    try:
        name = host.encode("idna").decode("ascii")
    except UnicodeError:
        return ""
    return name if all(map(_HOST_PART.fullmatch, name.removesuffix(".").split("."))) else ""


def _rest(rest: str) -> str:
    """What follows the host; only its first # is a sign."""
    page, hash_sign, place = rest.partition("#")
    return f"{_quoted(page)}{hash_sign}{_quoted(place)}"


def _quoted(text: str) -> str:
    """The text with what an address may not hold escaped; escapes stay: `a b%20c` is `a%20b%20c`."""
    return quote(_LONE_PERCENT.sub("%25", text), safe="/:;()@!$*,=~+&'?%")
