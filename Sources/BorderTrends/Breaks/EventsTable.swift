/// `data/codes/events.csv`, compiled in; a test keeps the two equal.
enum EventsTable {
  static let csv = #"""
    date,id,name,places,source
    2018-04-06,zero-tolerance,Zero-tolerance prosecution policy announced,us,"U.S. Attorney General, memorandum of 6 April 2018"
    2019-01-25,mpp-begins,Migrant Protection Protocols begin,us-southwest,"U.S. Department of Homeland Security, policy guidance of 25 January 2019"
    2019-06-07,us-mexico-declaration,US–Mexico joint declaration on migration,us-southwest|mexico|guatemala|honduras,"U.S. Department of State, joint declaration of 7 June 2019"
    2020-03-21,title42-begins,Title 42 begins,us,"Centers for Disease Control and Prevention, order of 20 March 2020, 85 FR 17060"
    2021-01-20,biden-begins,Change of US administration,,"Constitution of the United States, Amendment XX, section 1"
    2022-01-21,mexico-visa-venezuela,Mexico requires visas of Venezuelans,us|mexico|darien|honduras|guatemala,"Diario Oficial de la Federación, 6 January 2022, in force 21 January 2022"
    2022-10-12,parole-venezuela,Parole process for Venezuelans announced,us|darien|mexico|honduras|guatemala,"U.S. Department of Homeland Security, 87 FR 63507"
    2023-01-05,parole-chnv,"Parole process for Cubans, Haitians and Nicaraguans announced",us|mexico|honduras|guatemala|darien,"U.S. Department of Homeland Security, 88 FR 1243, 1255, 1266 and 1279"
    2023-05-11,title42-ends,Title 42 ends,us,"U.S. Department of Homeland Security and Department of Justice, Circumvention of Lawful Pathways, 88 FR 31314"
    2024-06-04,asylum-proclamation,Asylum proclamation at the southern border,us,"Proclamation 10773 of 3 June 2024, 89 FR 48487, applied from 5 June 2024"
    2024-07-01,us-panama-arrangement,US–Panama removal flight arrangement,darien,"U.S. Department of Homeland Security, memorandum of understanding of 1 July 2024"
    2025-01-20,trump-begins,Change of US administration and border proclamation,,"Proclamation 10888 of 20 January 2025, 90 FR 8333"
    """#
}
