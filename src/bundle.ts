/** The bundle's one entry: each door is loaded only when it is opened. */
export async function action(): Promise<void> {
  const { openAction } = await import('./index.js')
  await openAction()
}

export async function cli(): Promise<void> {
  const { openCli } = await import('./cli.js')
  await openCli()
}
