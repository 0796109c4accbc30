/** First person singular in en de fr es pt it nl pl tr sv da nb fi, as whole words. */
const I = /(?:^|[^\p{L}])(?:I(?:['’](?:m|ve|ll))?(?=[^\p{L}]|$)|(?:[Mm]y|[Ii]ch|[Mm]eine?|[Jj]e|[Jj]['’]ai|[Yy]o|[Ss]oy|[Ss]ou|[Mm]eu|[Mm]inha|[Ss]ono|[Mm]io|[Ii]k|[Mm]ijn|[Jj]estem|[Mm]oj[aąe]|[Bb]enim|[Jj]ag|[Mm]itt|[Jj]eg|[Mm]inä|[Mm]inun)(?=[^\p{L}]|$))/u

/** Whether a text speaks of its writer as one person: a firm says "we". */
export const speaksOfOne = (text: string): boolean => I.test(text) && !/(?:^|[^\p{L}])(?:we|our|wir|unser|unsere|nous|notre|nosotros|nuestro|nuestra|noi|nostro|wij|onze)(?=[^\p{L}]|$)/iu.test(text.slice(0, 300))
