/**
 * Runs inside the page that is measured, before anything of the page itself. It presses what stands before the first
 * question as soon as it is there, notes when that question can be answered, and times presses. It looks at the page
 * from outside only: it knows selectors that are given to it, and nothing of any app.
 */
/** @typedef {{ selector: string, text?: string }} Press */
/** @typedef {{ before: Press[], question: string, field: string, forward: string }} Looks */

// The clock of the page, not of the machine, so that it starts with the visit.
const clock = () => performance.now()

/** After the frame that shows what stands in the page now. @param {() => void} then */
const painted = (then) =>
  requestAnimationFrame(() => {
    const channel = new MessageChannel()
    channel.port1.addEventListener('message', then)
    channel.port1.start()
    channel.port2.postMessage(0)
  })

/** @param {Element} element */
const isShown = (element) => element.getClientRects().length > 0

/** @param {Press} press */
const find = ({ selector, text }) =>
  [...document.querySelectorAll(selector)].find((each) => isShown(each) && (text === undefined || each.textContent?.trim() === text))

class Bench {
  /** @type {Looks | undefined} */
  looks
  /** @type {number | undefined} when the first question could be answered */
  answerable
  /** @type {number | undefined} when it was also painted */
  seen

  /** @param {Looks} looks */
  start(looks) {
    this.looks = looks
    const observer = new MutationObserver(() => look())
    const again = setInterval(() => look(), 20)
    let busy = false
    const look = () => {
      // What a press changes comes back here before the press has ended.
      if (busy) return
      busy = true
      if (this.shown() !== undefined) {
        clearInterval(again)
        observer.disconnect()
        this.answerable = clock()
        painted(() => {
          this.seen = clock()
        })
      } else {
        // The last that is there: a page may show a button before it listens, so one is pressed until the next is there.
        const there = looks.before.map(find).filter((each) => each !== undefined).pop()
        if (there instanceof HTMLElement) there.click()
      }
      busy = false
    }
    observer.observe(document, { subtree: true, childList: true, attributes: true })
  }

  /** The question that is shown and can be answered, in its own words. @returns {string | undefined} */
  shown() {
    return this.looks && find({ selector: this.looks.field }) ? this.heading() : undefined
  }

  /** What the page says it is about. @returns {string | undefined} */
  heading() {
    return (this.looks && find({ selector: this.looks.question })?.textContent) ?? undefined
  }

  /**
   * Presses a button and times it: until the page is about something else with its layout done, and until that is painted.
   * @param {Press} press
   * @returns {Promise<{ done: number, painted: number } | undefined>} undefined when there is no such button, or nothing comes of it
   */
  async press(press) {
    const button = find(press)
    return button instanceof HTMLElement ? this.during(() => button.click(), () => this.heading()) : undefined
  }

  /**
   * Chooses in a list, as a person would, and times it until the page is about something else.
   * @param {string} selector
   * @param {string} value
   * @returns {Promise<{ done: number, painted: number } | undefined>}
   */
  async choose(selector, value) {
    const list = find({ selector })
    if (!(list instanceof HTMLSelectElement)) return undefined
    const act = () => {
      list.value = value
      list.dispatchEvent(new Event('change', { bubbles: true }))
    }
    return this.during(act, () => this.heading())
  }

  /**
   * Times what an act brings: until the look is another one.
   * @param {() => void} act
   * @param {() => string | undefined} look
   * @returns {Promise<{ done: number, painted: number } | undefined>}
   */
  async during(act, look) {
    const before = look()
    return new Promise((tell) => {
      const finish = () => {
        const now = look()
        if (now === before || now === undefined) return
        observer.disconnect()
        clearTimeout(patience)
        // Layout is part of the answer, and would otherwise be done after we looked away.
        document.body.getBoundingClientRect()
        const done = clock() - start
        painted(() => tell({ done, painted: clock() - start }))
      }
      const observer = new MutationObserver(finish)
      const patience = setTimeout(() => {
        observer.disconnect()
        tell(undefined)
      }, 8000)
      observer.observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true })
      const start = clock()
      act()
    })
  }
}

Object.assign(window, { bench: new Bench() })
