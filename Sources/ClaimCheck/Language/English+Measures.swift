import BorderData

/// English names of what is counted. Which part of CBP a word means: "apprehended", "arrested" and "caught" put the
/// Border Patrol first without excluding the rest; "encounters" and "crossings" leave it open.
extension English {
  static func addMeasures(_ l: inout Lexicon) {
    func m(_ key: MeasureWord.Key, weak: Bool = false, verb: Bool = false) -> Term {
      .measure(MeasureWord(key: key, weak: weak, verb: verb))
    }
    l.add(m(.encounters), "{migrant|border|cbp|} encounter{s|}; encounter {level|number|total|figure}{s|}")
    l.add(
      m(.encounters, verb: true), "encountered; encountering; {has|have|had|} recorded encounters; been encountered")
    l.add(
      m(.apprehensions),
      "{border|migrant|immigrant|border patrol|} apprehension{s|}; border patrol {total|count|tally|figure}; apprehension {number|figure|total|level|rate}{s|}; arrest {total|number|figure}{s|}; {border|patrol} arrest{s|}; border detention{s|}; arrests {along|at|on|near}"
    )
    l.add(m(.apprehensions, verb: true), "{apprehended|apprehending|apprehend|apprehends}; {intercepted|nabbed}")
    l.add(m(.apprehensions, weak: true), "arrest{s|}; detention{s|}")
    l.add(
      m(.apprehensions, weak: true, verb: true),
      "arrested; arresting; caught; catching; catch; {agents|agents here|they} handled; detained; {logged|tallied|registered|counted} {|some} {migrants|people}; detaining; rounded up; pulled over; taken in; stopped; {put|laid|lay} {their|our|} hands on; hauled in; {taken|took|take} into custody; picked up; captured; registered"
    )
    l.add(
      m(.crossings),
      "{illegal|unlawful|unauthorized|irregular|undocumented|illicit|migrant|attempted|} {border|} crossing{s|}; {illegal|unlawful|irregular|unauthorized} entr{y|ies}; border crosser{s|}; {illegal|unauthorized} border crosser{s|}; crossing {numbers|attempts}; attempt{s|} to cross; {illegal|irregular} crosser{s|}; enforcement numbers"
    )
    l.add(
      m(.crossings, verb: true),
      "{cross|crossed|crosses|crossing} {the|our|into|over|illegally|there|here|it}; illegally {crossed|entered|crossing|cross|cross into|entering}; {tried|trying|attempted|attempting} to {cross|enter}; {entered|entering|enter} {illegally|unlawfully|the country illegally}; {came|come|coming} {across|over|into} {the|our|this|illegally}; {came|come|coming} into {the|this|our} country {illegally|}; attempting entry; attempted entry; attempt to reach; {come|came} in illegally; {come|came|coming} to the {u.s|united states|country|border} {illegally|}; enter the united states illegally; irregular entries; illegally entering; illegally entered"
    )
    l.add(
      m(.crossings, weak: true, verb: true),
      "crossed; cross; entered; entering; traversed; traverse; {made|make|makes|making} the {trip|journey|crossing|trek}; reached; reach; arrived; arriving; arrive; coming; came; come; go through; went through; gone through; passed through; pass through; transited; {traveled|travelled} through; trekked; trekking; {walked|walk|walking|hiked|hiking} {the|through|across|over}; streaming across; streamed across; {poured|pouring|pour} {in|over|through}; {waded|wading} {over|across|ashore}; {come|came|coming} over; {coming|come|came} off the trail; attempted the {journey|crossing}; {trying|tried} to migrate; migrated; {showing|showed} up; flood{ed|}; poured across; getting in; {risked|risk} their lives crossing; took; taking; entered the country; tried to make it; came out of the jungle; emerged from the jungle; walked out of the jungle; {made|make|making} it through; {came|come|coming} through; {set|setting} foot; {turned|turning} up; {streamed|streaming} in; {made|make} the crossing; journeyed; crossings"
    )
    l.add(
      m(.flow),
      "traffic {through|across|over|at}; {illegal|irregular|unauthorized|undocumented|unlawful} {immigration|migration}; border numbers; {migrant|migration|immigrant} {flow|flows|numbers|arrivals|surge|influx|traffic}; flow of {illegal|central american|undocumented|} {migrants|immigrants|illegal immigrants}; {number|numbers} of {illegal|undocumented|unauthorized|} {migrants|immigrants|aliens|border crossers|people crossing|people trying to cross|people crossing illegally}; influx of {migrants|immigrants|illegal immigrants}; influx of illegal immigration; migrant apprehension numbers; migrant crossings; unlawful migration; levels of migration; {surge|influx|wave|flood|rush|stream} of {people|migrants|families|children} {across|at|to|over|crossing}; people across the; {migration|migrant} {pressure|levels}"
    )
    l.add(
      m(.flow, weak: true),
      "migration; immigration; arrivals; influx; migrants; immigrants; {undocumented|illegal|unauthorized} {workers|immigrants|migrants|aliens}; illegals; illegal aliens; border situation; flow; number of; numbers of"
    )
    l.add(
      m(.expulsions),
      "expulsion{s|}; title 42 expulsion{s|}; rapid expulsion{s|}; expelled; turned back; turned {right|} around under title 42; turned {right|} {back|around} {under|using} {title 42|the public health order}; title 42 returns"
    )
    l.add(
      m(.inadmissibles),
      "inadmissible{s|}; inadmissible {migrants|aliens|individuals|persons|people}; deemed inadmissible; deemed inadmissable; found inadmissible; {presented|present|presenting} themselves at {a|the|} {port|ports|legal crossing|legal crossings|bridge|bridges}; turned {back|away} at {ports of entry|a port of entry|the ports of entry|legal crossings|official crossings|official ports of entry|border crossings|the ports}; barred from {entry|entering}; {refused|denied} entry"
    )
    l.add(
      m(.transits),
      "{darien|} transits; irregular {crossings|transits} {through|of} the darien; darien {gap|} crossings; crossings of the darien; transit through the darien"
    )
    l.add(
      m(.asylum),
      "asylum {application|applications|claim|claims|request|requests|petition|petitions|applicants|filings}; {applications|requests|claims|petitions} for asylum; {applied|apply|applying|filed} for asylum; {claimed|claiming|claim|sought|seek|seeking|requested} asylum; numbers claiming asylum; {asked|ask|asking|applied|petitioned} for {protection|refuge|refugee status}; {lodged|lodge|filed|file|submitted|registered} {claims|applications|petitions}; {applications|claims} lodged; {applications|requests|petitions|claims} for {refuge|refugee status|recognition as refugees|recognition as a refugee|recognition of refugee status}; {refuge|refugee|refugee status} {applications|requests|claims|petitions}; {apply|applied|applying|applies} for {refugee|asylum|refuge} {status|or asylum status|protection|}; {refugee or asylum|asylum or refugee} status; asylum seekers registered; new individual asylum applications; {sought|seeking|seek} {refuge|refugee status|protection}"
    )
    l.add(
      m(.deaths),
      "migrant {deaths|fatalities}; {died|dead|deaths|perished|killed} {or|and} {missing|disappeared|gone missing|had gone missing}; died or had gone missing; {deaths|dead} {along|on} the {route|border|south western border|southwest border|southern border}; {died|drowned|disappeared|went missing} {crossing|trying to cross|while crossing|attempting to cross|in the darien}; had died; migrants {died|drowned|disappeared}; bodies of migrants; {border|crossing|heat|drowning} deaths; deaths {at|on|along} the border; deaths and disappearances; known to have died; {deaths|disappearances} recorded; {died|deaths} on the {route|way|journey}; lost their lives"
    )
    l.add(
      .measure(MeasureWord(key: .deaths, weak: true)),
      "{bodies|remains|the bodies|the remains} of {migrants|people|}; migrant{s|} {bodies|remains}; {counted|found|recovered} {the|} bodies; sets of {human|} remains; drowned; have drowned; deadliest; claimed lives; were found dead; {migrant|} death{s|}; {deaths|fatalities} {logged|documented|registered|counted}; {people|migrants} {died|have died|were killed|lost their lives}; {annual|yearly|} death toll; toll; fatalities"
    )
    l.add(
      m(.detections),
      "migrants presented before {the|} mexican authorities; {detained|apprehended|stopped|intercepted|encountered} by mexican {authorities|officials|immigration authorities|immigration officials}; mexican {authorities|officials|immigration authorities} {detained|apprehended|stopped|intercepted|registered}; {mexico|mexican authorities} {detained|apprehended|intercepted}; apprehensions {in|by} mexico; detentions in mexico; events of {people|persons|migrants|foreigners} in an irregular {migration|migratory|} situation; irregular migration events; {people|persons|migrants|foreigners} in an irregular {migration|migratory|} situation"
    )
  }

  /// Counts near the subject that no table here publishes: found, and then said to be unanswerable.
  static func addOutside(_ l: inout Lexicon) {
    l.add(
      .outside(.removals),
      "removed from the country; {ice|customs enforcement} {removed|returned|repatriated|expelled}; customs enforcement ( ice ) {removed|returned|repatriated|expelled|deported}; {ice|customs enforcement} {says|said} it {removed|deported|returned|has removed|had removed}; deportation{s|}; deported; deport; deporting; removal{s|}; interior removals; {removed|remove|removing} {or|and|,} {returned|return|returning|expelled}; returned , removed , and expelled; removed , returned; removed , returned , and expelled; removed , returned , or expelled; removals and returns; sent home; sent back; {they|only} sent back; repatriated; repatriation{s|}; were removed; ice {has|have|had|} {removed|deported}; {been|were|are} removed to; removed to {over|more than|some|about}; deportation arrests; deportation officers"
    )
    l.add(
      .outside(.releases),
      "{was|were|been|being|are|get|got|getting} let {in|loose|out}; let {most|many|all|half|some} of {them|those} in; {has|have|had} let in; people let in; waved through; turned loose; {let|cut} loose; released at the border; {handed|given} a {slip|piece} of paper; released {not|} {one|a single} {person|migrant|alien|illegal alien}; released {not one|no one}; caught and released; cleared to fly; released zero; released into {the|our|} {country|interior|united states|u.s|america|us|communities}; {released|release|releasing} {a single|any} {migrant|illegal|illegal immigrant|illegal alien}; have been released; catch and release; {allowed|let} {into|in} the {country|u.s|united states}; illegal crossers in the country; been admitted; were released; street releases; {released|dropped off} {on|in} the streets; {allowed|permitted} to stay"
    )
    l.add(
      .outside(.otherAgencies),
      "coast guard; {u.s|us} coast guard; interdict{ed|ions} at sea; operation lone star; royal canadian mounted police; rcmp; mounties; {royal|} mounted police; canada border services agency; canadian {police|officials|authorities}; multi agency effort; {assisted|assist|helped} {in|with} {the|} {arrest|apprehension}s; state troopers; state police; department of public safety; dps; national guard {arrests|apprehensions}; trespassing {arrests|charges}; criminal arrests; texas {troopers|dps}; sheriff{'s|} {deputies|office}"
    )
    l.add(
      .outside(.gotaways),
      "got away{s|}; getaways; {more|others|three|two} {get|got|slip|slipped} away; walked off into the desert; {who|that} {get|got|getting} away; {get|got|getting|gets|slip|slipped|sneak|sneaked|snuck} past {you|us|agents|the agents|them|the border patrol|border patrol}; slipped {by|through} undetected; gotaway{s|}; known gotaways; gotten away; {known|believed|thought} to have {gotten|got} {away|past}; {evaded|eluded|escaped} {capture|agents|apprehension|detection}; {come|came|entered|crossed} {in|} undetected; undetected entries; evaded {capture|arrest|detection|border patrol}"
    )
    l.add(
      .outside(.parole),
      "parole process{es|}; humanitarian parole; paroled; {granted|given|received|obtained} parole; arrived lawfully; {have|had|has} flown in; flew in; {schedule|scheduled|make|made|secured|book|booked} {an|} {appointment|appointments}; cbp one {appointments|app|}; {used|using|use} {it to|the app|the application|the program|the programme|the process}; made appointments; the app to; {by way of|through|via|using|with} {the|} cbp one; appointments have been made; {came|come|coming|entered|enter|cross|crossed} {in|} legally; parole programme; parole program; parole flights; {came|come|arrived|entered} {in|} on parole; arrive in a safe and orderly"
    )
    l.add(
      .outside(.custody),
      "death{s|} in custody; in {cbp|border patrol|ice|hhs|government|federal|} custody; in detention; being held; in holding facilities; in {government|federal|state|city} shelters; {remained|remain|stayed|staying} in shelters; detainees; currently detained; in shelters; housed; housing; kids at the border; currently in custody; were in custody; in {the|our} care {of|}; {through|in|under} our care; detention cent{er|ers|re|res}; in {hhs|federal} care; held by ice"
    )
    l.add(
      .outside(.courts),
      "{federal|criminal|new} prosecutions; {referred|referrals} for prosecution; were prosecuted; {claims|applications|cases|asylum claims} pending; pending {claims|applications}; cases waiting; waiting to be heard; court backlog; {court|immigration court} {line|queue|docket}; {ever|} see a judge; {skip|skips|skipped|miss|missed} {court|their hearings|hearings|their hearing|their court dates}; {failed|fail|failing} to appear before a judge; {immigration|} court{s|} backlog; appear before a judge; {immigration|} court{s|} cases; cases pending; pending cases; backlog of {cases|asylum}; pending in the immigration courts; immigration courts; case backlog; asylum backlog"
    )
    l.add(
      .outside(.credibleFear),
      "credible fear {interviews|screenings|claims|}; {initial|} asylum screenings; expedited removal {process|}; into the process"
    )
    l.add(
      .outside(.waitInMexico),
      "{returned|sent|sent back|forced back|pushed back} {migrants|asylum seekers|people|them|more than|about|} {back|} to mexico {to wait|}; sent back to await; {returned|sent} to mexico; migrant protection protocols; migrant protection program; remain in mexico; mpp; mpp program; {migrants|asylum seekers} back to mexico; asylum seekers to mexico; migrants to mexico"
    )
    l.add(
      .outside(.separations),
      "separated from {their|a|the} {parent|parents|families|family|mother|father}; family separations; children being separated; children separated; taken from their parents"
    )
    l.add(
      .outside(.residents),
      "people in {this|the} country; {currently|now} live{s|}; {now|currently|already} living in; lived in the {country|united states|u.s|us}; unauthorized immigrants lived; {live|living} in {colombia|peru|chile|ecuador|spain|costa rica|the region|latin america}; live in the {united states|u.s|country|us}; living in the {united states|u.s|country|us|shadows|region}; living here; {unauthorized|undocumented|illegal} {immigrant|} population; undocumented population; unauthori{s|z}ed population; resident {unauthorised|unauthorized|undocumented} population; outside the law already; live here without papers; {people|residents} without papers; is housing; residing in; {undocumented|unauthorized|illegal} {immigrants|migrants|aliens} than any other state; {illegal|undocumented|unauthorized} {immigrants|migrants|aliens|people} {already|} in the {united states|u.s|country|us}; unauthorized immigrants remained; unauthorized residents; currently residing; overstay{s|ed|}; visa overstays; are living in; new mexican immigrants; foreign born"
    )
    l.add(
      .outside(.interior),
      "{ice|customs enforcement|immigration and customs enforcement} {made|makes|recorded|reported|carried out}; raided; workplace raid{s|}; interior arrests; ice arrests; arrests by ice; deportation officers; arrested by immigration officers; ice {has|have|had|} arrested; arrested in the interior; in the interior of the country; interior enforcement; ice {has been|is|agents have been|was} arresting; arrests by deportation officers"
    )
    l.add(
      .outside(.criminal),
      "terror list{s|}; terrorist {sighting|encounter|hit|match|suspect}{s|}; {suspected|known} terrorists; terror list hits; terrorist list; criminal {record|records|history|histories}; criminal convictions; convicted criminals; gang members; ms 13 members; terrorist watchlist; terror watchlist; terrorist screening {dataset|data set|database}; watch list; watchlist; special interest; special interest aliens; known or suspected terrorists; criminal aliens; terrorist screening data set"
    )
    l.add(.outside(.balance), "net {migration|immigration|flow}; {headed|heading|going|gone|moving} the other way")
    l.add(.outside(.caravan), "caravan{s|}; migrant caravan{s|}")
    l.add(
      .outside(.displaced),
      "{millions|thousands|hundreds of thousands} of {people|its people|its citizens|citizens|residents|venezuelans} {leave|flee|left|fled|leaving|fleeing}; displaced people; displaced persons; forcibly displaced; refugees worldwide; sought protection abroad; stateless people; refugees and migrants worldwide; internally displaced; {people|citizens|numbers} leaving; citizens left the country; left the country; emigrated; leaving the country; {leaving|left} the {united states|u.s}; living abroad"
    )
    l.add(
      .outside(.relocations),
      "{was|were|are|being|been} dropped {off|} {at|in|on}; {has|have|had|} {bused|bussed}; busing; bussing; bused to; migrant buses; buses to"
    )
    l.add(
      .outside(.southward),
      "{have|has|had} {gone|moved|returned} back {home|to mexico|to their country}; {have|has|had} returned {home|to mexico|to that country|to their country|to their homeland}; reverse flow; reverse migration; southbound {flow|migrants|crossings|route|migration}; {heading|headed|going|returning|travelling|traveling} {back|} south; north to south flow; back to south america"
    )
    l.add(
      .outside(.displaced),
      "{have|had|has} left {their|the} {country|homeland}; fled their {country|homeland}; {have|had|has} left venezuela"
    )
    l.add(.outside(.intentions), "intention{s|} to migrate; intend to migrate; would like to migrate; plan to emigrate")
    l.add(
      .outside(.admissions),
      "immigrants permanently; permanent immigrants; legal immigrants; green card{s|}; permanent residents; refugee admissions; refugees admitted; refugees resettled; naturalized; accepted immigrants; permanent immigration; {personal|private|passenger|commercial|} {vehicle|vehicles|car|truck|trucks|bus|train|rail|pedestrian|passenger} {entries|crossings|arrivals|traffic}; {pedestrians|trucks|vehicles|cars|buses|trains|passengers} {entered|crossed|entering|crossing|passed}; entries of {trucks|vehicles|cars|pedestrians|buses|trains}"
    )
  }
}
