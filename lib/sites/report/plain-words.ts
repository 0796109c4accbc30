/**
 * Words that developers name parts of a page with: they tell how it is built and nothing of whoever is on it. Any other
 * part of a class or test id may be somebody's name, and is replaced.
 */
export const PLAIN_WORDS: ReadonlySet<string> = new Set(
  `about above account action actions active activity actor additional address after all anchor app area article aside author avatar
  back background badge badges bar base before below big bio block body bold border bottom box brand breadcrumb btn button buttons
  canvas caption card cards cell center certification certifications circle city class clear clearfix close code col collapse collapsed column
  columns company component compact connect contact contacts container content contents control cover credential current custom dark data date
  dates default degree department description desktop detail details dialog directory disabled display distance div divider document down dropdown
  duration edit education element elements ellipsis email employer empty end entity entry error even event events expand expanded experience extra
  feature featured feed field fields figure first fit fixed flex float fluid follow followers following font footer form frame full fullname given
  grid group groups growth guest half handle head header heading headline height hero hidden hidden hide history holder home hometown horizontal
  hover icon icons image images img info inline inner input inset instance interest interests interior intro item items job jobs key label labels
  language languages large last layout lead left level light line link links list listing location lockup logo long main manager margin mask media
  medium member members menu message meta middle mobile modal module more multi name nav navigation nested next nick no none normal note number
  occupation odd offer office offers on open option organisation organization organizations outer overflow overlay overview owner pad padding page
  pagination panel paragraph part people person personal phone photo picture placeholder plain popup position positions post posts preview primary
  profile project projects pronouns public publications quote read readme region related relative research responsive result results right role root
  rounded row rows school screen scroll search secondary section sections select sep separator shared short show side sidebar simple single size
  skill skills skip small social sort spacer span speaker split square stack staff start stat state static stats status sticky strong style sub
  subtitle sub summary svg tab table tabs tag tags target team tel text thumb thumbnail tile time timeline title toggle toolbar tooltip top topcard
  toplevel tooltip type typography ui unit university unstyled up upper url user username vertical view viewer visible visually volunteer
  volunteering website wide widget width work works wrap wrapper xl xs xxl vcard hcard hresume`.split(/\s+/),
)
