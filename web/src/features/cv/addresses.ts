/** Where the page of a version is. */
export function versionAddress(cvId: string, version: number) {
  return `/app/cvs/${cvId}?version=${version}`
}
