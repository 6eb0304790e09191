/// The countries of ISO 3166-1 and the pseudo-codes of this project, one a line.
///
/// Fields, parted by `|`, lists inside one by `;`: alpha-3 code, English short name, Spanish short name, English
/// adjectives and singular demonyms, English plural demonyms, Spanish demonyms in all their forms, and other names
/// under which publishers write the country.
///
/// Short names: Unicode CLDR (territory names, `en` and `es`); further names: ISO 3166-1 official names and the
/// spellings found in CBP, US Border Patrol, OHSS, UNHCR and World Bank files. "Dominican" is read as of the
/// Dominican Republic, never of Dominica; "Congolese" is of either Congo.
enum CountryTable {
  static let text = """
    ABW|Aruba|Aruba|Aruban|Arubans|arubeño;arubeña;arubeños;arubeñas|
    AFG|Afghanistan|Afganistán|Afghan|Afghans|afgano;afgana;afganos;afganas|Islamic Republic of Afghanistan
    AGO|Angola|Angola|Angolan|Angolans|angoleño;angoleña;angoleños;angoleñas;angolano;angolana;angolanos;angolanas|\
    Republic of Angola
    AIA|Anguilla|Anguila||||
    ALA|Åland Islands|Islas Aland||||
    ALB|Albania|Albania|Albanian|Albanians|albanés;albanesa;albaneses;albanesas|Republic of Albania
    AND|Andorra|Andorra|Andorran|Andorrans|andorrano;andorrana;andorranos;andorranas|Principality of Andorra
    ARE|United Arab Emirates|Emiratos Árabes Unidos|Emirati|Emiratis|emiratí;emiratíes;emiratís|UAE;U.A.E.
    ARG|Argentina|Argentina|Argentine;Argentinian;Argentinean|Argentines;Argentinians;Argentineans|argentino;\
    argentina;argentinos;argentinas|Argentine Republic
    ARM|Armenia|Armenia|Armenian|Armenians|armenio;armenia;armenios;armenias|Republic of Armenia
    ASM|American Samoa|Samoa Americana||||
    ATA|Antarctica|Antártida||||
    ATF|French Southern Territories|Territorios Australes Franceses||||
    ATG|Antigua and Barbuda|Antigua y Barbuda|Antiguan|Antiguans|antiguano;antiguana;antiguanos;antiguanas|\
    Antigua-Barbuda;Antigua & Barbuda
    AUS|Australia|Australia|Australian|Australians|australiano;australiana;australianos;australianas|
    AUT|Austria|Austria|Austrian|Austrians|austriaco;austriaca;austriacos;austriacas;austríaco;austríaca;austríacos;\
    austríacas|Republic of Austria
    AZE|Azerbaijan|Azerbaiyán|Azerbaijani|Azerbaijanis|azerbaiyano;azerbaiyana;azerbaiyanos;azerbaiyanas|Republic of \
    Azerbaijan
    BDI|Burundi|Burundi|Burundian|Burundians|burundés;burundesa;burundeses;burundesas|Republic of Burundi
    BEL|Belgium|Bélgica|Belgian|Belgians|belga;belgas|Kingdom of Belgium
    BEN|Benin|Benín|Beninese|Beninese|beninés;beninesa;benineses;beninesas|Republic of Benin
    BES|Caribbean Netherlands|Caribe neerlandés||||Bonaire, Sint Eustatius and Saba
    BFA|Burkina Faso|Burkina Faso|Burkinabe|Burkinabe|burkinés;burkinesa;burkineses;burkinesas|
    BGD|Bangladesh|Bangladés|Bangladeshi|Bangladeshis|bangladesí;bangladesíes;bangladesís|People's Republic of \
    Bangladesh
    BGR|Bulgaria|Bulgaria|Bulgarian|Bulgarians|búlgaro;búlgara;búlgaros;búlgaras|Republic of Bulgaria
    BHR|Bahrain|Baréin|Bahraini|Bahrainis|bareiní;bareiníes;bareinís|Kingdom of Bahrain
    BHS|Bahamas|Bahamas|Bahamian|Bahamians|bahameño;bahameña;bahameños;bahameñas|Bahamas, The;The Bahamas;\
    Commonwealth of the Bahamas
    BIH|Bosnia and Herzegovina|Bosnia y Herzegovina|Bosnian|Bosnians|bosnio;bosnia;bosnios;bosnias|\
    Bosnia-Herzegovina;Bosnia;Bosnia & Herzegovina;Republic of Bosnia and Herzegovina
    BLM|Saint Barthélemy|San Bartolomé||||St. Barthélemy
    BLR|Belarus|Bielorrusia|Belarusian|Belarusians|bielorruso;bielorrusa;bielorrusos;bielorrusas|Republic of Belarus
    BLZ|Belize|Belice|Belizean|Belizeans|beliceño;beliceña;beliceños;beliceñas|
    BMU|Bermuda|Bermudas|Bermudian|Bermudians|bermudeño;bermudeña;bermudeños;bermudeñas|
    BOL|Bolivia|Bolivia|Bolivian|Bolivians|boliviano;boliviana;bolivianos;bolivianas|Bolivia (Plurinational State \
    of);Plurinational State of Bolivia;Bolivia, Plurinational State of
    BRA|Brazil|Brasil|Brazilian|Brazilians|brasileño;brasileña;brasileños;brasileñas|Federative Republic of Brazil
    BRB|Barbados|Barbados|Barbadian|Barbadians|barbadense;barbadenses|
    BRN|Brunei|Brunéi|Bruneian|Bruneians|bruneano;bruneana;bruneanos;bruneanas|Brunei Darussalam
    BTN|Bhutan|Bután|Bhutanese|Bhutanese|butanés;butanesa;butaneses;butanesas|Kingdom of Bhutan
    BVT|Bouvet Island|Isla Bouvet||||
    BWA|Botswana|Botsuana|Motswana|Batswana|botsuano;botsuana;botsuanos;botsuanas|Republic of Botswana
    CAF|Central African Republic|República Centroafricana|Central African|Central Africans|centroafricano;\
    centroafricana;centroafricanos;centroafricanas|Central African Rep.
    CAN|Canada|Canadá|Canadian|Canadians|canadiense;canadienses|
    CCK|Cocos (Keeling) Islands|Islas Cocos||||
    CHE|Switzerland|Suiza|Swiss|Swiss|suizo;suiza;suizos;suizas|Swiss Confederation
    CHL|Chile|Chile|Chilean|Chileans|chileno;chilena;chilenos;chilenas|Republic of Chile
    CHN|China|China|Chinese|Chinese|chino;china;chinos;chinas|China, Peoples Republic Of;China, People's Republic of;\
    China, People's Republic;People's Republic of China;PRC;China, mainland
    CIV|Ivory Coast|Costa de Marfil|Ivorian|Ivorians|marfileño;marfileña;marfileños;marfileñas|Cote d'Ivoire;\
    Republic of Côte d'Ivoire
    CMR|Cameroon|Camerún|Cameroonian|Cameroonians|camerunés;camerunesa;cameruneses;camerunesas|Republic of Cameroon
    COD|Democratic Republic of the Congo|República Democrática del Congo|Congolese|Congolese|congoleño;congoleña;\
    congoleños;congoleñas|Dem Rep Of The Congo;Congo, Democratic Republic;Dem. Rep. of the Congo;Congo, Dem. Rep.;DR \
    Congo;DRC;Congo (Kinshasa);Congo - Kinshasa;Congo, The Democratic Republic of the
    COG|Republic of the Congo|República del Congo|Congolese|Congolese|congoleño;congoleña;congoleños;congoleñas|\
    Congo;Congo, Republic;Congo, Rep.;Republic of Congo;Congo (Brazzaville);Congo - Brazzaville
    COK|Cook Islands|Islas Cook||||
    COL|Colombia|Colombia|Colombian|Colombians|colombiano;colombiana;colombianos;colombianas|Republic of Colombia
    COM|Comoros|Comoras|Comoran|Comorans|comorense;comorenses|Union of the Comoros
    CPV|Cape Verde|Cabo Verde|Cape Verdean;Cabo Verdean|Cape Verdeans;Cabo Verdeans|caboverdiano;caboverdiana;\
    caboverdianos;caboverdianas|Republic of Cabo Verde
    CRI|Costa Rica|Costa Rica|Costa Rican|Costa Ricans|costarricense;costarricenses|Republic of Costa Rica
    CUB|Cuba|Cuba|Cuban|Cubans|cubano;cubana;cubanos;cubanas|Republic of Cuba
    CUW|Curaçao|Curazao|Curaçaoan|Curaçaoans|curazoleño;curazoleña;curazoleños;curazoleñas|
    CXR|Christmas Island|Isla de Navidad||||
    CYM|Cayman Islands|Islas Caimán||||
    CYP|Cyprus|Chipre|Cypriot|Cypriots|chipriota;chipriotas|Cyprus (Republic of);Republic of Cyprus
    CZE|Czechia|Chequia|Czech|Czechs|checo;checa;checos;checas|Czech Republic;Czech Rep.;República Checa
    DEU|Germany|Alemania|German|Germans|alemán;alemana;alemanes;alemanas|Federal Republic of Germany
    DJI|Djibouti|Yibuti|Djiboutian|Djiboutians|yibutiano;yibutiana;yibutianos;yibutianas|Republic of Djibouti
    DMA|Dominica|Dominica|Dominiquais|Dominiquais|dominiqués;dominiquesa;dominiqueses;dominiquesas|Commonwealth of \
    Dominica
    DNK|Denmark|Dinamarca|Danish;Dane|Danes|danés;danesa;daneses;danesas|Kingdom of Denmark
    DOM|Dominican Republic|República Dominicana|Dominican|Dominicans|dominicano;dominicana;dominicanos;dominicanas|\
    Dominican Rep.;Dominican Rep;Dom. Rep.
    DZA|Algeria|Argelia|Algerian|Algerians|argelino;argelina;argelinos;argelinas|People's Democratic Republic of \
    Algeria
    ECU|Ecuador|Ecuador|Ecuadorian;Ecuadorean;Ecuadoran|Ecuadorians;Ecuadoreans;Ecuadorans|ecuatoriano;ecuatoriana;\
    ecuatorianos;ecuatorianas|Republic of Ecuador
    EGY|Egypt|Egipto|Egyptian|Egyptians|egipcio;egipcia;egipcios;egipcias|Egypt, Arab Rep.;Arab Republic of Egypt
    ERI|Eritrea|Eritrea|Eritrean|Eritreans|eritreo;eritrea;eritreos;eritreas|the State of Eritrea
    ESH|Western Sahara|Sáhara Occidental|Sahrawi|Sahrawis|saharaui;saharauis|
    ESP|Spain|España|Spanish;Spaniard|Spaniards|español;española;españoles;españolas|Kingdom of Spain
    EST|Estonia|Estonia|Estonian|Estonians|estonio;estonia;estonios;estonias|Republic of Estonia
    ETH|Ethiopia|Etiopía|Ethiopian|Ethiopians|etíope;etíopes|Federal Democratic Republic of Ethiopia
    FIN|Finland|Finlandia|Finnish;Finn|Finns|finlandés;finlandesa;finlandeses;finlandesas|Republic of Finland
    FJI|Fiji|Fiyi|Fijian|Fijians|fiyiano;fiyiana;fiyianos;fiyianas|Republic of Fiji
    FLK|Falkland Islands|Islas Malvinas||||Falkland Islands (Malvinas)
    FRA|France|Francia|French;Frenchman|French|francés;francesa;franceses;francesas|French Republic
    FRO|Faroe Islands|Islas Feroe||||
    FSM|Micronesia|Micronesia|Micronesian|Micronesians|micronesio;micronesia;micronesios;micronesias|Micronesia, \
    Federated States Of;Micronesia, Fed. Sts.;Micronesia, Federated States;Micronesia (Federated States of);\
    Federated States of Micronesia
    GAB|Gabon|Gabón|Gabonese|Gabonese|gabonés;gabonesa;gaboneses;gabonesas|Gabonese Republic
    GBR|United Kingdom|Reino Unido|British;Briton|Britons|británico;británica;británicos;británicas|United Kingdom \
    of Great Britain and Northern Ireland;UK;U.K.;Great Britain;Britain;England;Scotland;Northern Ireland
    GEO|Georgia|Georgia|Georgian|Georgians|georgiano;georgiana;georgianos;georgianas|
    GGY|Guernsey|Guernesey||||
    GHA|Ghana|Ghana|Ghanaian|Ghanaians|ghanés;ghanesa;ghaneses;ghanesas|Republic of Ghana
    GIB|Gibraltar|Gibraltar||||
    GIN|Guinea|Guinea|Guinean|Guineans|guineano;guineana;guineanos;guineanas|Republic of Guinea
    GLP|Guadeloupe|Guadalupe||||
    GMB|Gambia|Gambia|Gambian|Gambians|gambiano;gambiana;gambianos;gambianas|Gambia, The;The Gambia;Republic of the \
    Gambia
    GNB|Guinea-Bissau|Guinea-Bisáu|Bissau-Guinean|Bissau-Guineans|bisauguineano;bisauguineana;bisauguineanos;\
    bisauguineanas|Guinea Bissau;Republic of Guinea-Bissau
    GNQ|Equatorial Guinea|Guinea Ecuatorial|Equatorial Guinean;Equatoguinean|Equatorial Guineans;Equatoguineans|\
    ecuatoguineano;ecuatoguineana;ecuatoguineanos;ecuatoguineanas|Republic of Equatorial Guinea
    GRC|Greece|Grecia|Greek|Greeks|griego;griega;griegos;griegas|Hellenic Republic
    GRD|Grenada|Granada|Grenadian|Grenadians|granadino;granadina;granadinos;granadinas|
    GRL|Greenland|Groenlandia||||
    GTM|Guatemala|Guatemala|Guatemalan|Guatemalans|guatemalteco;guatemalteca;guatemaltecos;guatemaltecas|Republic of \
    Guatemala
    GUF|French Guiana|Guayana Francesa|French Guianese|French Guianese|francoguayanés;francoguayanesa;\
    francoguayaneses;francoguayanesas|
    GUM|Guam|Guam||||
    GUY|Guyana|Guyana|Guyanese|Guyanese|guyanés;guyanesa;guyaneses;guyanesas|Republic of Guyana
    HKG|Hong Kong|Hong Kong|Hong Konger|Hong Kongers|hongkonés;hongkonesa;hongkoneses;hongkonesas|Hong Kong SAR, \
    China;China, Hong Kong SAR;Hong Kong SAR China;Hong Kong Special Administrative Region of China
    HMD|Heard and McDonald Islands|Islas Heard y McDonald||||Heard & McDonald Islands;Heard Island and McDonald \
    Islands
    HND|Honduras|Honduras|Honduran|Hondurans|hondureño;hondureña;hondureños;hondureñas|Republic of Honduras
    HRV|Croatia|Croacia|Croatian|Croatians|croata;croatas|Republic of Croatia
    HTI|Haiti|Haití|Haitian|Haitians|haitiano;haitiana;haitianos;haitianas|Republic of Haiti
    HUN|Hungary|Hungría|Hungarian|Hungarians|húngaro;húngara;húngaros;húngaras|
    IDN|Indonesia|Indonesia|Indonesian|Indonesians|indonesio;indonesia;indonesios;indonesias|Republic of Indonesia
    IMN|Isle of Man|Isla de Man||||
    IND|India|India|Indian|Indians|indio;india;indios;indias;hindú;hindúes;hindús|Republic of India
    IOT|British Indian Ocean Territory|Territorio Británico del Océano Índico||||
    IRL|Ireland|Irlanda|Irish;Irishman|Irish|irlandés;irlandesa;irlandeses;irlandesas|
    IRN|Iran|Irán|Iranian|Iranians|iraní;iraníes;iranís|Iran (Islamic Rep. of);Iran, Islamic Rep.;Islamic Republic \
    of Iran;Iran, Islamic Republic of
    IRQ|Iraq|Irak|Iraqi|Iraqis|iraquí;iraquíes;iraquís|Republic of Iraq
    ISL|Iceland|Islandia|Icelandic;Icelander|Icelanders|islandés;islandesa;islandeses;islandesas|Republic of Iceland
    ISR|Israel|Israel|Israeli|Israelis|israelí;israelíes;israelís|State of Israel
    ITA|Italy|Italia|Italian|Italians|italiano;italiana;italianos;italianas|Italian Republic
    JAM|Jamaica|Jamaica|Jamaican|Jamaicans|jamaiquino;jamaiquina;jamaiquinos;jamaiquinas;jamaicano;jamaicana;\
    jamaicanos;jamaicanas|
    JEY|Jersey|Jersey||||
    JOR|Jordan|Jordania|Jordanian|Jordanians|jordano;jordana;jordanos;jordanas|Hashemite Kingdom of Jordan
    JPN|Japan|Japón|Japanese|Japanese|japonés;japonesa;japoneses;japonesas|
    KAZ|Kazakhstan|Kazajistán|Kazakh;Kazakhstani|Kazakhs;Kazakhstanis|kazajo;kazaja;kazajos;kazajas|Republic of \
    Kazakhstan
    KEN|Kenya|Kenia|Kenyan|Kenyans|keniano;keniana;kenianos;kenianas;keniata;keniatas|Republic of Kenya
    KGZ|Kyrgyzstan|Kirguistán|Kyrgyz|Kyrgyz|kirguís;kirguisa;kirguises;kirguisas|Kyrgyz Republic
    KHM|Cambodia|Camboya|Cambodian|Cambodians|camboyano;camboyana;camboyanos;camboyanas|Kingdom of Cambodia
    KIR|Kiribati|Kiribati|I-Kiribati|I-Kiribati|kiribatiano;kiribatiana;kiribatianos;kiribatianas|Republic of Kiribati
    KNA|Saint Kitts and Nevis|San Cristóbal y Nieves|Kittitian|Kittitians|sancristobaleño;sancristobaleña;\
    sancristobaleños;sancristobaleñas|St. Kitts-Nevis;St. Kitts and Nevis;St. Kitts & Nevis
    KOR|South Korea|Corea del Sur|South Korean|South Koreans|surcoreano;surcoreana;surcoreanos;surcoreanas|Korea;\
    Korea, South;Rep. of Korea;Korea, Rep.;Republic of Korea;Korea, Republic of
    KWT|Kuwait|Kuwait|Kuwaiti|Kuwaitis|kuwaití;kuwaitíes;kuwaitís|State of Kuwait
    LAO|Laos|Laos|Laotian;Lao|Laotians;Laos|laosiano;laosiana;laosianos;laosianas|Lao PDR;Lao People's Dem. Rep.;Lao \
    People's Democratic Republic
    LBN|Lebanon|Líbano|Lebanese|Lebanese|libanés;libanesa;libaneses;libanesas|Lebanese Republic
    LBR|Liberia|Liberia|Liberian|Liberians|liberiano;liberiana;liberianos;liberianas|Republic of Liberia
    LBY|Libya|Libia|Libyan|Libyans|libio;libia;libios;libias|Libyan Arab Jamahiriya
    LCA|Saint Lucia|Santa Lucía|Saint Lucian;St. Lucian|Saint Lucians;St. Lucians|santaluciano;santaluciana;\
    santalucianos;santalucianas|St. Lucia;Sainte-Lucie
    LIE|Liechtenstein|Liechtenstein|Liechtensteiner|Liechtensteiners|liechtensteiniano;liechtensteiniana;\
    liechtensteinianos;liechtensteinianas|Principality of Liechtenstein
    LKA|Sri Lanka|Sri Lanka|Sri Lankan|Sri Lankans|ceilanés;ceilanesa;ceilaneses;ceilanesas;esrilanqués;esrilanquesa;\
    esrilanqueses;esrilanquesas|Democratic Socialist Republic of Sri Lanka
    LSO|Lesotho|Lesoto|Mosotho|Basotho|lesotense;lesotenses|Kingdom of Lesotho
    LTU|Lithuania|Lituania|Lithuanian|Lithuanians|lituano;lituana;lituanos;lituanas|Republic of Lithuania
    LUX|Luxembourg|Luxemburgo|Luxembourger|Luxembourgers|luxemburgués;luxemburguesa;luxemburgueses;luxemburguesas|\
    Grand Duchy of Luxembourg
    LVA|Latvia|Letonia|Latvian|Latvians|letón;letona;letones;letonas|Republic of Latvia
    MAC|Macao|Macao|Macanese|Macanese|macaense;macaenses|Macao SAR, China;China, Macao SAR;Macau;Macao SAR China;\
    Macao Special Administrative Region of China
    MAF|Saint Martin|San Martín||||St. Martin (French part);Saint Martin (French part);St. Martin
    MAR|Morocco|Marruecos|Moroccan|Moroccans|marroquí;marroquíes;marroquís|Kingdom of Morocco
    MCO|Monaco|Mónaco|Monegasque|Monegasques|monegasco;monegasca;monegascos;monegascas|Principality of Monaco
    MDA|Moldova|Moldavia|Moldovan|Moldovans|moldavo;moldava;moldavos;moldavas|Rep. of Moldova;Republic of Moldova;\
    Moldova, Republic of
    MDG|Madagascar|Madagascar|Malagasy|Malagasy|malgache;malgaches|Republic of Madagascar
    MDV|Maldives|Maldivas|Maldivian|Maldivians|maldivo;maldiva;maldivos;maldivas|Republic of Maldives
    MEX|Mexico|México|Mexican|Mexicans|mexicano;mexicana;mexicanos;mexicanas|United Mexican States
    MHL|Marshall Islands|Islas Marshall|Marshallese|Marshallese|marshalés;marshalesa;marshaleses;marshalesas|\
    Republic of the Marshall Islands
    MKD|North Macedonia|Macedonia del Norte|North Macedonian;Macedonian|North Macedonians;Macedonians|macedonio;\
    macedonia;macedonios;macedonias;normacedonio;normacedonia;normacedonios;normacedonias|Macedonia;Former Yugoslav \
    Republic of Macedonia;The former Yugoslav Republic of Macedonia;FYROM;Republic of North Macedonia
    MLI|Mali|Mali|Malian|Malians|maliense;malienses|Republic of Mali
    MLT|Malta|Malta|Maltese|Maltese|maltés;maltesa;malteses;maltesas|Republic of Malta
    MMR|Myanmar|Myanmar|Burmese;Myanmarese|Burmese;Myanmarese|birmano;birmana;birmanos;birmanas|Burma;Myanmar \
    (Burma);Republic of Myanmar
    MNE|Montenegro|Montenegro|Montenegrin|Montenegrins|montenegrino;montenegrina;montenegrinos;montenegrinas|
    MNG|Mongolia|Mongolia|Mongolian|Mongolians|mongol;mongola;mongoles;mongolas|
    MNP|Northern Mariana Islands|Islas Marianas del Norte||||Commonwealth of the Northern Mariana Islands
    MOZ|Mozambique|Mozambique|Mozambican|Mozambicans|mozambiqueño;mozambiqueña;mozambiqueños;mozambiqueñas|Republic \
    of Mozambique
    MRT|Mauritania|Mauritania|Mauritanian|Mauritanians|mauritano;mauritana;mauritanos;mauritanas|Islamic Republic of \
    Mauritania
    MSR|Montserrat|Montserrat||||
    MTQ|Martinique|Martinica|Martinican|Martinicans|martiniqués;martiniquesa;martiniqueses;martiniquesas|
    MUS|Mauritius|Mauricio|Mauritian|Mauritians|mauriciano;mauriciana;mauricianos;mauricianas|Republic of Mauritius
    MWI|Malawi|Malaui|Malawian|Malawians|malauí;malauíes;malauís|Republic of Malawi
    MYS|Malaysia|Malasia|Malaysian|Malaysians|malasio;malasia;malasios;malasias|
    MYT|Mayotte|Mayotte||||
    NAM|Namibia|Namibia|Namibian|Namibians|namibio;namibia;namibios;namibias|Republic of Namibia
    NCL|New Caledonia|Nueva Caledonia||||
    NER|Niger|Níger|Nigerien|Nigeriens|nigerino;nigerina;nigerinos;nigerinas|Republic of the Niger
    NFK|Norfolk Island|Isla Norfolk||||
    NGA|Nigeria|Nigeria|Nigerian|Nigerians|nigeriano;nigeriana;nigerianos;nigerianas|Federal Republic of Nigeria
    NIC|Nicaragua|Nicaragua|Nicaraguan|Nicaraguans|nicaragüense;nicaragüenses|Republic of Nicaragua
    NIU|Niue|Niue||||
    NLD|Netherlands|Países Bajos|Dutch;Dutchman|Dutch|neerlandés;neerlandesa;neerlandeses;neerlandesas;holandés;\
    holandesa;holandeses;holandesas|Netherlands (Kingdom of the);The Netherlands;Holland;Kingdom of the Netherlands
    NOR|Norway|Noruega|Norwegian|Norwegians|noruego;noruega;noruegos;noruegas|Kingdom of Norway
    NPL|Nepal|Nepal|Nepali;Nepalese|Nepalis;Nepalese|nepalí;nepalíes;nepalís;nepalés;nepalesa;nepaleses;nepalesas|\
    Federal Democratic Republic of Nepal
    NRU|Nauru|Nauru|Nauruan|Nauruans|nauruano;nauruana;nauruanos;nauruanas|Republic of Nauru
    NZL|New Zealand|Nueva Zelanda|New Zealander|New Zealanders|neozelandés;neozelandesa;neozelandeses;neozelandesas|
    OMN|Oman|Omán|Omani|Omanis|omaní;omaníes;omanís|Sultanate of Oman
    PAK|Pakistan|Pakistán|Pakistani|Pakistanis|pakistaní;pakistaníes;pakistanís;paquistaní;paquistaníes;paquistanís|\
    Islamic Republic of Pakistan
    PAN|Panama|Panamá|Panamanian|Panamanians|panameño;panameña;panameños;panameñas|Republic of Panama
    PCN|Pitcairn Islands|Islas Pitcairn||||Pitcairn
    PER|Peru|Perú|Peruvian|Peruvians|peruano;peruana;peruanos;peruanas|Republic of Peru
    PHL|Philippines|Filipinas|Filipino;Filipina;Philippine|Filipinos;Filipinas;Philippines|filipino;filipina;\
    filipinos;filipinas|Republic of the Philippines
    PLW|Palau|Palaos|Palauan|Palauans|palauano;palauana;palauanos;palauanas|Republic of Palau
    PNG|Papua New Guinea|Papúa Nueva Guinea|Papua New Guinean|Papua New Guineans|papú;papúes;papús|Independent State \
    of Papua New Guinea
    POL|Poland|Polonia|Polish;Pole|Poles|polaco;polaca;polacos;polacas|Republic of Poland
    PRI|Puerto Rico|Puerto Rico|Puerto Rican|Puerto Ricans|puertorriqueño;puertorriqueña;puertorriqueños;\
    puertorriqueñas|Puerto Rico (US)
    PRK|North Korea|Corea del Norte|North Korean|North Koreans|norcoreano;norcoreana;norcoreanos;norcoreanas|Korea, \
    North;Dem. People's Rep. of Korea;Korea, Dem. People's Rep.;Democratic People's Republic of Korea;Korea, \
    Democratic People's Republic of
    PRT|Portugal|Portugal|Portuguese|Portuguese|portugués;portuguesa;portugueses;portuguesas|Portuguese Republic
    PRY|Paraguay|Paraguay|Paraguayan|Paraguayans|paraguayo;paraguaya;paraguayos;paraguayas|Republic of Paraguay
    PSE|Palestine|Palestina|Palestinian|Palestinians|palestino;palestina;palestinos;palestinas|State of Palestine;\
    West Bank and Gaza;Palestinian;Occupied Palestinian Territory;Gaza;West Bank;Palestinian Territories;Palestine, \
    State of;the State of Palestine
    PYF|French Polynesia|Polinesia Francesa||||
    QAT|Qatar|Catar|Qatari|Qataris|catarí;cataríes;catarís|State of Qatar
    REU|Réunion|Reunión||||
    ROU|Romania|Rumanía|Romanian|Romanians|rumano;rumana;rumanos;rumanas|
    RUS|Russia|Rusia|Russian|Russians|ruso;rusa;rusos;rusas|Russian Federation
    RWA|Rwanda|Ruanda|Rwandan|Rwandans|ruandés;ruandesa;ruandeses;ruandesas|Rwandese Republic
    SAU|Saudi Arabia|Arabia Saudí|Saudi;Saudi Arabian|Saudis;Saudi Arabians|saudí;saudíes;saudís;saudita;sauditas|\
    Kingdom of Saudi Arabia
    SDN|Sudan|Sudán|Sudanese|Sudanese|sudanés;sudanesa;sudaneses;sudanesas|Republic of the Sudan
    SEN|Senegal|Senegal|Senegalese|Senegalese|senegalés;senegalesa;senegaleses;senegalesas|Republic of Senegal
    SGP|Singapore|Singapur|Singaporean|Singaporeans|singapurense;singapurenses|Republic of Singapore
    SGS|South Georgia and South Sandwich Islands|Islas Georgia del Sur y Sandwich del Sur||||South Georgia & South \
    Sandwich Islands;South Georgia and the South Sandwich Islands
    SHN|Saint Helena|Santa Elena||||St. Helena;Saint Helena, Ascension and Tristan da Cunha
    SJM|Svalbard and Jan Mayen|Svalbard y Jan Mayen||||Svalbard & Jan Mayen
    SLB|Solomon Islands|Islas Salomón|Solomon Islander|Solomon Islanders|salomonense;salomonenses|
    SLE|Sierra Leone|Sierra Leona|Sierra Leonean|Sierra Leoneans|sierraleonés;sierraleonesa;sierraleoneses;\
    sierraleonesas|Republic of Sierra Leone
    SLV|El Salvador|El Salvador|Salvadoran;Salvadorean;Salvadorian|Salvadorans;Salvadoreans;Salvadorians|salvadoreño;\
    salvadoreña;salvadoreños;salvadoreñas|Republic of El Salvador
    SMR|San Marino|San Marino|Sammarinese|Sammarinese|sanmarinense;sanmarinenses|Republic of San Marino
    SOM|Somalia|Somalia|Somali|Somalis|somalí;somalíes;somalís|Somalia, Fed. Rep.;Federal Republic of Somalia
    SPM|Saint Pierre and Miquelon|San Pedro y Miquelón||||St. Pierre & Miquelon
    SRB|Serbia|Serbia|Serbian;Serb|Serbians;Serbs|serbio;serbia;serbios;serbias|Republic of Serbia
    SSD|South Sudan|Sudán del Sur|South Sudanese|South Sudanese|sursudanés;sursudanesa;sursudaneses;sursudanesas|\
    Republic of South Sudan
    STP|São Tomé and Príncipe|Santo Tomé y Príncipe|São Toméan|São Toméans|santotomense;santotomenses|São Tomé & \
    Príncipe;Democratic Republic of Sao Tome and Principe
    SUR|Suriname|Surinam|Surinamese|Surinamese|surinamés;surinamesa;surinameses;surinamesas|Republic of Suriname
    SVK|Slovakia|Eslovaquia|Slovak|Slovaks|eslovaco;eslovaca;eslovacos;eslovacas|Slovak Republic
    SVN|Slovenia|Eslovenia|Slovenian;Slovene|Slovenians;Slovenes|esloveno;eslovena;eslovenos;eslovenas|Republic of \
    Slovenia
    SWE|Sweden|Suecia|Swedish;Swede|Swedes|sueco;sueca;suecos;suecas|Kingdom of Sweden
    SWZ|Eswatini|Esuatini|Swazi|Swazis|suazi;suazis|Swaziland;Kingdom of Eswatini
    SXM|Sint Maarten|Sint Maarten||||Sint Maarten (Dutch part)
    SYC|Seychelles|Seychelles|Seychellois|Seychellois|seychellense;seychellenses|Republic of Seychelles
    SYR|Syria|Siria|Syrian|Syrians|sirio;siria;sirios;sirias|Syrian Arab Rep.;Syrian Arab Republic
    TCA|Turks and Caicos Islands|Islas Turcas y Caicos|Turks and Caicos Islander|Turks and Caicos Islanders||Turks & \
    Caicos Islands
    TCD|Chad|Chad|Chadian|Chadians|chadiano;chadiana;chadianos;chadianas|Republic of Chad
    TGO|Togo|Togo|Togolese|Togolese|togolés;togolesa;togoleses;togolesas|Togolese Republic
    THA|Thailand|Tailandia|Thai|Thais|tailandés;tailandesa;tailandeses;tailandesas|Kingdom of Thailand
    TJK|Tajikistan|Tayikistán|Tajik;Tajikistani|Tajiks;Tajikistanis|tayiko;tayika;tayikos;tayikas|Republic of \
    Tajikistan
    TKL|Tokelau|Tokelau||||
    TKM|Turkmenistan|Turkmenistán|Turkmen|Turkmens|turkmeno;turkmena;turkmenos;turkmenas;turcomano;turcomana;\
    turcomanos;turcomanas|
    TLS|Timor-Leste|Timor-Leste|Timorese|Timorese|timorense;timorenses|East Timor;Democratic Republic of Timor-Leste
    TON|Tonga|Tonga|Tongan|Tongans|tongano;tongana;tonganos;tonganas|Kingdom of Tonga
    TTO|Trinidad and Tobago|Trinidad y Tobago|Trinidadian|Trinidadians|trinitense;trinitenses|Trinidad & Tobago;\
    Republic of Trinidad and Tobago
    TUN|Tunisia|Túnez|Tunisian|Tunisians|tunecino;tunecina;tunecinos;tunecinas|Republic of Tunisia
    TUR|Turkey|Turquía|Turkish;Turk|Turks|turco;turca;turcos;turcas|Türkiye;Republic of Türkiye
    TUV|Tuvalu|Tuvalu|Tuvaluan|Tuvaluans|tuvaluano;tuvaluana;tuvaluanos;tuvaluanas|
    TWN|Taiwan|Taiwán|Taiwanese|Taiwanese|taiwanés;taiwanesa;taiwaneses;taiwanesas|Taiwan, Province of China;\
    Republic of China (Taiwan)
    TZA|Tanzania|Tanzania|Tanzanian|Tanzanians|tanzano;tanzana;tanzanos;tanzanas|United Rep. of Tanzania;United \
    Republic of Tanzania;Tanzania, United Republic of
    UGA|Uganda|Uganda|Ugandan|Ugandans|ugandés;ugandesa;ugandeses;ugandesas|Republic of Uganda
    UKR|Ukraine|Ucrania|Ukrainian|Ukrainians|ucraniano;ucraniana;ucranianos;ucranianas|
    UMI|U.S. Outlying Islands|Islas menores alejadas de EE. UU.||||United States Minor Outlying Islands
    URY|Uruguay|Uruguay|Uruguayan|Uruguayans|uruguayo;uruguaya;uruguayos;uruguayas|Eastern Republic of Uruguay
    USA|United States|Estados Unidos|American|Americans|estadounidense;estadounidenses|United States of America;USA;\
    U.S.;US;EE. UU.;EEUU;America
    UZB|Uzbekistan|Uzbekistán|Uzbek;Uzbekistani|Uzbeks;Uzbekistanis|uzbeko;uzbeka;uzbekos;uzbekas|Republic of \
    Uzbekistan
    VAT|Vatican City|Ciudad del Vaticano||||Holy See;Vatican;Santa Sede;Holy See (Vatican City State)
    VCT|Saint Vincent and Grenadines|San Vicente y las Granadinas|Vincentian|Vincentians|sanvicentino;sanvicentina;\
    sanvicentinos;sanvicentinas|St. Vincent-Grenadines;St. Vincent and the Grenadines;Saint Vincent and the \
    Grenadines;St. Vincent & Grenadines
    VEN|Venezuela|Venezuela|Venezuelan|Venezuelans|venezolano;venezolana;venezolanos;venezolanas|Venezuela \
    (Bolivarian Republic of);Venezuela, RB;Bolivarian Republic of Venezuela;Venezuela, Bolivarian Republic of
    VGB|British Virgin Islands|Islas Vírgenes Británicas||||Virgin Islands, British
    VIR|U.S. Virgin Islands|Islas Vírgenes de EE. UU.||||Virgin Islands (U.S.);United States Virgin Islands;US \
    Virgin Islands;Virgin Islands, U.S.;Virgin Islands of the United States
    VNM|Vietnam|Vietnam|Vietnamese|Vietnamese|vietnamita;vietnamitas|Viet Nam;Socialist Republic of Viet Nam
    VUT|Vanuatu|Vanuatu|Ni-Vanuatu|Ni-Vanuatu|vanuatuense;vanuatuenses|Republic of Vanuatu
    WLF|Wallis and Futuna|Wallis y Futuna||||Wallis & Futuna
    WSM|Samoa|Samoa|Samoan|Samoans|samoano;samoana;samoanos;samoanas|Independent State of Samoa
    YEM|Yemen|Yemen|Yemeni|Yemenis|yemení;yemeníes;yemenís|Yemen, Rep.;Republic of Yemen
    ZAF|South Africa|Sudáfrica|South African|South Africans|sudafricano;sudafricana;sudafricanos;sudafricanas|\
    Republic of South Africa
    ZMB|Zambia|Zambia|Zambian|Zambians|zambiano;zambiana;zambianos;zambianas|Republic of Zambia
    ZWE|Zimbabwe|Zimbabue|Zimbabwean|Zimbabweans|zimbabuense;zimbabuenses|Republic of Zimbabwe
    XKX|Kosovo|Kosovo|Kosovar;Kosovan|Kosovars;Kosovans|kosovar;kosovares|Serbia and Kosovo: S/RES/1244 (1999);\
    Kosovo (S/RES/1244 (1999))
    OTH|Other|Otros||||OTHER;Others;All other;All others;OOO;XXX;Otro;Otras
    STA|Stateless|Apátridas||||Stateless persons;Stateless person;STATELESS;XXA;STL
    UNK|Unknown|Desconocido||||Unknown;Unspecified;Various;Not stated;Various / unknown;No especificado;Not Known
    TIB|Tibet|Tíbet|Tibetan|Tibetans|tibetano;tibetana;tibetanos;tibetanas|Tibetan
    ANT|Netherlands Antilles|Antillas Neerlandesas||||
    CSK|Czechoslovakia|Checoslovaquia||||
    SCG|Serbia and Montenegro|Serbia y Montenegro||||Serbia and Montenegro (former);Serbia and Montenegro: \
    S/RES/1244 (1999)
    SUN|Soviet Union|Unión Soviética||||USSR;Ussr
    YUG|Yugoslavia|Yugoslavia||||Yugoslavia (former)
    """
}
