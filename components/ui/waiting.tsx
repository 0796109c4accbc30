/** A skeleton in the final shape, for what takes longer than a blink. */
export function Waiting({ label }: { label: string }) {
  return (
    <div role="status" data-testid="waiting" className="flex flex-col gap-3">
      <span className="sr-only">{label}</span>
      {['w-1/2 h-6', 'w-4/5 h-4', 'w-full h-8', 'w-3/5 h-4', 'w-2/3 h-4', 'w-1/2 h-4'].map((size) => (
        <span key={size} aria-hidden className={`block animate-pulse rounded-md bg-sunken ${size}`} />
      ))}
    </div>
  )
}
