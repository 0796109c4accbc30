/** Things that people share, the commonest first: the n-th is drawn about 1/n as often. Institutions and places are public facts, companies are made up. */
const lines = (text: string): string[] => text.trim().split('\n').map((line) => line.trim())

export const SCHOOLS = lines(`
  University of Helsinki
  Aalto University
  University of Oxford
  Technical University of Munich
  Massachusetts Institute of Technology
  University of California, Berkeley
  ETH Zürich
  National University of Singapore
  Universidade de São Paulo
  Tampere University
  Delft University of Technology
  University of Lagos
  Indian Institute of Technology Bombay
  Tsinghua University
  Universitat de Barcelona
  University of Warsaw
  Lund University
  Universität Wien
  Trinity College Dublin
  University of Cape Town
  Boğaziçi Üniversitesi
  The University of Tokyo
  KU Leuven
  Universidad Nacional Autónoma de México
  University of Edinburgh
  École Polytechnique
  Charles University
  University of Tartu
  Åbo Akademi University
  University of Otago
  Reykjavík University
  LUT University
  Hanken School of Economics
  Oulu University of Applied Sciences
  Tallinn University of Technology
  University of St Andrews
  Deep Springs College
`)

export const CITIES = lines(`
  Helsinki, Finland
  London, United Kingdom
  Berlin, Germany
  Tampere, Finland
  New York, NY
  San Francisco, CA
  Bengaluru, India
  Paris, France
  Stockholm, Sweden
  Amsterdam, Netherlands
  Singapore
  Munich, Germany
  Barcelona, Spain
  Lagos, Nigeria
  Toronto, Canada
  Zürich, Switzerland
  Warsaw, Poland
  São Paulo, Brazil
  Tokyo, Japan
  Oulu, Finland
  Dublin, Ireland
  Istanbul, Türkiye
  Nairobi, Kenya
  Lisbon, Portugal
  Turku, Finland
  Portland, OR
  Göteborg, Sweden
  Porto, Portugal
  Tallinn, Estonia
  Reykjavík, Iceland
  Kraków, Poland
  Rovaniemi, Finland
  Portland, Maine
  Umeå, Sweden
  Tromsø, Norway
  Dunedin, New Zealand
  Husavik, Iceland
`)

export const EMPLOYERS = lines(`
  Northwind Systems
  Harbour & Quill
  Bluefern Robotics Oy
  Tidewater Labs
  Lanternworks GmbH
  Saltbox Analytics
  Meridian Rail Group
  Kestrel Insurance plc
  Cedar Point Hospital
  Polar Grid Energy
  Amberline Studios
  Fjordlight AS
  Copperleaf Bank
  Second Kettle
  Ostrava Precision s.r.o.
  Mosswood Foundation
  Papillon Médias
  Granite & Daughters
  Yellow Door Theatre
  Aurora Borealis Bakery
`)

export const HOBBIES = lines(`
  Running
  Hiking
  Cooking
  Photography
  Cycling
  Chess
  Bouldering
  Swimming
  Board games
  Gardening
  Sailing
  Choir singing
  Playing the piano
  Knitting
  Cross-country skiing
  Birdwatching
  Sourdough baking
  Orienteering
  Improv theatre
  Ham radio
  Ice swimming
  Beekeeping
  Bookbinding
  Underwater rugby
`)

export const LANGUAGES = lines(`
  English
  German
  Spanish
  Finnish
  French
  Swedish
  Hindi
  Mandarin Chinese
  Portuguese
  Arabic
  Italian
  Polish
  Turkish
  Japanese
  Dutch
  Estonian
  Icelandic
  Northern Sámi
`)

export const CAUSES = lines(`
  Education
  Climate
  Women in technology
  Animal welfare
  Refugees
  Open source
  Mental health
  Accessibility
  River restoration
`)

export const GROUPS = lines(`
  Toastmasters
  Women in Data
  Product Tank
  Rotary
  Python Users Helsinki
  Alumni choir
  Mountain rescue volunteers
`)

export const SKILLS = lines(`
  Leadership
  Product management
  Data analysis
  Python
  Negotiation
  Public speaking
  TypeScript
  User research
  Machine learning
  Fundraising
  Supply chains
  C++
  Typography
  Actuarial modelling
`)

export const PROJECTS = lines(`
  Open transit timetables
  Neighbourhood tool library
  Accessible maps
  Women's founders' circle
  Lake water sensors
`)

export const EVENTS = lines(`
  Data Days Helsinki
  Slow Software Meetup
  Northern Lights Conference
  Alumni evening
  Women Who Ship
  Harbour Night
  Rail & Robots Fair
  Mentoring programme kick-off
  Accessibility Camp
  Spring Hack
`)

export const TITLES = lines(`
  Software Engineer
  Product Manager
  Senior Engineer
  Engineering Manager
  Data Scientist
  Designer
  Consultant
  Head of Product
  Director of Engineering
  Researcher
  VP Platform
  Founder
  CTO
  Chief Executive Officer
  Principal Architect
  Nurse
  Teacher
  Leiterin Einkauf
  Directrice générale
  Toimitusjohtaja
`)

export const DEGREES = lines(`
  BSc Computer Science
  MSc Industrial Engineering
  MBA
  BA History
  PhD Physics
  MA Design
`)

export const NOTES = lines(`
  Met at the coffee machine; laughed about trains. Wants to hear how the talk goes.
  Offered to read my application. Send it before the end of the month.
  Knows the hiring manager for the platform team. Prefers mornings, hates phone calls.
  Said to start with the smallest team that owns a whole product.
  Moved teams last spring, hiring again. Ask about the graduate programme.
  Her advice: write the one-page brief first, then ask.
  We both grew up near the water. Recommended a book on negotiating; bought it.
  Would rather mentor in a group than one to one.
`)

export const REASONS = lines(`
  Send the slides
  Say thanks for the introduction
  Ask how the launch went
  Report back on the interview
  Coffee, as promised
  Share the article on rail data
  Ask for feedback on the brief
`)

export const ACT_TEXTS = lines(`
  Half an hour on the phone about the next step.
  Introduced me to the head of the platform team.
  Put my name forward for the spring programme.
  Feedback on my talk: shorter beginning, keep the story.
  Promised to send the reading list.
  Told her how the interview went, and what she made possible.
  Mentioned my work in the all-hands.
`)
