import BorderData

extension English {
  static func addRelations(_ l: inout Lexicon) {
    func change(_ d: Direction, _ s: Strength = .plain) -> Term { .relation(.change(d, s)) }
    l.add(
      change(.up),
      "{the|a} gain; gains of; {running|run|ran} {well|} ahead of; ahead of where {they|it|the numbers} stood; in {growing|greater|larger|rising|increasing|ever greater|higher} numbers; {remain|remains|remained|stay|stays|stayed} {well|far|} above {the|its|their}; {rose|rise|rises|risen|rising}; {increase|increased|increases|increasing}; {grew|grow|grown|growing|growth}; climb{s|ed|ing|}; up; {gone|go|went|going|crept|creeping|ticked|ticking} {back|} up; ticking back up; ticked up; higher; uptick; upturn; rebound{ed|ing|}; more; higher than; pick{ed|ing} up; {getting|got} worse; worse; swell{ed|ing|}; elevated; expanded; continued; mounting; jump{s|ed|ing|}; upward; creeping up; resurgence; {bounced|bounce|bouncing} back; {edged|inched|ticked|tick|nudged} up; rally; rallied; advanced; multipl{y|ied|ies}; mushroom{ed|ing|}; ascen{t|ded}; gained; on the rise; {crept|creep} {up|higher}; upswing"
    )
    l.add(
      change(.down),
      "{running|run|ran} {well|} {behind|below}; behind where {they|it|the numbers} stood; in {lower|smaller|declining|dwindling|fewer|far lower|far smaller} numbers; {remain|remains|remained|stay|stays|stayed} {well|far|} below {the|its|their}; {fell|fall|falls|fallen|falling}; {decrease|decreased|decreases|decreasing}; {decline|declined|declines|declining}; {drop|drops|dropped|dropping}; down; {gone|go|went|going} down; lower; fewer; less; {reduce|reduced|reducing|reduction|reductions}; {shrank|shrunk|shrinking}; cut; cutting; slow{ed|ing|}; ease{d|}; easing; dip{s|ped|}; lull; subside{d|}; abated; tapered off; slump{ed|}; downturn; downward; waned; receded; eased off; {came|come|coming|comes} down; {came|come} off; {ticked|edged|inched|nudged|drifted} {down|lower}; sank; sunk; sinking; slid; slipped; retreat{ed|}; contracted; thinned; descent; ebb{ed|ing|}; drifted down; on the decline; trended down; softened; diminish{ed|ing|}; dwindl{ed|ing}; {moved|trending|headed} lower"
    )
    l.add(
      change(.up, .strong),
      "surg{e|ed|es|ing}; soar{ed|s|ing|}; skyrocket{ed|ing|s|}; shot up; spik{e|ed|es|ing}; explod{e|ed|ing}; explosion; balloon{ed|ing}; far more; {dramatic|sharp|huge|massive|steep|staggering} {increase|rise|jump|increases|spike|surge}; {increased|risen|rose|jumped|climbed|grown} {sharply|dramatically|significantly|substantially}; influx; swell; far higher; huge increases; large increase; boom; many more; spiked; rocketed; leapt; leaped; vaulted; quickly grew; {come|came} in waves; shot {past|upward}"
    )
    l.add(
      change(.down, .strong),
      "collaps{e|ed|es|ing}; all but {stopped|ceased|vanished|disappeared|dried up}; dried up; {ground|come|came} to a {halt|standstill}; plung{e|ed|es|ing}; plummet{ed|s|ing|}; {fell|fallen|dropped|declined|decreased|down|falling} {sharply|dramatically|significantly|substantially|precipitously}; {dramatic|sharp|huge|massive|steep|precipitous|significant} {drop|decline|decrease|fall|reduction|decreases|declines}; far fewer; way down; near halt; slowed to a {near halt|trickle}; collaps{e|ed|ing}; crater{ed|ing}; tumbl{e|ed|ing}; nosediv{e|ed|ing}; {dropped|fallen|declined} off sharply; far less; crush{ed|ing}; far below; well below; down significantly; dropped off; {come|came|gone|went} down {sharply|dramatically|steeply}; all but {vanished|disappeared|dried up}; dried up; {fell|fallen|dropped} {off a cliff|steeply}; cratered; freefall; free fall; slashed; {dwindled|slowed} to"
    )
    l.add(
      change(.up, .slight),
      "{rose|risen|increased|up|grew|higher} {slightly|modestly|marginally}; {slight|modest|small} {increase|rise|uptick}; inched up; edged up; {slightly|somewhat} higher"
    )
    l.add(
      change(.down, .slight),
      "{fell|fallen|decreased|down|declined|dropped|lower} {slightly|modestly|marginally}; {slight|modest|small} {decrease|decline|drop|dip}; inched down; edged down; {slightly|somewhat} lower; dipped slightly"
    )
    l.add(
      change(.up, .steady),
      "{risen|rose|increased|grown|climbed|increasing|rising} steadily; steadily {risen|rose|increased|grown|climbed|increasing|rising}; ever increasing; steady {increase|rise}"
    )
    l.add(
      change(.down, .steady),
      "{fallen|fell|decreased|declined|dropped|declining|falling} steadily; steadily {fallen|fell|decreased|declined|dropped|declining|falling}; steady {decrease|decline|drop}"
    )
    l.add(
      change(.flat, .steady),
      "{held|holding|remained|remain|stayed|been} {steady|flat|stable|roughly constant|unchanged|level}; {unchanged|flat|stable}; leveled off; levelled off; little effect on; little changed; plateau{ed|}; remained roughly the same; barely {changed|moved|budged}; hardly {changed|moved|budged}; {changed|moved} little; {little|hardly any} change; flatlined; held {firm|at about the same level}; roughly level; no change"
    )
    l.add(
      .relation(.comparable),
      "{roughly|about|nearly|almost|largely|} {comparable|similar} {to|with|}; nearly the same as; about the same as; roughly the same as; on par with; in line with; close to the same; nearly the same"
    )
    l.add(
      .relation(.factor(low: 1.8, high: 2.3, up: true)),
      "doubl{ed|e|es|ing}; twice as many; twice the {number|level|total|figure}; twice as {high|often}; twofold; two fold; doubling"
    )
    l.add(
      .relation(.factor(low: 2.7, high: 3.4, up: true)), "tripl{ed|e|es|ing}; threefold; three fold; trebled; treble")
    l.add(.relation(.factor(low: 3.6, high: 4.6, up: true)), "quadrupl{ed|e|es|ing}; fourfold; four fold")
    l.add(.relation(.factor(low: 4.5, high: 5.7, up: true)), "quintupl{ed|e|es|ing}; fivefold; five fold")
    l.add(
      .relation(.factor(low: 0.43, high: 0.57, up: false)),
      "halv{ed|e|es|ing}; {cut|cutting|fell by|dropped by|reduced|reducing|slashed} {immigration|illegal immigration|crossings|illegal crossings|them|it|} {in|by} half; fallen by half; cut in half; in half"
    )
    l.add(
      .relation(.extreme(.highest)),
      "nothing like {it|this|that}; no higher {number|figure|total|count|level}; never before {has|had|have} {a|any|one} {single|} {month|year} seen so many; {month|year} {this|so} {bad|high|busy}; {numbers|figures|levels} {this|so} {high|large|big}; never been {higher|greater|larger|worse}; never so {high|many}; highest; largest; {the|} most in {one|a single|a|any single|any one} {month|year}; most ever; all time high; record high{s|}; record setting high; historic high{s|}; historic record highs; monthly high; year high; biggest; worst; never higher; highest level; highest {number|total|figure}; greatest; most on record; highest on record; record breaking numbers; record setting numbers; unprecedented; unprecedented {numbers|number|levels|flow|surge}; than ever before; more than ever; record {number|numbers|levels|level|rate|pace|surge|influx|year|month}; anything like this; all time record; busiest; {led|leads|leading} {the nation|the country|all sectors|all border patrol sectors|every sector|the southwest border} in; {led|leads|leading} the border; led the nation; the most {of any|in any|for any|for a|since|in its history|in more than|in at least|in nearly|in over|ever}; heaviest; unlike anything {before|seen}; steepest"
    )
    l.add(
      .relation(.extreme(.lowest)),
      "no lower {number|figure|total|count|level}; never before {has|had|have} {a|any|one} {single|} {month|year} seen so few; never been {lower|smaller}; never so {low|few}; lowest; fewest; smallest; all time low; record low{s|}; historic low{s|}; record setting low; year low; monthly low; lowest level{s|}; lowest {number|total|figure|point}; fewer than ever; abnormally slow; as low as; never lower; fewer people crossing than; slowest; quietest; the fewest; the least {of any|in any|since|ever}; lightest; all but unheard of; bottomed out; bottom{ed|} {out at|at}"
    )
    l.add(
      .relation(.extreme(nil)),
      "than in any of the {previous|past|last|prior|preceding}; than in any {month|year|other month|other year|previous year|previous month|earlier month|earlier year|prior month|prior year|preceding month|preceding year}; {level|levels|numbers|figures} {that|} {we|they|officials|agents|} {have|had|has|} {not|never} {been|} seen; {level|levels} {unseen|last seen}; not {been|} seen since; unseen since; than at any {time|point}; than any {month|year|other month|other year|previous year} {since|in|of|on|}; record; records; record breaking; record setting; on record; in history; a record"
    )
    l.add(
      .relation(.peak),
      "peak; peaked; peaking; the height of; at the height; topped out; crested; top{ped|} out; summit; high water mark; {reached|hit|reaching|hitting} {its|their|a|the} {high point|highest point|peak|high}; high point; the crest"
    )
    l.add(
      .relation(.most(50)),
      "for the most part; most; majority; a majority; the majority; mostly; mainly; predominantly; primarily; largely")
    l.add(
      .relation(.most(65)),
      "vast majority; great majority; overwhelming majority; overwhelmingly; large majority; the vast majority; the bulk; by far most"
    )
    l.add(.relation(.most(90)), "nearly all; almost all; virtually all; almost entirely; practically all")
    l.add(
      .relation(.shareVerb),
      "{made|make|making|makes} up; account{ed|s|ing|} for; compris{e|ed|es|ing}; represent{s|ed|ing|}; constitut{e|ed|es|ing}; composed of; consist{s|ed|} of; share of; proportion of; percentage of; responsible for; were from; are from; came from; come from; share; were; {form|forms|formed} {most of|the bulk of|a majority of|part of}; {supplied|supply|provided|provide}; of every"
    )
    l.add(
      .relation(.rank(1)),
      "largest {group|nationality|share|contingent|number|source|single group|single nationality|single source|demographic group|national group}; {most|} common nationality; top {nationality|country|source|country of origin}; leading {nationality|source|country}; biggest {group|nationality|part|source|share}; most represented nationality; number one; {in|into|to|took|returned to} first place; {ranked|ranks|came|came in|comes in|placed|finished} first; {back|again|once again} on top; {led|leads|leading|headed|heads|heading} the {list|ranking|rankings|table}; highest number of migrants; most numerous; main {nationality|country of origin|source|nationalities|countries of origin}; largest nationality; most common; largest source country; principal {country|nationality|countries}; topped the list; top sending country; biggest single nationality; {most|} frequent nationality; {largest|biggest} {national|single} {contingent|group|share}; most {numerous|frequent}; {nationality|group|country} most {often|frequently} {encountered|apprehended|arrested|stopped|caught|}; most {often|frequently} {encountered|apprehended|arrested|stopped|caught}; than {people|migrants|citizens|nationals} {of|from} any other {nationality|country|group}; ahead of every other nationality; {more|most} than any other {nationality|group|country}; than any other {nationality|country|group|sector}"
    )
    l.add(
      .relation(.rank(2)),
      "second {largest|highest|biggest|most common|most numerous|most frequent} {group|nationality|number|source|contingent|}; the second {nationality|source country}; {came|come|comes} in {a|} {distant|close|} second; {distant|close} second; runner up; runners up; second most; 2nd {highest|largest}; second {lowest}; {ranked|ranks|came|placed|finished|stood} second; {in|into|took|taking} second place; in second"
    )
    l.add(
      .relation(.rank(3)),
      "third {largest|highest|biggest|most common|most numerous|most frequent} {group|nationality|number|source|contingent|}; {came|come|comes} in {a|} {distant|} third; third most; 3rd {highest|largest}; {ranked|ranks|came|placed|finished|stood} third; {in|into|took|taking} third place"
    )
    l.add(
      .relation(.rank(4)),
      "fourth {largest|highest|biggest|most common|most numerous|most frequent} {group|nationality|number|source|contingent|}; {ranked|ranks|came|came in|comes in|placed|finished|stood} fourth; {in|into} fourth place"
    )
    for (n, word) in ["fifth", "sixth", "seventh", "eighth", "ninth", "10th", "tenth"].enumerated() {
      l.add(
        .relation(.rank(min(10, n + 5))),
        "\(word) {largest|highest|biggest|most common|most numerous} {group|nationality|number|source|contingent|}; \(word) most; {ranked|ranks|came|came in|comes in|placed|finished|stood} \(word); {in|into} \(word) place"
      )
    }
    l.add(
      .relation(.exceed),
      "surpass{ed|es|ing|}; exceed{ed|s|ing|}; outpac{e|ed|es|ing}; eclips{e|ed|es|ing}; overt{ake|ook|aken|aking|akes}; outnumber{ed|s|ing|}; already {higher|more|exceeds|exceeded|surpassed} {than|}; higher than {the|in|}; more than all of; more than in all of; greater than; beat; overtook; topped {the|all|last}; {already|} passed {that|those|the total|the count}; pass{ed} the; past what {they|it} {were|was}; overtaken; {edged|inched|pulled} ahead of; {pulled|moved|went|edged|inched|slipped|crept} past; more than {mexico|that of} does; {tops|topped|topping|beats|beat|broke|breaks|breaking|shattered|shatters|shattering} {the|its|their|a} {previous|prior|old|earlier|former}"
    )
    l.add(
      .relation(.streak),
      "{consecutive|straight|successive} {months|month|years|year|quarters|monthly|annual|yearly}; {month|year} in a row; {month|year} running; {month|year} in succession; months in a row; years in a row; month after month; months running; {months|years} without {a break|interruption|a pause}; {months|years} on end; {months|years} running; years in succession; in succession; for the {third|fourth|fifth|sixth|seventh|eighth|ninth|tenth} {straight|consecutive} month"
    )
    l.add(
      .relation(.everyStep),
      "every month; every year; every successive month; month by month; year by year; with every {passing|} month; without a single {year|month}; without interruption; in {every|each} one of; in each of the; each month; each year; year after year; month after month; every month since; every single {month|year}; each successive {month|year}; happens every year; each and every"
    )
    l.add(
      .relation(.lead),
      "barometer; bellwether; harbinger; leading indicator; early warning; forerunner; predictor; precursor; foreshadow{s|ed|ing|}; preview of; signal of what is coming; predicts; indicator of expected; indicator of future"
    )
  }

  static func addNumbers(_ l: inout Lexicon) {
    let units = [
      "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
      "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
    ]
    for (i, w) in units.enumerated() { l.add(.number(.unit(Double(i))), w) }
    for (i, w) in ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"].enumerated() {
      l.add(.number(.unit(Double(20 + 10 * i))), w)
    }
    l.add(.number(.scale(100)), "hundred")
    l.add(.number(.scale(1_000)), "thousand")
    l.add(.number(.scale(1_000_000)), "million; mn")
    l.add(.number(.scale(1_000_000_000)), "billion; bn")
    l.add(.number(.dozen), "dozen")
    l.add(.number(.vague(low: 24, high: 100)), "dozens {of|}; scores of")
    l.add(.number(.vague(low: 100, high: 1_000)), "hundreds {of|}")
    l.add(.number(.vague(low: 1_000, high: 10_000)), "thousands {of|}")
    l.add(.number(.vague(low: 10_000, high: 100_000)), "tens of thousands {of|}")
    l.add(.number(.vague(low: 100_000, high: 1_000_000)), "hundreds of thousands {of|}")
    l.add(.number(.vague(low: 1_000_000, high: 10_000_000)), "millions {of|}")
    l.add(.number(.vague(low: 10_000_000, high: 100_000_000)), "tens of millions {of|}")
    // "seven in ten", "three out of every four", "98 of every 100".
    let small = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine"]
    for (i, n) in small.enumerated() {
      for (whole, names) in [
        (10.0, "{ten|10}"), (9, "{nine|9}"), (8, "{eight|8}"), (7, "{seven|7}"), (6, "{six|6}"), (5, "{five|5}"),
        (4, "{four|4}"), (3, "{three|3}"),
      ]
      where Double(i + 1) < whole {
        l.add(
          .number(.fraction(Double(i + 1) / whole)),
          "{\(n)|\(i + 1)} {in|out of|of} {every|} \(names); {\(n)|\(i + 1)} out of every \(names); {\(n)|\(i + 1)} of every \(names)"
        )
      }
    }
    for (i, part) in ["sixth", "seventh", "eighth", "ninth", "tenth", "twentieth"].enumerated() {
      let d = i == 5 ? 20.0 : Double(i + 6)
      l.add(.number(.fraction(1 / d)), "{a|one} \(part)")
    }
    for (n, v) in [("two", 2.0), ("three", 3), ("four", 4), ("five", 5), ("seven", 7), ("nine", 9)] {
      if v < 10 { l.add(.number(.fraction(v / 10)), "\(n) tenths") }
      if v < 8 { l.add(.number(.fraction(v / 8)), "\(n) eighths") }
      if v < 6 { l.add(.number(.fraction(v / 6)), "\(n) sixths") }
      if v < 5 { l.add(.number(.fraction(v / 5)), "\(n) fifth{s|}") }
    }
    l.add(.number(.fraction(0.5)), "half; one half; a half; 50 50")
    l.add(.number(.fraction(1.0 / 3)), "{a|one} third; third of")
    l.add(.number(.fraction(2.0 / 3)), "two third{s|}")
    l.add(.number(.fraction(0.25)), "{a|one} quarter; quarter of; one fourth; a fourth")
    l.add(.number(.fraction(0.75)), "three quarter{s|}; three fourth{s|}")
    l.add(.number(.fraction(0.2)), "{a|one} fifth; fifth of")
    l.add(.number(.fraction(0.4)), "two fifths; two in five; two out of five")
    l.add(.number(.fraction(0.6)), "three fifths; three in five; three out of five")
    l.add(.number(.fraction(0.8)), "four fifths; four in five; four out of five")
    l.add(.number(.fraction(0.1)), "{a|one} tenth; one in ten; one out of ten; one in 10; 1 in 10")
    l.add(.number(.fraction(0.9)), "nine in ten; nine out of ten; 9 in 10")
    l.add(.number(.fraction(0.5)), "one in two; one out of two; one out of every two")
    l.add(.number(.fraction(1.0 / 3)), "one in three; one out of three; one in every three; 1 in 3")
    l.add(.number(.fraction(2.0 / 3)), "two in three; two out of three; 2 in 3")
    l.add(.number(.fraction(0.25)), "one in four; one out of four; one in every four; 1 in 4")
    l.add(.number(.fraction(0.75)), "three in four; three out of four; 3 in 4")
    l.add(.number(.fraction(0.2)), "one in five; one out of five; one in every five; 1 in 5")
    l.add(.number(.percent), "percent; per cent; %; pct; percentage")
    l.add(.number(.points), "percentage point{s|}; points")
    l.add(.number(.times), "times; fold; x; time")
    for (i, w) in ["six", "seven", "eight", "nine", "ten", "eleven", "twelve"].enumerated() {
      let n = Double(i + 6)
      l.add(.relation(.factor(low: n * 0.92, high: n * 1.08, up: true)), "\(w)fold; \(w) fold")
    }
    for (w, n) in [("fifteen", 15.0), ("twenty", 20), ("thirty", 30), ("fifty", 50), ("hundred", 100)] {
      l.add(.relation(.factor(low: n * 0.92, high: n * 1.08, up: true)), "\(w)fold; {a|} \(w) fold")
    }
    for (i, w) in [
      "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh",
      "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth",
      "twentieth",
    ].enumerated() { l.add(.number(.ordinal(i + 1)), w) }
  }

  static func addHedges(_ l: inout Lexicon) {
    l.add(
      .hedge(.about),
      "about; only about; around; roughly; some; approximately; an estimated; estimated; approx; or so; close to; circa; in the neighborhood of"
    )
    l.add(
      .hedge(.nearly),
      "nearly; almost; barely short of; a shade under; {a shade|a touch} {fewer|less} than; a touch under; {a hair|a whisker} {under|below|short of}; nigh on; not quite; close on; just under; just short of; a little under; just below; close to; approaching; just shy of"
    )
    l.add(
      .hedge(.moreThan),
      "more than; {pass|passes|passing} {the|}; upward of; north of; past; {well|comfortably|far} {over|above|past|beyond}; {slightly|a shade|a touch|a hair} {over|above}; better than; {broke|broken|breaking|crossed|cracked} {the|}; over; above; topped; exceed; exceeds; exceeding; surpass; surpasses; surpassed; upwards of; well over; just over; a little more than; in excess of; greater than; well above; {a little|slightly|somewhat} {more than|over}; passed; surpassing; topping; little more than; exceeded"
    )
    l.add(.hedge(.atLeast), "at least; no fewer than; no less than; as few as; a minimum of")
    l.add(
      .hedge(.lessThan),
      "fewer than; less than; south of; shy of {the|}; short of; under; below; no more than; well under; well below")
    l.add(.hedge(.upTo), "up to; as many as; as much as; as high as; maximum of")
  }

  static func addCues(_ l: inout Lexicon) {
    func c(_ q: Cue) -> Term { .cue(q) }
    l.add(
      c(.comparedTo),
      "compared {to|with}; in comparison {to|with}; versus; vs; relative to; as against; when compared {to|with}; against; up from; down from; compared"
    )
    l.add(c(.than), "than")
    l.add(
      c(.average),
      "on average; average of; an average; averaged; averaging; average; monthly average; daily average; avg")
    l.add(
      c(.perDay),
      "{a|per|each|every|one} day; daily; per diem; days a week; a single day; one day; in a day; each 24 hours; 24 hour periods; 24 hour period; in 24 hours; single day; diariamente"
    )
    l.add(c(.perWeek), "{a|per|each|every} week; weekly")
    l.add(c(.perMonth), "{a|per|each|every} month; monthly; each month")
    l.add(c(.perYear), "{a|per|each|every} year; yearly; annually; annual")
    l.add(
      c(.forecast),
      "{will|should} {close|finish|end|reach|top|exceed|surpass|hit|pass}; {will|should} be; expected to; is expected; are expected; will likely; likely to; will see; will; might; could; projected; projections; projected to; forecast; forecasts; predict; predicted; predicts; going to; we will likely; anticipate; anticipated; set to; estimates that; would reach; brace for; next year; bracing for; poised to; will rise; projecting; expects; expect; anticipates; foresees; foresee; {certain|sure|bound|slated|due} to; sees the figure; sees the number"
    )
    l.add(c(.forecast), "may; project; projects", needsLower: true)
    l.add(c(.speculative), "probably; maybe; perhaps; possibly; who knows; presumably")
    l.add(
      c(.incident),
      "{a|the} fire; {a|the} blaze; caught fire; {truck|car|bus|vehicle|plane|boat|highway} {crash|accident|wreck}; crash; stampede; shooting; shootout; massacre; explosion; earthquake; hurricane; shipwreck; capsized; overturned; {inside|in|of} {a|an|the} {abandoned|sweltering|overheated|} {truck|trailer|tractor trailer|semi trailer|van|boxcar}"
    )
    l.add(
      c(.onPace),
      "on pace {to|for}; on a pace for; on track {to|for}; put us on a pace for; at this {pace|rate}; at the current pace"
    )
    l.add(
      c(.hypothetical),
      "if; assuming; even assuming; supposing; once {arrests|crossings|encounters|apprehensions|the number|they|it}; shuts off; would; would have; could have; were to; suppose; unless; should; whether; in case; hypothetically; imagine"
    )
    l.add(
      c(.lawOrPlan),
      "plans to house; camps to house; to house; capacity of; designed for; to detain; authorize{s|d|}; quota{s|}; cap{s|} of; cap of; year cap; limit of; limits of; capped; detention space; space for; room for; beds for; threshold of; trigger{ed|s|}; shut down the border when; cap for; proposal; proposed; bill; legislation; budget; funding; hire; hiring; appropriat{e|ed|ion}; funds; accepts; estimate by; plan would; per country limit; ceiling; pledge; pledged; promise; promised; requests; requested"
    )
    l.add(
      c(.cause),
      "because of; because; due to; thanks to; as a result of; resulted in; following; in response to; caused by; driven by; owing to; attributed to; amid; contributed to; led to; in the wake of; when"
    )
    l.add(
      c(.attribution),
      "according to; data from; figures from; statistics from; citing; official count; official figures; per cbp")
    l.add(c(.combined), "combined; together; altogether; collectively; taken together; in total")
    l.add(c(.each), "each; respectively; apiece; individually; every one of; each of")
    l.add(
      c(.otherThan),
      "other than; except {for|}; excluding; outside {of|}; beyond; not from; non; apart from; from anywhere but; aside from; countries beyond"
    )
    l.add(
      c(.ofWhich),
      "of which; of them; of those; of whom; of these; of that; from this group; of this group; of the total; of all; of the overall; of total; of border"
    )
    l.add(
      c(.anaphor),
      "this number; that number; that figure; this figure; these numbers; those numbers; the number; the numbers; their numbers; its numbers; these figures; those figures; the figures; the figure; the total; this total; that total; the tally; the split; this trend; the trend; that's; that is; which is; this represents; the data; the levels; these levels; the increase; the decrease; the drop; the decline; the rise; the difference; numbers; the levels; figure; figures; monthly figure; those are; april's figures; this increase; this decrease; this drop; the count; the tally for; the running total; the running tally; the sum; the line; their ranks; their number; its number; the number of them; that count; this count; year's count; month's count; year's total; month's total; the stream; the traffic; the volume; {route|flow}'s volume; its volume; the inflow; arrivals; that's down; that's up; it's now; the flow; they"
    )
    l.add(
      c(.aim),
      "plans to; plan to; planning to; intends to; intend to; plans on; aimed at; aim to; aims to; seeks to; in an effort to; intended to; hopes to; wants to; trying to reduce; effort to; designed to; vowed to; pledged to; meant to; bid to; to stem; to curb; curbing; stemming; to deter; to reduce; to stop"
    )
    l.add(
      c(.illegal),
      "illegal; illegally; unlawful; unlawfully; irregular; irregularly; unauthorized; undocumented; without papers; without authorization"
    )
    l.add(
      c(.negation),
      "not; no; never; n't; didn't; doesn't; isn't; wasn't; haven't; hasn't; don't; aren't; none; without; no longer; failed to"
    )
    l.add(
      c(.total),
      "total of; a total; in total; in all; totaling; totalling; total; cumulative; already; so far; as many as")
    l.add(
      c(.unique),
      "{different|separate} individuals; at least once {in|during|within} the {last|past|previous|preceding|prior|}; {prior|previous|earlier|repeat} encounter{s|}; encountered more than once; number of {individuals|distinct people|different people}; recidivism; repeat {crossers|offenders|crossings|attempts}; {caught|apprehended|expelled|encountered|deported} before; previously {caught|apprehended|expelled|encountered|deported}; unique individuals; individual people; distinct individuals; unique people; unique encounters; unique migrants"
    )
    l.add(
      c(.atPorts),
      "{southwest|southern|northern|land} {border|} ports; the ports themselves; border ports; {official|legal|lawful|authorized} crossings; {presented|present|presenting} themselves; at the {bridges|official crossings|legal crossings|border crossings|international bridges}; ports of entry; at {the|} ports; official border crossings; official crossing points; legal crossing points; port {officers|encounters}; port of entry; office of field operations; ofo; field operations"
    )
    l.add(
      c(.betweenPorts),
      "between ports {of entry|}; between {the|official|legal|our|} {ports|border crossings|crossing points|crossings|entry points|ports of entry|borders}; in between our borders; between the ports of entry; between official border crossings; between the official ports of entry; between ports of entry"
    )
    l.add(
      c(.borderPatrol),
      "border patrol; u.s border patrol; us border patrol; usbp; border agents; border patrol agents; patrol agents; border patrol arrests; patrol"
    )
    l.add(
      c(.cbp),
      "customs and border protection; customs & border protection; customs border protection; cbp; u.s customs and border protection; customs and border patrol; border authorities; border officials; border protection"
    )
    l.add(
      c(.title42),
      "title 42; title forty two; pandemic era {policy|rule|border policy}; public health order; public health rule; rapid expulsion system"
    )
    l.add(
      c(.mexicoAuthority),
      "mexican commission for refugee assistance; mexican refugee {agency|commission}; comar; mexico's refugee {agency|commission}; {mexico's|mexican} {authorities|government|officials|migration authority|migration authorities|immigration authority}; {government|authorities} of mexico; in mexico , the authorities; in mexico authorities; in mexico , authorities; mexico's {national migration institute|migration agency|immigration agency|migration authorities|interior ministry}; mexico {registered|recorded|detained|apprehended|stopped|caught|intercepted}; mexican {migration|immigration} {agents|officers|authorities|agency|institute}; instituto nacional de migracion; {detained|apprehended|stopped|registered|intercepted} in mexico"
    )
    l.add(
      c(.panamaAuthority),
      "{panama's|panamanian} {national migration service|migration service|migration agency|migration authorities|immigration authorities|authorities|government|officials|security ministry|ministry of public security|president}; national migration service; senafront; mulino; panama {has|had|have|} {registered|recorded|counted|reported|tallied|logged}"
    )
    l.add(c(.title8), "title 8; title eight")
    l.add(c(.alone), "alone")
    l.add(c(.entire), "entire; all of; in all of; the whole of; entirety of; the entire total from; throughout the")
    l.add(
      .president(.biden),
      "@ joebiden; @ potus46; biden {administration|presidency|era|years|}; joe biden; president biden; this administration; mr biden; former president biden; former president joe biden; president joe biden; biden's {border|watch}",
      needsCapital: false)
    l.add(
      .president(.trump),
      "@ realdonaldtrump; trump {administration|presidency|era|years|}; donald trump; president trump; mr trump; president donald trump; former president trump"
    )
    l.add(
      .president(.obama),
      "@ barackobama; obama {administration|presidency|era|years|}; barack obama; president obama; mr obama; president barack obama"
    )
    l.add(
      .president(.bush),
      "bush {administration|presidency|years|era|}; george w bush; president bush; president george w bush")
    l.add(.president(.clinton), "clinton {administration|presidency|years|era}; bill clinton; president clinton")
  }
}
