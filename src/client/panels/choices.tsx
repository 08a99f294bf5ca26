import './choices.css'

interface Choice<T extends string> {
  readonly value: T
  readonly label: string
  readonly lang?: string
}

interface ChoicesProps<T extends string> {
  readonly name: string
  readonly legend: string
  readonly value: T
  readonly options: readonly Choice<T>[]
  onChange(value: T): void
}

/** One out of a few: radio buttons that look like a row of cards. */
export function Choices<T extends string>({ name, legend, value, options, onChange }: ChoicesProps<T>) {
  return (
    <fieldset class="choices">
      <legend>{legend}</legend>
      {options.map((option) => (
        <label key={option.value} class="choice" lang={option.lang}>
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          <span>{option.label}</span>
        </label>
      ))}
    </fieldset>
  )
}
