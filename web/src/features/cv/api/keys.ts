/** Under which what was asked for of a CV is kept; all of it at once is asked for anew by `cvKey`. */
export const cvsKey = ['cvs']
export const cvKey = (cvId: string) => ['cv', cvId]
export const treeKey = (cvId: string) => [...cvKey(cvId), 'tree']
export const versionKey = (cvId: string, number: number) => [...cvKey(cvId), 'version', number]
