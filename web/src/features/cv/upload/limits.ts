/** As the server has it. */
export const MOST_BYTES = 5 * 1024 * 1024
export const LONGEST_JOB_DESCRIPTION = 20_000

/** What files a browser offers to choose from; what a file really is the server tells by its content. */
export const ACCEPTED = [
  '.pdf',
  '.docx',
  '.txt',
  '.json',
  'application/pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'text/plain',
  'application/json',
].join()

/** What can be said of a file before it is sent; whatever else is wrong with it the server says. */
export function faultOf({ size }: Pick<File, 'size'>): 'empty' | 'tooLarge' | undefined {
  if (size === 0) {
    return 'empty'
  }
  return size > MOST_BYTES ? 'tooLarge' : undefined
}
