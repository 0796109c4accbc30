import { defineBackground } from 'wxt/utils/define-background'
import { count, countOnBadge } from '@/lib/flows/badge'
import { takeSelection } from '@/lib/flows/draft'
import { announce, openNotice } from '@/lib/flows/remind'
import { onAlarm, onStart } from '@/lib/platform/alarm'
import { installMenu, onSelection } from '@/lib/platform/menu'
import { onNotificationClick } from '@/lib/platform/notifications'
import { onToolbarClick, openPanel } from '@/lib/platform/panel'
import { tabById } from '@/lib/platform/tabs'
import { t } from '@/lib/words/words'

/** Registers every listener at once and keeps nothing: the worker may die at any moment. */
export default defineBackground(() => {
  onToolbarClick((tabId) => {
    void openPanel(tabId) // first and synchronously, or the click does not count
    void tabById(tabId).then((tab) => tab && count(tab))
  })
  onSelection((selection) => void takeSelection(selection))
  onNotificationClick((id) => void openNotice(id))
  onAlarm(() => void announce())
  onStart(() => {
    void installMenu(t('menu.addSelection'))
  })
  countOnBadge()
  void announce()
})
