/** Raised whenever equations, worlds or sliders change: a scenario replays on the model it was made with, or says that it cannot. */
export const modelVersion = { name: '1.0', bytes: [1, 0] } as const
