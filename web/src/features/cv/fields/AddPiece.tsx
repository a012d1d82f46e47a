import { Button } from '@mantine/core'
import Plus from 'lucide-react/icons/plus'
import { buttonOf, useEditing } from './editing'
import { Editor } from './Editor'
import type { Slot } from './slots'

interface AddPieceProps {
  /** Where the piece comes. */
  path: string
  kind?: Slot['kind']
  /** What the button is known by. */
  button: string
  /** Of the field. */
  label: string
  /** Of the button. */
  action: string
  /** Where the focus goes once it is there, if not to the piece itself. */
  after?: string[]
}

/** A place where a piece can be put in. */
export function AddPiece({ path, kind = 'text', button, label, action, after = [] }: AddPieceProps) {
  const { open, edit } = useEditing()
  return open === path ? (
    <Editor path={path} kind={kind} text={undefined} emptiable label={label} after={[...after, button]} />
  ) : (
    <Button
      id={buttonOf(button)}
      size="xs"
      variant="default"
      leftSection={<Plus size={14} aria-hidden />}
      disabled={open !== undefined}
      onClick={() => edit(path)}
    >
      {action}
    </Button>
  )
}
