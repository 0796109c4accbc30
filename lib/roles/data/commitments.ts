/** A commitment that people rule out, and the words of a role that ask for it. */
export interface Commitment {
  /** Words by which a limit means it. Folded. */
  limits: readonly string[]
  /** Phrases of a role or project that ask for it. Folded. */
  broken: readonly string[]
}

/** Hand-written, sorted by what is asked for. English first, with the plainest German, French, Spanish, Finnish and Swedish words. */
export const COMMITMENTS: readonly Commitment[] = [
  {
    limits: ['night', 'nights', 'night shift', 'night shifts', 'evenings', 'weekend', 'weekends', 'on call', 'shift work', 'overtime', 'wochenende', 'viikonloppuisin'],
    broken: ['night shift', 'night shifts', 'night work', 'evenings and weekends', 'evening work', 'weekend work', 'work weekends', 'weekends required', 'on call', 'rotating shifts', 'shift work', 'overtime', '24 7', 'schichtarbeit', 'wochenendarbeit', 'vuorotyo'],
  },
  {
    limits: ['office', 'remote', 'commute', 'commuting', 'on site', 'onsite', 'home office', 'etatyo', 'teletravail'],
    broken: ['on site', 'onsite', 'in office', 'in the office', 'in person', 'office based', 'days a week in', 'no remote', 'return to office', 'vor ort', 'sur site', 'presencial', 'lasnatyo', 'pa plats'],
  },
  {
    limits: ['relocate', 'relocation', 'relocating', 'move', 'moving', 'stay in', 'umziehen', 'umzug', 'demenager', 'mudarme', 'muutto', 'muuttaa', 'flytta'],
    broken: ['relocate', 'relocation', 'relocating', 'must be based in', 'willing to move', 'move to', 'umzug', 'umzugsbereitschaft', 'mobilite geographique', 'reubicacion', 'muuttovalmius', 'flytta till'],
  },
  {
    limits: ['travel', 'traveling', 'travelling', 'trips', 'reisen', 'voyager', 'viajar', 'matkustaa', 'resa'],
    broken: ['travel', 'traveling', 'travelling', 'business trips', 'reisebereitschaft', 'dienstreisen', 'deplacements', 'viajes', 'matkustusvalmius', 'tjansteresor'],
  },
  {
    limits: ['unpaid', 'for free', 'equity only', 'without pay', 'unbezahlt', 'benevole', 'palkaton'],
    broken: ['unpaid', 'pro bono', 'equity only', 'no salary', 'without pay', 'volunteer position', 'volunteer role', 'for exposure', 'unbezahlt', 'ehrenamtlich', 'benevolat', 'no remunerado', 'palkaton', 'oavlonad'],
  },
]
