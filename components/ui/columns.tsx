import type { ReactNode } from 'react'

/** Three parts below each other; where there is room, the second stands beside the others. Their order for keys and screen readers is the same. */
export function Columns({ first, beside, last }: { first: ReactNode; beside: ReactNode; last: ReactNode }) {
  return (
    <div className="@container">
      <div className="grid grid-cols-1 gap-4 @min-[720px]:grid-cols-[minmax(0,3fr)_minmax(0,2fr)] @min-[720px]:grid-rows-[auto_1fr] @min-[720px]:gap-x-8">
        <div className="flex min-w-0 flex-col gap-4">{first}</div>
        <div className="flex min-w-0 flex-col gap-4 @min-[720px]:col-start-2 @min-[720px]:row-span-2 @min-[720px]:row-start-1">{beside}</div>
        <div className="flex min-w-0 flex-col gap-4">{last}</div>
      </div>
    </div>
  )
}
