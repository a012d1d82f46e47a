export const RATINGS = [
  'technicalAccuracy',
  'communication',
  'structuredThinking',
  'confidence',
  'problemSolving',
] as const
