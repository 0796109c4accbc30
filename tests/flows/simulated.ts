import { vi } from 'vitest'

vi.mock('wxt/browser', () => import('../../scripts/simulate/wxt-browser'))
vi.mock('#i18n', () => import('../../scripts/simulate/words'))
