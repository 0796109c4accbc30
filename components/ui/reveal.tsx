import { type ReactNode, Suspense } from 'react'
import { Button, Disclosure, DisclosurePanel, Heading } from 'react-aria-components'

interface RevealProps {
  summary: ReactNode
  children: ReactNode
  aside?: ReactNode
  level?: 2 | 3
  /** What lies behind it is made only once it is opened: it reads much, or its code is loaded then. */
  onDemand?: boolean
}

/** One line that opens to what lies behind it: the evidence, the reasons, the rest. */
export function Reveal({ summary, children, aside, level = 3, onDemand = false }: RevealProps) {
  return (
    <Disclosure className="group">
      {({ isExpanded }) => (
        <>
      <Heading level={level} className="m-0 text-base font-normal">
        <Button slot="trigger" className="-mx-1 flex min-h-8 w-[calc(100%+8px)] cursor-pointer items-baseline gap-2 rounded-md px-1 py-1 text-left hover:bg-sunken">
          {/* What is said beside it goes below it where both have no room: the sentence is never a narrow column. */}
          <span className="flex min-w-0 flex-1 flex-wrap items-baseline gap-x-2">
            <span className="min-w-0 flex-1 basis-48 text-wrap">{summary}</span>
            {aside}
          </span>
          <span aria-hidden className="text-soft transition-transform duration-100 group-expanded:rotate-90">▸</span>
        </Button>
      </Heading>
      <DisclosurePanel>{!onDemand ? children : isExpanded ? <Suspense fallback={null}>{children}</Suspense> : null}</DisclosurePanel>
        </>
      )}
    </Disclosure>
  )
}
