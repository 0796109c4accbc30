import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const MANIFEST = {
  manifest_version: 3,
  name: 'Empty panel',
  version: '1',
  permissions: ['sidePanel', 'activeTab'],
  action: {},
  background: { service_worker: 'background.js' },
  side_panel: { default_path: 'sidepanel.html' },
}

/** Writes the least extension that opens a panel by a click: the same call, and a page that says one sentence. Answers its folder. */
export function writeEmptyExtension(folder: string): string {
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(MANIFEST))
  writeFileSync(join(folder, 'background.js'), 'chrome.action.onClicked.addListener((tab) => { void chrome.sidePanel.open({ tabId: tab.id }) })\n')
  writeFileSync(join(folder, 'sidepanel.html'), '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Empty</title></head><body><p id="shown">Nothing here.</p></body></html>\n')
  return folder
}
