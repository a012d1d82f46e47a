import type { Schema } from '@/shared/api/client'

/**
 * Solves a challenge of ALTCHA: finds the number whose SHA-256 with the salt is the challenge.
 *
 * @returns the solution as the server takes it, JSON in Base64
 * @see https://altcha.org/docs/v2/proof-of-work/
 */
export async function solve(challenge: Schema<'Challenge'>): Promise<string> {
  const text = new TextEncoder()
  for (let number = 0; number <= challenge.maxnumber; number++) {
    const digest = await crypto.subtle.digest('SHA-256', text.encode(`${challenge.salt}${number}`))
    const hex = Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('')
    if (hex === challenge.challenge) {
      const { algorithm, salt, signature } = challenge
      return btoa(JSON.stringify({ algorithm, challenge: challenge.challenge, number, salt, signature }))
    }
  }
  throw new Error('The challenge has no solution.')
}
