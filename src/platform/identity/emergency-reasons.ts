/** Why somebody without a relationship must look (ACC-20). */
export const emergencyReasons = ['ill-or-hurt', 'lost-or-found', 'away-from-setting', 'in-danger', 'other'] as const
export type EmergencyReason = (typeof emergencyReasons)[number]

/** A reason as a row holds it. */
export const toReason = (reason: string): EmergencyReason => emergencyReasons.find(each => each === reason) ?? 'other'
