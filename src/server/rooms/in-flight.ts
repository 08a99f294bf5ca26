/** Answers that are being made. */
export interface InFlight {
  begin(): void
  end(): void
  /** Resolves when all have been given, or after so many milliseconds. */
  landed(atMost: number): Promise<void>
}

/** None at the moment. */
export function noneInFlight(): InFlight {
  let count = 0
  let whenLanded: (() => void) | undefined
  return {
    begin() {
      count += 1
    },
    end() {
      count -= 1
      if (count === 0) whenLanded?.()
    },
    landed: (atMost) =>
      new Promise((resolve) => {
        if (count === 0) return resolve()
        const timer = setTimeout(resolve, atMost)
        whenLanded = () => {
          clearTimeout(timer)
          resolve()
        }
      }),
  }
}
