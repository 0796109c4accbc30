import '@/components/ui/theme.css'
import { createRoot } from 'react-dom/client'
import { App } from '@/components/app'
import { firstLook } from '@/lib/flows/here'
import { loadReferenceWhenIdle } from '@/lib/flows/reference'
import { remakeKeysWhenIdle } from '@/lib/flows/remake-keys'

const root = document.getElementById('root')
if (!root) throw new Error('The page has no root to draw into')
createRoot(root).render(<App surface="panel" />)
// The panel opens on what is in front of the user, unless its address says otherwise.
loadReferenceWhenIdle(/^(?:#\/here)?$/.test(location.hash) ? firstLook() : undefined)
remakeKeysWhenIdle()
