export async function openAction(): Promise<void> {}
