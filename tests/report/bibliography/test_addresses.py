"""What becomes a link, and the address that it has."""

import string

import pytest
from hypothesis import given
from hypothesis import strategies as st

from refkit.report.bibliography.addresses import web_address

ADDRESSES = {
    "page": ("https://a.org/b?c=d&e#f", "https://a.org/b?c=d&e#f"),
    "capitals": ("HTTP://A.org", "http://A.org"),
    "port": ("http://localhost:8000/", "http://localhost:8000/"),
    "doi": ("doi:10.1353/x", "https://doi.org/10.1353/x"),
    "doi-alone": ("10.1353/x", "https://doi.org/10.1353/x"),
    "old-doi": ("10.1002/(SICI)1<1::A>3.0.CO;2-#", "https://doi.org/10.1002/(SICI)1%3C1::A%3E3.0.CO;2-%23"),
    "blank": ("https://a.org/b c", "https://a.org/b%20c"),
    "escape-kept": ("https://a.org/%20%zz", "https://a.org/%20%25zz"),
    "cyrillic": ("https://пример.рф/я", "https://xn--e1afmkfd.xn--p1ai/%D1%8F"),
    "script": ("javascript:alert(1)", ""),
    "script-with-blank": (" javascript:alert(1)//https://a.org", ""),
    "data": ("data:text/html,x", ""),
    "disk": ("file:///etc/passwd", ""),
    "mail": ("mailto:a@b.org", ""),
    "no-host": ("https:///a", ""),
    "bad-host": ("https://a..b/", ""),
    "name-and-password": ("https://a.org@b.org/", ""),
    "nothing": ("", ""),
}


@pytest.mark.parametrize(("link", "address"), ADDRESSES.values(), ids=ADDRESSES)
def test_web_address(link: str, address: str) -> None:
    assert web_address(link) == address


@given(st.one_of(st.text(), st.text().map("https://a.org/{}".format), st.text().map("https://{}".format)))
def test_only_signs_that_an_address_may_hold(link: str) -> None:
    address = web_address(link)
    assert set(address) <= set(string.ascii_letters + string.digits + "/:;()@!$*,=~+&'?%#-._")
    assert web_address(address) == address
