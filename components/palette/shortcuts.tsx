import type { ReactNode } from 'react'
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { t } from '@/lib/words/words'
import { Button } from '../ui/button'
import type { View, ViewProps } from '../view'
import { BrowserKeys } from './browser-keys'
import { GO_KEYS } from './go-keys'

interface ShortcutsProps {
  surface: ViewProps['surface']
  views: readonly View[]
  singles: boolean
  onClose: () => void
}

const isMac = /mac/i.test(navigator.platform)

/** Every key that does something, as they are in this window now. */
export function Shortcuts({ surface, views, singles, onClose }: ShortcutsProps) {
  const going = GO_KEYS.filter(([, id]) => views.some((view) => view.id === id && (view.only ?? surface) === surface))
  return (
    <ModalOverlay isOpen isDismissable onOpenChange={(open) => { if (!open) onClose() }} className="fixed inset-0 z-30 flex items-center justify-center bg-[rgb(0_0_0/0.4)] p-3">
      <Modal className="max-h-[90vh] w-full max-w-140 overflow-auto rounded-md border border-edge bg-raised p-4 shadow-lg">
        <Dialog className="flex flex-col gap-4 outline-none">
          <div className="flex items-start gap-2">
            <Heading slot="title" className="m-0 flex-1 text-lg font-semibold">{t('shortcut.title')}</Heading>
            <Button autoFocus look="quiet" className="-my-1" onPress={onClose}>{t('toast.close')}</Button>
          </div>
          <Keys title={t('shortcut.anywhere')}>
            <Row keys={[isMac ? '⌘' : 'Ctrl', 'K']}>{t('palette.title')}</Row>
            {singles ? <><Row keys={['?']}>{t('shortcut.title')}</Row><Row keys={['/']}>{t('shortcut.search')}</Row></> : null}
            <Row keys={['Esc']}>{t('shortcut.back')}</Row>
            <Row keys={['F6']}>{t('shortcut.notices')}</Row>
          </Keys>
          {singles ? <Keys title={t('shortcut.goTo')}>{going.map(([letter, id]) => <Row key={id} keys={['G', letter.toUpperCase()]}>{t(`nav.${id}` as 'nav.here')}</Row>)}</Keys> : null}
          <Keys title={t('shortcut.lists')}>
            <Row keys={['↑', '↓']}>{t('shortcut.move')}</Row>
            <Row keys={['Enter']}>{t('shortcut.open')}</Row>
            <Row keys={['Space']}>{t('shortcut.select')}</Row>
            <Row keys={['Shift', '↑ ↓']}>{t('shortcut.reach')}</Row>
            <Row keys={['A … Z']}>{t('shortcut.letters')}</Row>
          </Keys>
          <section aria-labelledby="browser-keys" className="flex flex-col gap-2">
            <h3 id="browser-keys" className="m-0 text-sm font-semibold">{t('shortcut.browser')}</h3>
            <BrowserKeys />
          </section>
          <p className="m-0 text-sm text-soft">{t(singles ? 'shortcut.singlesOn' : 'shortcut.singlesOff')}</p>
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}

function Keys({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section aria-label={title} className="flex flex-col gap-1">
      <h3 className="m-0 text-sm font-semibold">{title}</h3>
      <dl className="m-0 grid grid-cols-[minmax(0,1fr)] gap-x-6 min-[480px]:grid-cols-2">{children}</dl>
    </section>
  )
}

/** What the keys do, then the keys. */
export function Row({ keys, children }: { keys: readonly string[]; children: ReactNode }) {
  return (
    <div className="flex min-h-8 items-center gap-2 text-sm">
      <dt className="min-w-0 flex-1">{children}</dt>
      <dd className="m-0 flex shrink-0 gap-1">{keys.map((key) => <kbd key={key} className="rounded-sm border border-edge bg-sunken px-1.5 py-0.5 font-sans text-xs text-ink">{key}</kbd>)}</dd>
    </div>
  )
}
