import BorderData

extension English {
  static func addTime(_ l: inout Lexicon) {
    func t(_ w: TimeWord) -> Term { .time(w) }
    for (i, name) in YearMonth.longNames.enumerated() {
      let n = name.lowercased()
      l.add(.month(i + 1), n, needsCapital: n == "march" || n == "may" || n == "august")
    }
    for (i, name) in ["jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "oct", "nov", "dec"].enumerated() {
      l.add(.month(i < 4 ? i + 1 : i + 2), name, needsCapital: true)
    }
    l.add(.month(9), "sept", needsCapital: true)
    l.add(t(.day), "day; days; date")
    l.add(t(.week), "week; weeks; weekend; fortnight")
    l.add(t(.month), "month; months")
    l.add(t(.year), "year; years; yr; yrs")
    l.add(t(.quarter), "fiscal quarter; first quarter; second quarter; third quarter; fourth quarter")
    l.add(t(.decade), "decade; decades")
    l.add(t(.fiscalYear), "fiscal year{s|}; fiscal; fy; budget year; federal fiscal year; financial year")
    l.add(t(.calendarYear), "calendar year; calendar")
    l.add(t(.last), "last; past; final")
    l.add(t(.this), "this; current; the current; present")
    l.add(t(.previous), "previous; prior; preceding; immediately prior; before that; prior to that")
    l.add(t(.next), "next; coming")
    l.add(t(.same), "same")
    l.add(
      t(.samePeriod),
      "{that|this} {span|stretch|period|timespan|time period|timeframe|time frame|time span}; same period; same {two|three|four|five|six|seven|eight|nine|ten|eleven|2|3|4|5|6|7|8|9|10|11} months; same point; same time; {at|by|to} {this|that} {point|stage|time} {in|of}; same months; same stretch; same span; same window; same timeframe; same month; same time frame; the same period; {those|these} {same|} months; comparable period; same period the year before; the same months"
    )
    l.add(
      t(.samePeriodLastYear),
      "same {period|month|time|point|months|stretch|quarter|span|weeks|season} {last year|a year ago|a year earlier|of last year|the year before|the previous year|one year ago|in the previous year|the prior year|of the previous year|in the prior year|during the previous year}; same {time|period} last year; {same|this|that} {point|stage} {last year|a year ago|a year earlier|the year before|in the previous year}; {at|by} this {point|time} {last year|a year ago|in the previous year}; same month {last|the previous|a} year {ago|}; this time last year; the year ago period"
    )
    l.add(
      t(.yearEarlier),
      "{a|one} {fiscal|} year {earlier|ago|before|prior}; {the|} fiscal year before; year ago; {the|} year before; previous year; prior year; the previous year; {over|on|against} the {year before|previous year|prior year}; from last year; year over year; year on year; over last year; than last year; than a year ago; from the year before; compared with last year; the preceding year; 1 year ago; just a year ago; one year before; previous fiscal year; prior fiscal year; a year prior; annual increase"
    )
    l.add(
      t(.monthEarlier),
      "{a|one} month {earlier|ago|before|prior}; month over month; {the|} previous month; prior month; month on month; {from|over} the month before; the month before; from last month; over last month; over the last month; preceding month"
    )
    l.add(
      t(.lastYear),
      "last year; last calendar year; the last year; the past year; over the last year; over the past year; last yr")
    l.add(
      t(.lastFiscalYear),
      "last fiscal year; the last fiscal year; past fiscal year; {latest|most recent} fiscal year; {most recent|latest} budget year; the latest year; {its|the} fiscal year {last month|in september}"
    )
    l.add(t(.thisYear), "this year; this calendar year; the current year; the year so far; current calendar year")
    l.add(t(.thisFiscalYear), "this fiscal year; the current fiscal year; current fiscal year; the fiscal year")
    l.add(
      t(.lastMonth), "last month; the last month; past month; over the month; the latest month; over the past month")
    l.add(t(.thisMonth), "this month")
    l.add(
      t(.lastWeek),
      "last week; this week; in the weeks; recent weeks; few weeks; past week; weeks following; four weeks; the week {before|after|of|ending|that}; a week {earlier|later|before}; {start|end|beginning} of last week; seven day average; {a|one|per|in one|in a single|single} week"
    )
    l.add(
      t(.recentMonths),
      "recent months; {the|} {last|past} {few|several|couple of} months; last couple months; {past|last} several months"
    )
    l.add(
      t(.recentYears),
      "recent years; {the|} {last|past} {few|several|couple of} years; previous years; prior recent years; several years; recent historical; historical perspective; historical context"
    )
    l.add(t(.soFar), "so far; to date; thus far; until now; up to now; up until now; as of now; already; year to date")
    l.add(
      t(.yearToDate),
      "so far this {year|fiscal year|calendar year}; {this|fiscal|calendar|} year to date; so far in; this year so far; thus far this year; already this {year|fiscal year|calendar year}; so far this fiscal year; year so far; to date this year; since new {year|years|year's} {day|}; since the new year; since the {start|beginning} of the year"
    )
    l.add(
      t(.since),
      "since; dating back to; going back to; starting in; beginning in; from the start of; dating back; going back")
    l.add(t(.between), "between")
    l.add(t(.during), "during; throughout; over the course of; over")
    l.add(t(.from), "from")
    l.add(t(.until), "until; through; till; to; thru")
    l.add(t(.earlier), "earlier; before")
    l.add(t(.ago), "ago")
    l.add(t(.first), "first; opening")
    l.add(t(.half), "first half")
    l.add(
      t(.ever),
      "ever; on record; in history; in recorded history; all time; as long as {anyone|anybody} can remember; modern data collection; of all time; ever recorded; since records began; in the history; recent data records; never before; modern history"
    )
    l.add(
      t(.now),
      "now; currently; at present; today; these days; right now; at the moment; presently; nowadays; currently under")
    l.add(t(.each), "each year; every year; annually; per year; a year; yearly; year after year; routinely")
    l.add(t(.decadeAgo), "a decade ago; ten years ago; from a decade ago; decade earlier")
    l.add(
      t(.tenure),
      "took office; took the oath {of office|}; take office; taking office; {became|becoming} president; inauguration; in office; presidency; my administration; his administration; since inauguration; his presidency; election; my election; inaugurated; assumed office; came into office; came to office; was sworn in; under this administration; her presidency; my presidency"
    )
    l.add(
      t(.ended),
      "ended; ending; ended on; which ended; that ended; ended in; through the end of; the end of; end of; to the end of"
    )
    l.add(t(.thatMonth), "that {same|} month; the same month that; in that month")
    l.add(
      t(.thatYear),
      "over the year; in the year as a whole; for the year; {ended|closed|finished} the year; {across|over|for|in|during} the {whole|full|entire} year; {over|for|in} the {whole|full} of the year; that {same|} {fiscal|calendar|} year; in that same {fiscal|} year"
    )
    l.add(
      t(.yearLater),
      "{a|one} year later; the {following|next} {fiscal|calendar|} year; the year after; the following year")
    l.add(t(.monthLater), "{a|one} month later; the {following|next} month; the month after")
    l.add(t(.following), "the {following|next}; the next")
    l.add(
      t(.century),
      "{the|} turn of the century; the start of {this|the} century; the millennium; the turn of the millennium")
    for (term, names) in [
      (TimeWord.summer, "summer"), (.winter, "winter"), (.spring, "spring"), (.autumn, "autumn"),
    ] { l.add(t(term), names) }
    l.add(
      t(.autumn),
      "{this|last|next|previous|early|late} fall; in the fall of; the fall of; {by|until} {this|the|last} fall")
  }
}
