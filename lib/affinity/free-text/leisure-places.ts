/**
 * Where someone is found and what they hold when they are not working: "in the garden", "behind a telescope", "with a paperback". What stands there, folded, a line a
 * hobby by its usual name; read only where the sentence is about leisure. Hand-written, sorted.
 */
const THERE = `
astronomy|behind a telescope|behind my telescope|at the telescope|with a telescope|with my telescope|at the eyepiece
baking|in the kitchen baking|next to the oven
beekeeping|with my bees|among my bees|with the bees|tending my hives|tending bees
choir|in a choir|in the choir|in my choir|at choir practice
climbing|at the climbing gym|at the climbing wall|at the crag|on the wall|at the wall|on a rock face|on real rock
cooking|in the kitchen|at the stove|behind the stove
cycling|on a bike|on my bike|on the bike|on a bicycle|on my bicycle|on two wheels|in the saddle of my bike|out on the bike
dancing|on the dance floor
djing|behind the decks|dj on saturdays|dj at weekends
drums|behind the drums|behind a drum kit|behind my drum kit
fishing|with a fishing rod|with a rod|by the river with a rod
gardening|in the garden|in my garden|on my allotment|on the allotment|at the allotment|at my allotment|in the greenhouse|tend a garden|tend my garden|tending my garden|in my vegetable patch
golf|on the golf course|on the fairway|on the links
guitar|with a guitar|with my guitar
hiking|in the mountains|in the hills|on a trail|on the trail|on the trails|up a mountain|up a hill|in hiking boots|in my hiking boots
horse riding|on horseback|on a horse|at the stables
kayaking|in a kayak|in my kayak
knitting|with knitting needles|with my knitting
painting|at my easel|at the easel|with a paintbrush|paints come out
photography|behind a camera|behind the camera|behind my camera|with a camera|with my camera|camera in hand|behind a lens|behind the lens|in the darkroom
piano|at the piano|at my piano
pottery|at the wheel|at the pottery wheel|pottery wheel|at my pottery wheel|at the potters wheel
reading|with a book|with a good book|with a novel|with a paperback|with a good novel|behind a book|nose in a book|nose is in a book|in a book|in a good book
rowing|in a boat on the river|in a rowing boat
running|in running shoes|in my running shoes|lacing up my running shoes
sailing|on a sailing boat|on a sailboat|on a boat|on my boat|under sail
skiing|on skis|on my skis|on the slopes|on the piste|in ski boots
stand up paddling|on a paddleboard|on my paddleboard|on a paddle board|on my paddle board
surfing|on a surfboard|on my board|on a board in the sea
swimming|in the pool|in the lake|in the sea|in cold water|in open water
woodworking|in my woodshop|in the woodshop|in my wood shop|at my workbench|at the workbench
yoga|on a yoga mat|on my yoga mat|on the yoga mat
`

const BY_PHRASE = THERE.trim().split('\n').flatMap((line) => {
  const [hobby = '', ...phrases] = line.split('|')
  return phrases.map((phrase) => [` ${phrase} `, hobby] as const)
})

/** Hobbies told by a place or a thing in a clause about leisure. */
export const hobbiesThere = (folded: string): string[] => [...new Set(BY_PHRASE.filter(([phrase]) => folded.includes(phrase)).map(([, hobby]) => hobby === 'pottery' ? 'ceramics' : hobby))]

/** What one is away from is no hobby: "away from the keyboard", "when I'm not at the piano". Folded clause in and out. */
export const withoutAway = (folded: string): string => folded.replace(/ (?:away from|far from|off) (?:the |my |a )?(?:keyboard|keys|screen|desk|laptop|computer|office|lab|bench|books|code|spreadsheets) /g, ' after hours ')
