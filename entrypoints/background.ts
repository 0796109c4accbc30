import { defineBackground } from 'wxt/utils/define-background'
import { count, countOnBadge } from '@/lib/flows/badge'
import { takeSelection } from '@/lib/flows/draft'
import { answerNotice, closeNotice, openNotice } from '@/lib/flows/answer-notice'
import { announce } from '@/lib/flows/remind'
import { openWorkspace } from '@/lib/flows/settings'
import { settleOnce } from '@/lib/flows/settle-once'
import { answerTagNotice, isTagNotice, tagFront } from '@/lib/flows/tag-front'
import { onAlarm, onStart } from '@/lib/platform/alarm'
import { onCommand } from '@/lib/platform/commands'
import { installMenu, onSelection } from '@/lib/platform/menu'
import { onNotification } from '@/lib/platform/notifications'
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
  onNotification({
    onClick: (id) => void (isTagNotice(id) ? answerTagNotice(id, false) : openNotice(id)),
    onButton: (id, button) => void (isTagNotice(id) ? answerTagNotice(id, true) : answerNotice(id, button)),
    onClosed: (id) => void closeNotice(id),
  })
  onCommand((command, tabId) => {
    if (command === 'open-workspace') void openWorkspace('#/people')
    else void tagFront(tabId, command === 'tag-mentor' ? 'mentor' : 'sponsor')
  })
  onAlarm(() => void announce())
  onStart(() => {
    void installMenu(t('menu.addSelection'))
  })
  countOnBadge()
  void announce().then(settleOnce)
})
