/**
 * Schools by enrolment class, where it tells how rare it is to have been there: `large` are those of over 60,000 students, open universities among them;
 * `small` those of under 3,500. Hand-written from the round figures that the schools give of themselves (2020s); what lies between, and whatever is
 * not sure, stands in neither. By the name that is the school's canonical key (a test holds that). No package has enrolment figures under a free licence with the names that we know schools by. Sorted.
 */
export const SCHOOL_SIZES = {
  large: `
Ain Shams University
Anadolu University
Aristotle University of Thessaloniki
Arizona State University
Cairo University
Complutense University of Madrid
Indira Gandhi National Open University
Istanbul University
Liberty University
Monash University
Monterrey Institute of Technology and Higher Education
National Autonomous University of Mexico
National Polytechnic Institute
National University of Distance Education
Ohio State University
Open University
Pennsylvania State University
Rutgers University
Sapienza University of Rome
Southern New Hampshire University
Texas A&M University
University of Bologna
University of Buenos Aires
University of Central Florida
University of Delhi
University of Guadalajara
University of Mumbai
University of South Africa
University of São Paulo
University of Toronto
University of Vienna
Western Governors University
`,
  small: `
Amherst College
Barnard College
Bates College
Bowdoin College
Bryn Mawr College
California Institute of Technology
Carleton College
Claremont McKenna College
Colby College
Colorado College
Connecticut College
Cooper Union
Davidson College
Deep Springs College
Grinnell College
Hamilton College
Harvey Mudd College
Haverford College
IMD Business School
INSEAD
Juilliard School
Kenyon College
Macalester College
Middlebury College
Minerva University
Mount Holyoke College
Oberlin College
Occidental College
Olin College of Engineering
Otto Beisheim School of Management
Pitzer College
Pomona College
Reed College
Scripps College
Scuola Normale Superiore di Pisa
Smith College
Stockholm School of Economics
Swarthmore College
Trinity College, Hartford
Vassar College
Wellesley College
Wesleyan University
Williams College
École normale supérieure Paris
École polytechnique
`,
} as const
