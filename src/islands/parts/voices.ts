/** A voice of this device itself for a language; one that would send words to somebody else’s server is never used. */
export const voiceFor = (lang: string): SpeechSynthesisVoice | undefined =>
  speechSynthesis.getVoices().find(voice => voice.localService && voice.lang.startsWith(lang.slice(0, 2)))
