import { Dialog, DialogTrigger, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { exportFile } from '@/lib/flows/export-file'
import { deleteEverything } from '@/lib/flows/settings'
import { t } from '@/lib/words/words'
import { Button } from '../ui/button'

/** Deletes all there is, for good, after offering the export. The one modal question of the product: here data vanishes. */
export function DeleteEverything() {
  const wipe = async (): Promise<void> => {
    await deleteEverything()
    location.hash = ''
    location.reload()
  }
  return (
    <div className="flex flex-col items-start gap-2">
      <p className="m-0 text-sm text-soft">{t('settings.deleteHint')}</p>
      <DialogTrigger>
        <Button look="danger">{t('settings.deleteAll')}</Button>
        <ModalOverlay isDismissable className="fixed inset-0 z-30 flex items-center justify-center bg-[rgb(0_0_0/0.4)] p-4">
          <Modal className="w-full max-w-96 rounded-md border border-edge bg-raised p-4">
            <Dialog role="alertdialog" className="flex flex-col gap-3 outline-none">
              {({ close }) => (
                <>
                  <Heading slot="title" className="m-0 text-lg font-semibold">{t('settings.deleteTitle')}</Heading>
                  <p className="m-0 text-sm">{t('settings.deleteBody')}</p>
                  <Button autoFocus onPress={() => void exportFile('json', undefined, { quiet: true })}>{t('settings.deleteExport')}</Button>
                  <div className="flex gap-2">
                    <Button look="danger" onPress={() => void wipe()}>{t('settings.deleteYes')}</Button>
                    <Button onPress={close}>{t('person.cancel')}</Button>
                  </div>
                </>
              )}
            </Dialog>
          </Modal>
        </ModalOverlay>
      </DialogTrigger>
    </div>
  )
}
