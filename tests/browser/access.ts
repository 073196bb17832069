/**
 * What holds on every screen for those who listen, who use a keyboard, who enlarge, who see no colours: checked in place,
 * on whatever screen stands there. Knows no screen by name.
 */
import { expect, type Page } from '@playwright/test'
import { expectWhole, languages, words, type Language } from './drive.ts'

/** The narrow end of a phone, and what a 1280 × 1024 screen has left at 400 %. */
export const narrow = { width: 320, height: 256 }
export const phone = { width: 360, height: 740 }
/** A phone with its keyboard open: the tools still stay at the top, and there is little below them. */
export const low = { width: 360, height: 400 }

/** One heading of the first rank, and the focus on it when the page is new; landmarks; the language of the page. */
export async function expectFrame(page: Page, language: Language, focus: 'heading' | 'elsewhere'): Promise<void> {
  const frame = await page.evaluate(() => {
    const seen = (selector: string) => [...document.querySelectorAll(selector)].filter((one) => one.checkVisibility())
    const level = (one: Element) => Number(one.tagName.slice(1))
    const levels = seen('h1, h2, h3, h4, h5, h6').map(level)
    return {
      lang: document.documentElement.lang,
      title: document.title,
      h1: seen('h1').length,
      main: seen('main').length,
      banner: seen('header:not(main header)').length,
      focus: document.activeElement?.tagName,
      skipped: levels.some((each, i) => each > (levels[i - 1] ?? 1) + 1),
    }
  })
  expect.soft(frame).toEqual({ lang: language, title: 'Umbral', h1: 1, main: 1, banner: 1, focus: focus === 'heading' ? 'H1' : frame.focus, skipped: false })
}

/** Nothing runs out of the side, nothing is cut off, and every target is 44 px in both directions. */
export async function expectRoom(page: Page): Promise<void> {
  await expectWhole(page)
  const offences = await page.evaluate(() => {
    const found: string[] = []
    const name = (one: Element) => `<${one.tagName.toLowerCase()} class="${one.getAttribute('class') ?? ''}"> ${(one.textContent ?? '').trim().slice(0, 60)}`
    for (const one of document.querySelectorAll('body *')) {
      if (!(one instanceof HTMLElement) || !one.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue
      const style = getComputedStyle(one)
      const unseen = style.clipPath !== 'none' || one.offsetWidth <= 1
      if (unseen || one.textContent?.trim() === '' || one instanceof HTMLSelectElement) continue
      if (style.overflowX !== 'visible' && style.overflowX !== 'auto' && one.scrollWidth > one.clientWidth + 1) found.push(`cut off: ${name(one)}`)
      if (style.overflowY === 'hidden' && one.scrollHeight > one.clientHeight + 1) found.push(`cut off below: ${name(one)}`)
      // A word wider than its box runs over the edge of a button.
      if (['BUTTON', 'LABEL', 'SUMMARY'].includes(one.tagName) && one.scrollWidth > one.clientWidth + 1) found.push(`runs over: ${name(one)}`)
    }
    for (const one of document.querySelectorAll('button, summary, select, input, textarea, a[href]')) {
      if (!one.checkVisibility({ visibilityProperty: true })) continue
      const target = (one instanceof HTMLInputElement && one.closest('label')) || one
      const { width, height } = target.getBoundingClientRect()
      const labelled = one instanceof HTMLInputElement && (one.type === 'checkbox' || one.type === 'radio') ? document.querySelector(`label[for="${one.id}"]`)?.getBoundingClientRect() : undefined
      const skip = getComputedStyle(one).clipPath !== 'none'
      if (skip || (labelled && labelled.height >= 44 && labelled.width >= 44)) continue
      if (width < 44 || height < 44) found.push(`small target, ${Math.round(width)} × ${Math.round(height)}: ${name(one)}`)
    }
    return found
  })
  expect.soft(offences).toEqual([])
}

interface Reached {
  readonly index: number
  readonly ring: boolean
  readonly seen: boolean
  readonly name: string
}

/**
 * Tab reaches every control, each shows that it has the focus, none lies under what stays at the top, and the way ends.
 * Long lists of equal choices are walked at their beginning; they are one kind of control.
 */
export async function expectKeyboard(page: Page, most = 70): Promise<void> {
  const wanted = await page.evaluate(() => {
    const controls = [...document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary, [tabindex="0"]')]
    const groups = new Set<string>()
    const stops = controls.filter((one) => {
      if (one.matches(':disabled') || !one.checkVisibility({ visibilityProperty: true })) return false
      if (!(one instanceof HTMLInputElement) || one.type !== 'radio') return true
      // A group of radios is one stop.
      const group = `${one.form?.outerHTML.length ?? ''}/${one.name}`
      if (groups.has(group)) return false
      groups.add(group)
      return true
    })
    const reached: Reached[] = []
    const groupOf = (one: Element | null) =>
      stops.findIndex((each) => each === one || (each instanceof HTMLInputElement && one instanceof HTMLInputElement && each.type === 'radio' && each.name === one.name && each.form === one.form))
    const look = ({ key }: KeyboardEvent) => {
      const at = document.activeElement
      if (key !== 'Tab' || !(at instanceof HTMLElement) || at === document.body) return
      const ringOf = (one: Element | null, up: number): boolean => {
        if (!one || up < 0) return false
        const { outlineStyle, outlineWidth } = getComputedStyle(one)
        return (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2) || ringOf(one.parentElement, up - 1)
      }
      const target = (at instanceof HTMLInputElement && at.closest('label')) || at
      const box = target.getBoundingClientRect()
      const middle = box.left + box.width / 2
      const top = Math.max(box.top, 0) + 4
      const bottom = Math.min(box.bottom, window.innerHeight) - 4
      // What is taller than the room for it is seen in part.
      const points = [top, (top + bottom) / 2, bottom]
      const isOwn = (y: number) => {
        const there = document.elementFromPoint(middle, y)
        return target.contains(there)
      }
      reached.push({ index: groupOf(at), ring: ringOf(at, 2), seen: bottom > top && (box.height < window.innerHeight / 2 ? points.every(isOwn) : points.some(isOwn)), name: at.outerHTML.slice(0, 200) })
    }
    window.addEventListener('keyup', look)
    Object.assign(window, { reached, stopLooking: () => window.removeEventListener('keyup', look), stops })
    // From the very top, as after a reload.
    const top = document.createElement('span')
    top.tabIndex = -1
    document.body.prepend(top)
    top.focus()
    top.remove()
    return stops.length
  })
  // A field for a date has several stops of the browser's own.
  const dates = await page.locator('input[type=date]:visible').count()
  const walked = Math.min(wanted + 4 * dates, most)
  for (let i = 0; i < walked; i++) await page.keyboard.press('Tab')
  const reached = await page.evaluate(() => {
    const all = window as unknown as { reached: Reached[]; stopLooking: () => void }
    all.stopLooking()
    return all.reached.filter(({ index }, i) => all.reached.findIndex((other) => other.index === index) === i)
  })
  const missed = wanted <= most ? wanted - new Set(reached.map(({ index }) => index)).size : 0
  expect.soft(missed, `controls that Tab did not reach; it reached ${reached.map(({ name }) => name.slice(0, 80)).join('\n')}`).toBe(0)
  expect.soft(reached.filter(({ ring }) => !ring).map(({ name }) => name), 'no visible focus').toEqual([])
  expect.soft(reached.filter(({ seen }) => !seen).map(({ name }) => name), 'the focus is covered').toEqual([])
}

/** What is on the screen or on paper in a colour, or in words too pale to read: all but black, white and the greys between. */
const coloured = (page: Page): Promise<{ readonly looked: number; readonly found: readonly string[] }> =>
  page.evaluate(() => {
    const numbers = (colour: string) => (colour.match(/[\d.]+/g) ?? []).map(Number)
    const isGrey = (colour: string) => {
      const [red, green, blue, alpha = 1] = numbers(colour)
      return !colour.startsWith('rgb') || alpha === 0 || (red === green && green === blue)
    }
    const shown = [...document.querySelectorAll('body, body *')].filter((one) => one.checkVisibility({ visibilityProperty: true }))
    const found = shown.flatMap((one) => {
      const style = getComputedStyle(one)
      const edges = ['top', 'right', 'bottom', 'left'].filter((side) => style.getPropertyValue(`border-${side}-width`) !== '0px').map((side) => style.getPropertyValue(`border-${side}-color`))
      const colours = [style.color, style.backgroundColor, ...edges, ...(one instanceof SVGElement ? [style.fill, style.stroke] : [])].filter((colour) => !isGrey(colour))
      const hasWords = !(one instanceof SVGElement) && [...one.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim())
      const isPale = hasWords && (numbers(style.color)[0] ?? 0) > 0x45
      return colours.length > 0 || isPale ? [`${colours.join(' ')}${isPale ? ' pale' : ''}: ${one.outerHTML.slice(0, 120)}`] : []
    })
    return { looked: shown.length, found: found.slice(0, 20) }
  })

/** On paper nothing is told by a colour, whatever the screen shows. */
export async function expectNoColour(page: Page): Promise<void> {
  expect((await coloured(page)).found, 'colours of the screen are found').not.toEqual([])
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
  const { looked, found } = await coloured(page)
  await page.emulateMedia({ media: null, colorScheme: null })
  expect(looked, 'something prints').toBeGreaterThan(50)
  expect.soft(found).toEqual([])
}

/** Every other language in place, on the narrow screen; on screens that offer no choice, none. */
export async function inOtherLanguages(page: Page, language: Language, look: (other: Language) => Promise<void>): Promise<void> {
  const choose = async (from: Language, to: Language) => {
    await page.locator('header:visible').getByLabel(words(from, 'ui.tools.language')).selectOption(to)
    await expect(page.locator('html')).toHaveAttribute('lang', to)
  }
  if ((await page.locator('header:visible select').count()) === 0) return
  let now = language
  for (const other of languages.filter((each) => each !== language)) {
    await choose(now, other)
    now = other
    await look(other)
  }
  await choose(now, language)
}
