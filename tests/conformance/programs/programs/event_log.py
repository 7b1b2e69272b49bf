"""A log of events is parsed, grouped and summed up: records, sorting by several keys, nested dictionaries."""

from collections import Counter, defaultdict, namedtuple
from itertools import groupby
from operator import attrgetter, itemgetter

LINES = """\
2024-03-01T10:00:05 web    GET  /index 200 12
2024-03-01T10:00:07 web    GET  /cart  200 48
2024-03-01T10:01:00 worker JOB  mail   0   3010
2024-03-01T10:01:02 web    POST /cart  500 7
bad line
2024-03-01T10:02:30 worker JOB  mail   1   90
2024-03-02T00:00:00 web    GET  /index 304 1
"""

Event = namedtuple("Event", "day time source kind target code took", defaults=[0])


def parse(line):
    stamp, source, kind, target, code, took = line.split()
    day, _, time = stamp.partition("T")
    return Event(day, time, source, kind, target, int(code), int(took))


events = []
for number, line in enumerate(LINES.splitlines(), start=1):
    try:
        events.append(parse(line))
    except ValueError as error:
        print(f"line {number}: {error}: {line!r}")

print(len(events), events[0], events[0]._asdict()["target"], Event._fields[:2], Event._field_defaults)
print(events[2]._replace(took=1).took, Event(*"abcdef").took)

print(Counter(event.source for event in events).most_common())
print(Counter(event.code // 100 for event in events if event.source == "web"))

tree = defaultdict(lambda: defaultdict(list))
for event in events:
    tree[event.source][event.target].append(event.took)
for source in sorted(tree):
    print(source)
    for target, times in sorted(tree[source].items()):
        print(f"  {target:<8} {len(times)} x, mean {sum(times) / len(times):8.2f}, worst {max(times):>5}")
print("nobody" in tree, tree["nobody"], "nobody" in tree)

for day, group in groupby(events, key=attrgetter("day")):
    print(day, [event.time for event in group])

by_speed = sorted(events, key=attrgetter("source", "took"), reverse=True)
print([(event.source, event.took) for event in by_speed])
print(sorted(events, key=lambda event: (event.source, -event.took))[0].target)
print(min(events, key=itemgetter(6)).target, max((event.took, event.target) for event in events))

slow = [event for event in events if event.took > 40]
print(f"{len(slow)} of {len(events)} slow ({len(slow) / len(events):.1%})", {event.target for event in slow} >= {"mail"})
match events[-1]:
    case Event(day=day, code=code) if code >= 300:
        print("odd one", day, code)
