import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { type APIRequestContext, type APIResponse, expect, type Page } from '@playwright/test'

export const PASSWORD = 'Correct-Horse-7'
export const ADMIN = 'admin@example.org'

const MAILS = join(process.env.E2E_DATA ?? '', 'mail')

/** The link of the latest mail to an address, as the application wrote it to its mail folder. */
export async function mailedLink(email: string, page: string): Promise<string> {
  let link: string | undefined
  await expect
    .poll(
      () => {
        const mails = readdirSync(MAILS)
          .filter((name) => name.endsWith('.eml'))
          .sort()
          .map((name) => readFileSync(join(MAILS, name), 'utf8'))
          .filter((mail) => mail.includes(`To: ${email}`))
        link = mails.flatMap((mail) => mail.match(new RegExp(`/${page}\\?token=[A-Za-z0-9._~%-]+`)) ?? []).at(-1)
        return link
      },
      { message: `a mail to ${email}` },
    )
    .toBeDefined()
  return link ?? ''
}

/** The reply that counts: who is told that it takes a moment comes again when they may. */
async function patiently(ask: () => Promise<APIResponse>): Promise<APIResponse> {
  for (;;) {
    const reply = await ask()
    const moment = reply.headers()['retry-after']
    if (reply.status() !== 503 || moment === undefined) return reply
    await setTimeout(Number(moment) * 1000)
  }
}

let people = 0

export function newAddress() {
  people += 1
  return `person${process.pid}-${people}@example.org`
}

/** Somebody with a confirmed account, made without the browser. */
export async function somebody(request: APIRequestContext): Promise<string> {
  const email = newAddress()
  const person = { email, password: PASSWORD, firstName: 'Ann', lastName: 'Example', language: 'en', termsAccepted: true }
  const registered = await patiently(() => request.post('/api/v1/auth/register', { data: person }))
  expect(registered.status()).toBe(201)
  const token = decodeURIComponent((await mailedLink(email, 'verify-email')).replace(/.*token=/, ''))
  const verified = await patiently(() => request.post('/api/v1/auth/verify-email', { data: { token } }))
  expect(verified.status()).toBe(200)
  return email
}

export async function signIn(page: Page, email: string) {
  await page.goto('/sign-in')
  await page.getByLabel('Email address').fill(email)
  await page.getByLabel(/^Password( \*)?$/).fill(PASSWORD)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page).toHaveURL(/\/app/)
}

/** Requests in somebody's name, beside the browser. */
export async function inNameOf(request: APIRequestContext, email: string) {
  const reply = await patiently(() => request.post('/api/v1/auth/login', { data: { email, password: PASSWORD } }))
  expect(reply.status()).toBe(200)
  const { accessToken } = (await reply.json()) as { accessToken: string }
  const headers = { Authorization: `Bearer ${accessToken}` }
  return {
    put: async (path: string, data: unknown) => {
      const answer = await patiently(() => request.put(path, { data, headers }))
      expect(answer.ok(), `${path}: ${answer.status()}`).toBe(true)
    },
    post: async (path: string, data: unknown) => {
      const answer = await patiently(() => request.post(path, { data, headers }))
      expect(answer.ok(), `${path}: ${answer.status()}`).toBe(true)
      return (await answer.json()) as Record<string, unknown>
    },
    /** Fields of a form, files among them. */
    send: async (path: string, multipart: Record<string, string | { name: string; mimeType: string; buffer: Buffer }>) => {
      const answer = await patiently(() => request.post(path, { multipart, headers }))
      expect(answer.ok(), `${path}: ${answer.status()}`).toBe(true)
      return (await answer.json()) as Record<string, unknown>
    },
    get: async (path: string) => {
      const answer = await patiently(() => request.get(path, { headers }))
      expect(answer.ok(), `${path}: ${answer.status()}`).toBe(true)
      return (await answer.json()) as Record<string, unknown>
    },
  }
}

interface BankQuestion {
  id: string
  question: string
  sampleAnswer: string
}

const BACKEND = JSON.parse(
  readFileSync(new URL('../../intelligence/src/main/resources/questions/backend.json', import.meta.url), 'utf8'),
) as { questions: BankQuestion[] }

/** The strong answer that the bank has to the question on screen, or of that id. */
export function strongAnswerTo(question: string): string {
  const found = BACKEND.questions.find((one) => one.id === question || question.includes(one.question))
  return found?.sampleAnswer ?? ''
}

type Http = Awaited<ReturnType<typeof inNameOf>>

export const BACKEND_INTERVIEW = { type: 'technical', difficulty: 'mid', domain: 'backend', numQuestions: 5 }

/** An interview that has just been started, on backend if nothing else is chosen, and how to answer in it. */
export async function startedOf(http: Http, choice: Record<string, unknown> = BACKEND_INTERVIEW) {
  const started = await http.post('/api/v1/interviews/start', choice)
  const address = `/api/v1/interviews/${String(started.sessionId)}`
  return {
    id: String(started.sessionId),
    address,
    questions: (started.questions as { id: string }[]).map(({ id }) => id),
    answer: (questionId: string, answerText: string, more: { duration?: number } = {}) =>
      http.post(`${address}/answer`, { questionId, answerType: 'text', answerText, ...more }),
  }
}

/** An interview with one judged answer, a draft and a skipped question, made without the browser. */
export async function interviewOf(request: APIRequestContext, email: string) {
  const http = await inNameOf(request, email)
  const { id, address, questions, answer } = await startedOf(http)
  const question = (index: number) => questions[index] ?? ''
  await answer(question(0), strongAnswerTo(question(0)), { duration: 42 })
  await http.post(`${address}/questions/${question(1)}/skip`, {})
  return { id, http, question }
}
