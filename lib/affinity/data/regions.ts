/**
 * Regions that people write after a town, folded: code of ISO 3166-2, then its names and postal abbreviations.
 * Hand-written: states of the USA (USPS), provinces of Canada (Canada Post), states of Australia, nations of the United Kingdom,
 * the larger regions of Germany, Finland, Spain, Italy, France and India as LinkedIn-like sites write them. Sorted by code.
 */
export const REGION_NAMES = `
au-act|australian capital territory|act
au-nsw|new south wales|nsw
au-nt|northern territory
au-qld|queensland|qld
au-sa|south australia
au-tas|tasmania|tas
au-vic|victoria|vic
au-wa|western australia
be-bru|brussels region|region de bruxelles
be-vlg|flanders|flemish region|vlaanderen
be-wal|wallonia|wallonie|walloon region
br-ac|acre
br-al|alagoas
br-am|amazonas
br-ba|bahia|ba
br-ce|ceara|ce
br-df|distrito federal|federal district|df
br-es|espirito santo|es
br-go|goias|go
br-ma|maranhao
br-mg|minas gerais|mg
br-ms|mato grosso do sul|ms
br-mt|mato grosso|mt
br-pa|para
br-pb|paraiba|pb
br-pe|pernambuco|pe
br-pi|piaui|pi
br-pr|parana|pr
br-rj|rio de janeiro state|rj|estado do rio de janeiro
br-rn|rio grande do norte|rn
br-rs|rio grande do sul|rs
br-sc|santa catarina|sc
br-se|sergipe
br-sp|sao paulo state|sp|estado de sao paulo
ca-ab|alberta|ab
ca-bc|british columbia|bc
ca-mb|manitoba|mb
ca-nb|new brunswick|nb
ca-nl|newfoundland and labrador|newfoundland|nl
ca-ns|nova scotia|ns
ca-on|ontario|on|ont
ca-pe|prince edward island|pei|pe
ca-qc|quebec|qc|pq
ca-sk|saskatchewan|sk
de-bb|brandenburg
de-bw|baden wurttemberg|baden wuerttemberg
de-by|bavaria|bayern
de-he|hesse|hessen
de-mv|mecklenburg vorpommern
de-ni|lower saxony|niedersachsen
de-nw|north rhine westphalia|nordrhein westfalen|nrw
de-rp|rhineland palatinate|rheinland pfalz
de-sh|schleswig holstein
de-sl|saarland
de-sn|saxony|sachsen
de-st|saxony anhalt|sachsen anhalt
de-th|thuringia|thuringen|thueringen
es-an|andalusia|andalucia
es-ct|catalonia|cataluna|catalunya
es-pv|basque country|euskadi|pais vasco
es-vc|valencian community|comunitat valenciana|comunidad valenciana
fi-02|south karelia|etela karjala
fi-05|kainuu
fi-06|kanta hame
fi-08|central finland|keski suomi
fi-09|kymenlaakso
fi-10|lapland|lappi
fi-11|pirkanmaa|birkaland
fi-12|ostrobothnia|pohjanmaa|osterbotten
fi-13|north karelia|pohjois karjala
fi-14|north ostrobothnia|pohjois pohjanmaa
fi-15|northern savonia|pohjois savo
fi-16|paijat hame
fi-17|satakunta
fi-18|uusimaa|nyland
fi-19|southwest finland|varsinais suomi|egentliga finland
fr-ara|auvergne rhone alpes
fr-bre|brittany|bretagne
fr-hdf|hauts de france
fr-idf|ile de france
fr-naq|nouvelle aquitaine
fr-nor|normandy|normandie
fr-occ|occitanie
fr-pac|provence alpes cote dazur|paca
fr-pdl|pays de la loire
gb-eng|england|angleterre|inglaterra
gb-nir|northern ireland
gb-sct|scotland|schottland|ecosse|escocia
gb-wls|wales|cymru
in-dl|delhi|nct of delhi
in-gj|gujarat
in-ka|karnataka
in-kl|kerala
in-mh|maharashtra
in-tg|telangana
in-tn|tamil nadu
in-up|uttar pradesh
in-wb|west bengal
it-25|lombardy|lombardia
it-21|piedmont|piemonte
it-34|veneto
it-45|emilia romagna
it-52|tuscany|toscana
it-62|lazio
it-72|campania
it-82|sicily|sicilia
us-ak|alaska|ak
us-al|alabama|al|ala
us-ar|arkansas|ar|ark
us-az|arizona|az|ariz
us-ca|california|ca|calif
us-co|colorado|co|colo
us-ct|connecticut|ct|conn
us-dc|district of columbia|dc
us-de|delaware|de|del
us-fl|florida|fl|fla
us-ga|georgia|ga
us-hi|hawaii|hi
us-ia|iowa|ia
us-id|idaho|id
us-il|illinois|il|ill
us-in|indiana|in|ind
us-ks|kansas|ks|kans
us-ky|kentucky|ky
us-la|louisiana|la
us-ma|massachusetts|ma|mass
us-md|maryland|md
us-me|maine|me
us-mi|michigan|mi|mich
us-mn|minnesota|mn|minn
us-mo|missouri|mo
us-ms|mississippi|ms|miss
us-mt|montana|mt|mont
us-nc|north carolina|nc
us-nd|north dakota|nd
us-ne|nebraska|ne|nebr
us-nh|new hampshire|nh
us-nj|new jersey|nj
us-nm|new mexico|nm
us-nv|nevada|nv|nev
us-ny|new york state|new york|ny
us-oh|ohio|oh
us-ok|oklahoma|ok|okla
us-or|oregon|or|ore
us-pa|pennsylvania|pa|penn
us-ri|rhode island|ri
us-sc|south carolina|sc
us-sd|south dakota|sd
us-tn|tennessee|tn|tenn
us-tx|texas|tx|tex
us-ut|utah|ut
us-va|virginia|va
us-vt|vermont|vt
us-wa|washington state|washington|wa|wash
us-wi|wisconsin|wi|wis
us-wv|west virginia|wv
us-wy|wyoming|wy|wyo
`
