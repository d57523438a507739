"""The moments at which a year stands still: people act at these hours, and the clock moves from one to the next.

Nobody acts at the hour of the day at which it came to him: a timer that has run since then, whole days, fires at that
hour, and nobody is to be reminded in the very hour in which he acts.
"""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from functools import cached_property

from pksbpmn.domain.tenggat.kalender import BUKA, JAKARTA, TUTUP, KalenderKerja
from pksbpmn.stories.year.draw import Lot
from pksbpmn.stories.year.model import Lama, Tahun

_DAY = timedelta(days=1)


@dataclass(frozen=True)
class Grid:
    """The hours of a year, and its working days."""

    year: Tahun
    calendar: KalenderKerja

    @cached_property
    def hours(self) -> tuple[int, ...]:
        """At which the clock may stand."""
        return tuple(sorted(self.year.jam))

    @cached_property
    def office_hours(self) -> tuple[int, ...]:
        """At which officers and institutions act."""
        return tuple(h for h in self.hours if BUKA.hour <= h < TUTUP.hour)

    def reached(self, moment: datetime) -> datetime:
        """The moment of the year in which this happened."""
        here = [h for h in self.hours if h <= moment.hour]
        return _at(moment.date(), here[-1]) if here else _at(moment.date() - _DAY, self.hours[-1])

    def stop(self, moment: datetime) -> datetime:
        """The first moment that is not before this one."""
        for h in self.hours:
            if (at := _at(moment.date(), h)) >= moment:
                return at
        return _at(moment.date() + _DAY, self.hours[0])

    def officer(self, since: datetime, how_long: Lama, lot: Lot, *question: object) -> datetime:
        """When an officer acts on what came at `since`: after so many working days, at a later hour of the office."""
        day = working_day(self.calendar, since.date())
        for _ in range(lot.days(how_long, *question, "hari")):
            day = working_day(self.calendar, day + _DAY)
        return self._at_office(day, since, lot, *question)

    def institution(self, since: datetime, how_long: Lama, lot: Lot, *question: object) -> datetime:
        """When an institution answers: after so many days, or on the working day after."""
        day = working_day(self.calendar, since.date() + timedelta(days=lot.days(how_long, *question, "hari")))
        return self._at_office(day, since, lot, *question)

    def anybody(self, since: datetime, how_long: Lama, lot: Lot, *question: object) -> datetime:
        """When a complainant acts: on any day, at any hour of the year."""
        day = since.date() + timedelta(days=lot.days(how_long, *question, "hari"))
        at = _at(day, lot.one(_others(self.hours, since), *question, "jam"))
        return at if at > since else self.stop(since + timedelta(minutes=1))

    def _at_office(self, day: date, since: datetime, lot: Lot, *question: object) -> datetime:
        others = _others(self.office_hours, since)
        at = _at(day, lot.one(others, *question, "jam"))
        if at > since:
            return at
        later = [h for h, _ in others if _at(day, h) > since]
        return _at(day, later[0]) if later else _at(working_day(self.calendar, day + _DAY), others[0][0])


def _others(hours: tuple[int, ...], since: datetime) -> list[tuple[int, float]]:
    """The hours but that of `since`, all alike; where there is no other, that one."""
    return [(h, 1.0) for h in hours if h != since.hour] or [(h, 1.0) for h in hours]


def _at(day: date, hour: int) -> datetime:
    return datetime.combine(day, time(hour), JAKARTA)


def working_day(calendar: KalenderKerja, day: date) -> date:
    """This day, or the first after it, on which offices are open."""
    while not calendar.buka(day):
        day += timedelta(days=1)
    return day
