import { Component, type ReactNode } from 'react'
import { t } from '@/lib/words/words'
import { Button } from './button'

/** The one place where bugs surface: says so, keeps the data out of it, offers to load again. */
export class Boundary extends Component<{ children: ReactNode }, { error?: Error }> {
  override state: { error?: Error } = {}

  static getDerivedStateFromError(error: unknown): { error: Error } {
    return { error: error instanceof Error ? error : new Error(String(error)) }
  }

  override render(): ReactNode {
    if (!this.state.error) return this.props.children
    return (
      <main className="flex flex-col items-start gap-3 p-4">
        <h1 className="m-0 text-lg font-semibold">{t('boundary.title')}</h1>
        <p className="m-0">{t('boundary.body')}</p>
        <pre className="m-0 max-w-full overflow-auto rounded-md bg-sunken p-2 text-xs">{this.state.error.message}</pre>
        <Button look="main" onPress={() => location.reload()}>{t('boundary.reload')}</Button>
      </main>
    )
  }
}
