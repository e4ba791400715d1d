export async function openCli(): Promise<void> {
  const { manifestSchema } = await import('./manifest/schema.js')
  console.log(Object.keys(manifestSchema.shape))
}
