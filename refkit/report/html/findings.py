"""The findings as the page lists them, and what the list can be filtered by."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from refkit.checks.wording import source_words
from refkit.records import Place
from refkit.report.html.entries import Key
from refkit.report.html.mentions import Mention, Noted, Whereabouts
from refkit.report.html.model import Choice, Link, ShownFinding
from refkit.report.html.signs import visible
from refkit.report.html.works import Sight, called


def findings_on(noted: Iterable[Noted], where: Whereabouts) -> Mapping[int, Sequence[int]]:
    """The numbers of the findings on each item, other places of a finding included."""
    found: defaultdict[int, list[int]] = defaultdict(list)
    for each in noted:
        finding = each.finding
        for place in (Place(finding.path, finding.start, finding.end), *finding.related):
            mention = where.at(each.report, place.path, place.start, place.end)
            if mention is not None and each.number not in found[mention.number]:
                found[mention.number].append(each.number)
    return found


def shown_findings(
    sight: Sight, noted: Iterable[Noted], where: Whereabouts, anchors: Mapping[int, str]
) -> tuple[ShownFinding, ...]:
    """All findings, in the order of the drafts; `anchors` says where each begins in the text."""
    return tuple(_shown(sight, each, where, anchors.get(each.number, "")) for each in noted)


def _shown(sight: Sight, noted: Noted, where: Whereabouts, anchor: str) -> ShownFinding:
    finding = noted.finding
    mention = where.at(noted.report, finding.path, finding.start, finding.end)
    work = _work(sight, noted, mention)
    return ShownFinding(
        noted.number,
        finding.code,
        finding.name,
        finding.severity,
        visible(finding.message),
        visible(finding.help),
        sight.place(noted.report, finding.path, finding.start),
        anchor,
        mention.number if mention else None,
        work,
        visible(_source(noted, mention)),
        tuple(_links(sight, noted, where)),
    )


def _work(sight: Sight, noted: Noted, mention: Mention | None) -> int | None:
    """The work that a finding names, else the one that its item means."""
    paths = sight.reports[noted.report].library.paths
    named = (sight.works.get(Key(path, noted.finding.id)) for path in paths if noted.finding.id is not None)
    work = next(filter(None, named), None) or (sight.chosen(mention) if mention else None)
    return work.number if work else None


def _source(noted: Noted, mention: Mention | None) -> str:
    """A key, or what the draft calls the work; nothing where a finding is about no work."""
    if noted.finding.id is not None:
        return noted.finding.id
    if mention is None or mention.item is None:
        return ""
    return mention.item.id or source_words(mention.item)


def _links(sight: Sight, noted: Noted, where: Whereabouts) -> Iterator[Link]:
    for place in noted.finding.related:
        mention = where.at(noted.report, place.path, place.start, place.end)
        label = sight.place(noted.report, place.path, place.start, noted.finding.path)
        is_placed = mention is not None and mention.number in sight.placed
        yield Link(label, mention.number if mention and is_placed else None)


def codes_of(findings: Sequence[ShownFinding]) -> tuple[Choice, ...]:
    """The codes of the findings, each with its name and how many there are."""
    counts = Counter((finding.code, finding.name) for finding in findings)
    return tuple(Choice(code, count, name) for (code, name), count in sorted(counts.items()))


def sources_of(sight: Sight, findings: Sequence[ShownFinding]) -> tuple[Choice, ...]:
    """The sources that the findings are about, each with how many there are, and the work that a key stands for."""
    counts = Counter(finding.source for finding in findings if finding.source)
    works = {visible(key.key): visible(called(work.entry)) for key, work in sight.works.items()}
    return tuple(Choice(source, count, works.get(source, "")) for source, count in sorted(counts.items(), key=_by_name))


def _by_name(counted: tuple[str, int]) -> tuple[str, str]:
    return counted[0].casefold(), counted[0]
