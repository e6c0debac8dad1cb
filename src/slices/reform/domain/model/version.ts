/**
 * Raised whenever equations, worlds, sliders or the last bit of a number change: a scenario replays on the model it was made with, or
 * says that it cannot.
 */
export const modelVersion = { name: '1.1', bytes: [1, 1] } as const
