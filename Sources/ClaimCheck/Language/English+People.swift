import BorderData

extension English {
  static func addPeople(_ l: inout Lexicon) {
    l.add(
      .people(.everyone),
      "migrant{s|}; immigrant{s|}; people; persons; individual{s|}; noncitizen{s|}; alien{s|}; foreigner{s|}; foreign nationals; national{s|}; citizen{s|}; newcomers; asylum seekers; refugees; men and women; illegals; crossers; humans; souls; folks; border crosser{s|}; nationality; nationalities; {illegal|undocumented|unauthorized|irregular} {migrant|immigrant|alien|individual|worker|person}{s|}; {illegal|undocumented|unauthorized|irregular} people; evacuees; strangers"
    )
    l.add(
      .people(.families),
      "famil{y|ies}; famil{y|ies} with {children|kids|minors|young children|small children}; family unit{s|}; {children|minors|kids} {entering|arriving|traveling|travelling|crossing|coming|coming in|who came|who arrived} {the country|the u.s|the united states|} with {relatives|a relative|family|family members|a parent|parents|their parents|their families|adults|their mothers|their family}; family unit {aliens|individuals|members|apprehensions}; family members; members of {families|family units|a family unit|family groups|a family|a family group}; family unit members; fmua{s|}; people {traveling|travelling} in families; migrant families; {people|those|individuals|adults|adult migrants|migrants} {traveling|travelling} {as families|with children|as a family|with children in family units}; women and children; parents and children; {parents|mothers|fathers|adults} with {children|kids|their children|their kids}; parents and kids; part of a family unit; part of a family group; individuals in family units; people in families; women and children traveling together; family members traveling together; family groups; {adults and children|children and adults|parents and children|people|persons|individuals|migrants|members|those} {traveling|travelling|crossing|arriving|apprehended|encountered|who came|who crossed|} {in|as|as part of} {family units|families|family groups|a family unit|a family group|a family|family}; {people|those|individuals|adults|migrants|persons} who {traveled|travelled|crossed|came|arrived} with their {children|families|kids}"
    )
    l.add(
      .people(.unaccompanied),
      "{was|were|is|are} a {child|minor}; a {child or teenager|child or adolescent}; unaccompanied {alien|migrant|} {children|child|minor|minors|juveniles}; unaccompanied alien children; uac{s|}; children {traveling|travelling|arriving|crossing|who came|} alone; {migrant|underage} {children|minors|immigrants|kids}; underage illegal immigrants; minors {traveling|travelling} alone; lone children; {children|minors|kids} {traveling|travelling|arriving|crossing|arrived|came|who arrived|who came|who crossed|} without {a parent|a guardian|parents|their parents|an adult|adults|a parent or guardian}; {children|minors|kids} who {arrived|crossed|travelled|traveled} alone; unaccompanied kids; unaccompanied youth; children; minors; kids"
    )
    l.add(
      .people(.singleAdults),
      "single adult{s|}; single adult {apprehensions|encounters|migrants|men}; solo adults; adults; adults {traveling|travelling} alone; individual adults; adults {traveling|travelling|} without {children|kids|families|their children}; adults who {came|crossed|traveled|travelled|arrived} alone; lone adults"
    )
    l.add(.people(DemographicSet(.men)), "men; adult men")
    l.add(.people(DemographicSet(.women)), "women; adult women")
    l.add(.people([DemographicSet(.men), DemographicSet(.boys)]), "male; males")
    l.add(.people([DemographicSet(.women), DemographicSet(.girls)]), "female; females")
    l.add(
      .people([.families, .unaccompanied]),
      "famil{y|ies} and {unaccompanied|} {children|minors}; children and families; families and unaccompanied children; children or family members; children and family members; families and kids; family units and unaccompanied {children|minors|alien children}; families and unaccompanied minors; children and family units; families or unaccompanied minors; family units or unaccompanied minors"
    )
    l.add(
      .group(.northernTriangle),
      "northern triangle {countries|nations|region|states|}; northern triangle of central america; northern bit of central america; northern central america; northern central american countries; three northern triangle countries"
    )
    l.add(
      .group(.listed),
      "{these|those} {three|four|two|five|} {countries|nations|nationalities|groups}; the {three|four|five} {countries|nations|nationalities}"
    )
    l.add(
      .group(.centralAmerica),
      "central america; central american{s|}; central american {countries|nations|migrants|immigrants|illegal immigrants}"
    )
    l.add(.group(.latinAmerica), "latin america; latin american{s|}; latin america and the caribbean")
    l.add(.group(.africa), "africa; african{s|}; african {countries|nations|migrants}")
    l.add(
      .blocker,
      "caught up {with|in|}; hrs; hr; {study|work} permits; {border patrol|} agent{s|}; officer{s|}; troop{s|}; soldier{s|}; guard{s|} members; guardsmen; service members; personnel; marines; judge{s|}; lawyer{s|}; attorney{s|}; employee{s|}; worker visas; staff; federal employees; federal workers; lawmakers; senators; democrats; republicans; voters; americans; texans; californians; respondents; jobs; job; volunteers; reporters; police; students; teachers; residents; homes; prisoners; inmates; victims; smugglers; traffickers; companies; businesses; countries; nations; states; state; counties; cities; towns; sectors; ports; shelters; camps; beds; facilities; centers; schools; hospitals; churches; flights; buses; trucks; vehicles; cars; trains; ships; boats; vessels; drones; helicopters; tunnels; barriers; fences; walls; pillars; towers; cameras; miles; mile; kilometers; kilometres; km; feet; foot; ft; meters; metres; acres; inches; pounds; pound; lbs; lb; kilos; kilograms; kg; grams; tons; tonnes; ounces; liters; gallons; pills; tablets; guns; weapons; firearms; bullets; dollars; dollar; pesos; peso; euros; euro; cents; percentage point lead; bn pesos; visa; visas; green cards; work permits; permits; licenses; documents; pages; words; letters; votes; seats; points lead; degrees; hours; hour; minutes; seconds; bills; laws; provisions; executive orders; lawsuits; wall; h 2a; h 2b; doses; tests; cases of; homicides; murders; murder; homicide; overdoses; overdose deaths; {opioid|drug|fentanyl|covid|covid 19|traffic|gun|maternal|infant|police|prison} death{s|}; deaths involving; death{s|} {from|due to|by} {an|} {overdose|overdoses|opioids|fentanyl|drugs|covid|covid 19|suicide|suicides|gunfire|cancer}; pedestrians; asylum officers; machines; dens; sq; square miles; projects; contracts; applications for; households; births; babies; members of congress; overdose; rescues; life saving rescues; seizures; arrest warrants; patrols; wages; trips; rape; rapes; crimes; crime; deputies; sheriffs; military; members; crew; passengers; tickets; languages; dialects; indigenous communities; organizations; organisations; groups of; meetings; ministers; leaders; guests; attendees; adm; capacity; checkpoints; kidnappings; percent of heroin; heroin; cocaine; fentanyl; methamphetamine; drugs; narcotics; marijuana"
    )
  }

  static func addPlaces(_ l: inout Lexicon) {
    func place(_ id: String) -> Term { .place(.place(id)) }
    l.add(
      place("us-southwest"),
      "{u.s|united states|american|america} mexico {land|} border; southwest {land|} border{s|}; southwestern {land|} border; south western border; south west border; southern {land|} border; mexican border; mexico border; border with mexico; mexico united states border; {u.s|american} {southern|southwest|southwestern} {land|} border; border {in the south|to the south}; along the mexico line; southern frontier; s border; sw border; sw land border; border between the {united states|u.s} and mexico; border between mexico and the {united states|u.s}; southwest border sectors; entire southwest border; border wide; borderwide; frontier with mexico; {border|line|frontier} {shared|that is shared} with mexico; mexican {line|frontier}; boundary with mexico; us mexico {land|} border; mexico us border; mexico u.s border; us border with mexico; u.s border with mexico; america south west border; america southwest border; u.s south west border; texas mexico border"
    )
    l.add(
      place("us-southwest"),
      "{southwest|southwestern} {encounters|apprehensions|arrests|crossings|total|totals|figure|figures|numbers|count}")
    l.add(
      place("us-northern"),
      "northern {land|} border; {border|line} from canada {into|to|}; from canada into {the|} {united states|u.s|us}; crossing{s|} {into the united states|into the u.s|} from canada; border between the {united states|u.s} and canada; border between canada and the {united states|u.s}; border that {separates|divides} the {united states|u.s} from canada; {whole|entire} northern {line|frontier}; canadian border; border with canada; {u.s|us|american} canada border; canada border; northern frontier; canadian {line|frontier|side}; {line|frontier|boundary} with canada; 49th parallel"
    )
    l.add(
      place("us"),
      "nationwide; across the country; at all {u.s|american} borders; at our borders; throughout the country; our nation's borders; {the|} nation's borders; {all|} the nation's borders; in the entire country; all u.s borders; whole country; {country|nation} as a whole"
    )
    l.add(
      .place(.border),
      "{the|our|their|america} border; {u.s|us} border; american border; borderlands; at the border; border; borders; our shared border"
    )
    l.add(
      place("us-southwest"),
      "{along|across|on|} the {whole|entire} border; border wide; borderwide; the {whole|entire} {southern|southwest} border; the border as a whole"
    )
    l.add(.place(.us), "united states; u.s; america; the country; united states of america")
    l.add(
      .place(.darien),
      "darien {gap|jungle|province|}; {the|} {darien|} {gap|jungle|border|frontier} between {panama and colombia|colombia and panama}; darien between {panama and colombia|colombia and panama}; panama jungle; jungle between colombia and panama; tapon del darien; {the|} jungle {traffic|crossings|flow|trek}; the jungle; the panamanian {jungle|side}"
    )
    l.add(
      .place(.route),
      "the gap; {the|this|that} {perilous|dangerous|treacherous|deadly|jungle|migration|migrant|} {route|jungle|trek|passage}; the jungle crossing"
    )
    l.add(
      place("mexico"),
      "mexican authorities; mexico immigration agency; mexico national migration institute; national migration institute; mexican immigration authorities"
    )
    l.add(
      place("sector:rio-grande-valley"),
      "rio grande valley {sector|}; rgv {sector|}; rio grande valley of texas; rio grande sector")
    l.add(place("sector:rio-grande-valley"), "the valley", needsCapital: true)
    for (id, name) in [
      ("big-bend", "big bend"), ("del-rio", "del rio"), ("el-centro", "el centro"), ("el-paso", "el paso"),
      ("laredo", "laredo"), ("san-diego", "san diego"), ("tucson", "tucson"), ("yuma", "yuma"), ("blaine", "blaine"),
      ("buffalo", "buffalo"), ("detroit", "detroit"), ("grand-forks", "grand forks"), ("havre", "havre"),
      ("houlton", "houlton"), ("miami", "miami"), ("new-orleans", "new orleans"), ("ramey", "ramey"),
      ("spokane", "spokane"), ("swanton", "swanton"),
    ] {
      l.add(
        place("sector:\(id)"),
        "\(name) sector; sector of \(name); cbp \(name) sector; \(name) border patrol sector; border patrol \(name) sector"
      )
      if !["miami", "new-orleans", "buffalo", "detroit", "blaine", "houlton", "havre", "spokane"].contains(id) {
        l.add(place("sector:\(id)"), name, needsCapital: true)
      }
    }
    // Names that hold a nation's name and are no nation.
    l.add(.place(.elsewhere), "british columbia; new england; new jersey; gulf of mexico; new brunswick; nova scotia")
    for (code, names) in [("TX", "texas"), ("CA", "california"), ("AZ", "arizona"), ("NM", "new mexico")] {
      l.add(.place(.stateOnBorder(code)), names, needsCapital: true)
    }
    l.add(
      .place(.elsewhere),
      "walking borders; caminando fronteras; canary islands; mediterranean; lampedusa; english channel; channel; rio grande city; europe; germany border; oecd {countries|members|}; european union; external borders of the {european union|eu}; eu; greece; aegean; balkans; libya; rohingya; poland border; bajo chiquito; lajas blancas; tapachula; ceuta; melilla; spain; italy; britain; france; germany; turkey border"
    )
    l.add(.place(.elsewhere), "australia; chile; peru; brazil border; costa rica border")
    // States on the northern border, of which no figure is read: a number beside one is not the border's.
    l.add(
      .place(.elsewhere), "vermont; montana; new hampshire; north dakota; upstate new york; maine", needsCapital: true)
  }
}
