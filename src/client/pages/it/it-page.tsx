import { Fragment } from 'preact'
import { useApp } from '../../app.ts'
import { localeOf } from '../../i18n/i18n.ts'
import { Button } from '../../panels/button.tsx'
import { PageTitle } from '../../panels/page-title.tsx'
import './it-page.css'
import { type About, type Block, itSheet } from './sheet.ts'

/** Everything that a school's IT must know, on one page that can be printed. */
export function ItPage() {
  const { i18n } = useApp()
  const locale = localeOf(i18n.language.value)
  const sections = itSheet({
    say: i18n.t,
    number: (value) => new Intl.NumberFormat(locale).format(value),
    about: about(),
  })
  return (
    <section class="sheet sheet-wide it-page">
      <PageTitle>{i18n.t('it.title')}</PageTitle>
      <p class="lead">{i18n.t('it.lead')}</p>
      <p class="row it-buttons">
        <Button onClick={() => print()}>{i18n.t('it.print')}</Button>
      </p>
      {sections.map(({ id, title, blocks }) => (
        <section key={id} class="card" aria-labelledby={`it-${id}`}>
          <h2 id={`it-${id}`}>{title}</h2>
          {blocks.map((block, at) => (
            <BlockView key={at} {...block} />
          ))}
        </section>
      ))}
    </section>
  )
}

function about(): About {
  if (import.meta.env.MODE === 'single') {
    const meta = document.querySelector<HTMLMetaElement>('meta[http-equiv="Content-Security-Policy"]')
    return { kind: 'file', policy: meta?.content ?? '' }
  }
  return { kind: 'site', address: new URL('.', location.href).href }
}

function BlockView(block: Block) {
  switch (block.type) {
    case 'text':
      return (
        <p>
          <Coded text={block.text} />
        </p>
      )
    case 'list':
      return (
        <ul>
          {block.items.map((item) => (
            <li key={item}>
              <Coded text={item} />
            </li>
          ))}
        </ul>
      )
    case 'code':
      return (
        <pre>
          <code>{block.text}</code>
        </pre>
      )
    case 'table':
      return <Table rows={block.rows} />
  }
}

function Table({ rows: [head = [], ...body] }: { readonly rows: readonly (readonly string[])[] }) {
  return (
    <table>
      <thead>
        <tr>
          {head.map((cell) => (
            <th key={cell} scope="col">
              {cell}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {body.map(([first = '', ...rest]) => (
          <tr key={first}>
            <th scope="row">
              <Coded text={first} />
            </th>
            {rest.map((cell, at) => (
              <td key={at} data-head={head[at + 1]}>
                <Coded text={cell} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** A text in which what stands between backticks is to be read letter by letter. */
function Coded({ text }: { readonly text: string }) {
  return (
    <>
      {text.split('`').map((part, at) => (
        <Fragment key={at}>{at % 2 === 1 ? <code dir="ltr">{part}</code> : part}</Fragment>
      ))}
    </>
  )
}
