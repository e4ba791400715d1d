// Runs within the page, as page.ts sends it there: what a reader would see of it.
export default function looks() {
  const rgba = colour => {
    const [r = 0, g = 0, b = 0, a = 1] = (colour.match(/[\d.]+/g) ?? []).map(Number)
    return { r, g, b, a }
  }
  const luminance = colour => {
    const { r, g, b } = rgba(colour)
    const [x, y, z] = [r, g, b].map(c => (c / 255 <= 0.04045 ? c / 255 / 12.92 : ((c / 255 + 0.055) / 1.055) ** 2.4))
    return 0.2126 * x + 0.7152 * y + 0.0722 * z
  }
  const backgroundOf = element => {
    if (element === null) return 'rgb(255, 255, 255)'
    const colour = getComputedStyle(element).backgroundColor
    return rgba(colour).a === 0 ? backgroundOf(element.parentElement) : colour
  }
  const ratio = (one, other) => {
    const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b)
    return (high + 0.05) / (low + 0.05)
  }
  const contrasts = new Map()
  for (const element of document.body.querySelectorAll('*')) {
    const text = [...element.childNodes].find(node => node.nodeType === Node.TEXT_NODE && node.textContent?.trim())
    const label = getComputedStyle(element, '::before')
    const colours = [
      ...(text ? [getComputedStyle(element).color] : []),
      ...(label.content === 'none' ? [] : [label.color])
    ]
    for (const colour of colours) {
      const on = backgroundOf(element)
      const example = text?.textContent?.trim().slice(0, 40) ?? label.content
      contrasts.set(`${colour} ${on}`, { ratio: ratio(colour, on), colour, on, text: example })
    }
  }
  const shown = [...document.querySelectorAll('table')].filter(table => table.checkVisibility())
  return {
    widest: document.documentElement.scrollWidth,
    viewport: document.documentElement.clientWidth,
    dark: luminance(getComputedStyle(document.body).backgroundColor) < 0.2,
    contrasts: [...contrasts.values()],
    heads: [...document.querySelectorAll('th')].map(head => ({
      scope: head.getAttribute('scope'),
      inHead: head.closest('thead') !== null
    })),
    tables: shown.map(table => ({
      display: getComputedStyle(table).display,
      cut: [...table.querySelectorAll('th, td')].some(
        cell => cell.getBoundingClientRect().right > document.documentElement.clientWidth + 1
      )
    }))
  }
}
