import { useTranslation } from 'react-i18next'
import type { Analysis, Rule } from '../api/judgement'
import { isMet } from './rules'

/** As many names as a sentence bears. */
const MOST_NAMES = 8

/**
 * What is said of rules, in the reader's language: what is good, what is not, what to do. Of a rule that has no texts here,
 * what the engine says in English.
 */
export function useRuleTexts({ suggestions, rules }: Pick<Analysis, 'suggestions' | 'rules'>) {
  const { t, i18n } = useTranslation()
  const list = new Intl.ListFormat(i18n.language, { style: 'narrow', type: 'conjunction' })
  const named = (rule: Rule) =>
    rule.part === 'formatting'
      ? rule.names.map((name) => t(`cv.analysis.trouble.${inOneWord(name)}`, { defaultValue: name }))
      : rule.names
  const text = (rule: Rule, what: 'good' | 'bad' | 'todo') => {
    const english = suggestions.find((one) => one.rule === rule.rule)
    return t(`cv.analysis.rule.${rule.rule}.${what}`, {
      first: rule.counts[0] ?? 0,
      second: rule.counts[1] ?? 0,
      names: list.format(named(rule).slice(0, MOST_NAMES)) || t('cv.analysis.some'),
      defaultValue: (what === 'todo' ? english?.suggestion : what === 'bad' ? english?.message : undefined) ?? rule.rule,
    })
  }
  return {
    /** How a rule stands. */
    stand: (rule: Rule) => text(rule, isMet(rule) ? 'good' : 'bad'),
    bad: (rule: Rule) => text(rule, 'bad'),
    todo: (rule: Rule) => text(rule, 'todo'),
    /** Whether all rules can be told of in the reader's language. */
    complete: rules.every(({ rule }) => i18n.exists(`cv.analysis.rule.${rule}.good`)),
  }
}

/** The name of a key: the engine writes troubles as words, such as `text boxes`. */
function inOneWord(words: string) {
  return words.replace(/ ([a-z])/g, (_, letter: string) => letter.toUpperCase())
}
