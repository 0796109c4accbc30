import { describe, expect, it } from 'vitest'
import { arrange, type Command, findCommands, type Group } from '../../components/palette/command'

const command = (group: Group, label: string, more: Partial<Command> = {}): Command => ({ id: label, group, label, ...more })
const COMMANDS = [command('person', 'Add a note'), command('person', 'Log: They introduced you', { onlyTyped: true }), command('views', 'Board', { hint: 'G B' }), command('do', 'Undo: Deleted Anna')]
const labels = (commands: readonly Command[]): string[] => commands.map(({ label }) => label)
const found = (query: string, ...people: string[]): string[] => labels(arrange(findCommands(COMMANDS, query, 8), people.map((name) => command('people', name)), query))

describe('the palette', () => {
  it('shows what is at hand before anything is typed, in a fixed order, and keeps the rest for typing', () => {
    expect(labels(arrange(findCommands(COMMANDS, ' ', 8), [command('recent', 'Ada Quill')], ''))).toEqual(['Add a note', 'Ada Quill', 'Board', 'Undo: Deleted Anna'])
  })

  it('puts the best match of all first, whatever its heading', () => {
    expect(found('undo')[0]).toBe('Undo: Deleted Anna')
    expect(found('bord', 'Bo Ardley')[0]).toBe('Board')
    expect(found('introduced')).toEqual(['Log: They introduced you'])
  })

  it('puts people first where the words begin a name, and last where they stand only in what is kept of them', () => {
    expect(found('bo', 'Bo Ardley')[0]).toBe('Bo Ardley')
    expect(found('ardl', 'Bo Ardley')[0]).toBe('Bo Ardley')
    expect(found('board', 'Carla Quist')).toEqual(['Board', 'Carla Quist'])
  })
})
