import type { Schema } from '@/shared/api/client'

/** A CV with the tree of its versions. */
export type Cv = Schema<'CvView'>
export type VersionSummary = Cv['versions'][number]

/** One version with all that is known of it. */
export type CvVersion = Schema<'CvVersionView'>
export type Content = NonNullable<CvVersion['content']>
export type Stated = Content['skills'][number]
export type Span = Stated['source'][number]
export type Period = NonNullable<Content['experience'][number]['period']>

export type DocumentText = Schema<'ReadingResponse'>['document']
export type DocumentLine = DocumentText['lines'][number]
export type Trouble = DocumentText['troubles'][number]

export type Diff = Schema<'CvDiff'>

/** One piece that is put in, changed or taken out. */
export type Correction = Pick<Schema<'Correction'>, 'type' | 'path' | 'text'>
