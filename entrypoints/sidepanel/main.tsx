import '@/components/ui/theme.css'
import { createRoot } from 'react-dom/client'
import { App } from '@/components/app'
import { loadReferenceWhenIdle } from '@/lib/flows/reference'
import { remakeKeysWhenIdle } from '@/lib/flows/remake-keys'

const root = document.getElementById('root')
if (!root) throw new Error('The page has no root to draw into')
createRoot(root).render(<App surface="panel" />)
loadReferenceWhenIdle()
remakeKeysWhenIdle()
