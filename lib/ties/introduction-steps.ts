import type { Day } from '../core/day'
import { INTRODUCTION_STEPS, type IntroductionStep } from '../model/kinds'
import type { Introduction } from '../model/records'

/** The next step of an introduction: asked → agreed → made → replied → looped back. Undefined once all is done. */
export function nextStep({ steps }: Introduction): IntroductionStep | undefined {
  const last = Math.max(-1, ...steps.map(({ step }) => INTRODUCTION_STEPS.indexOf(step)))
  return INTRODUCTION_STEPS[last + 1]
}

/** The introduction with a step taken on a day; one that was taken before gets the new day. */
export function takeStep(introduction: Introduction, step: IntroductionStep, on: Day): Introduction {
  const steps = [...introduction.steps.filter((known) => known.step !== step), { step, on }]
  return { ...introduction, steps: steps.sort((a, b) => INTRODUCTION_STEPS.indexOf(a.step) - INTRODUCTION_STEPS.indexOf(b.step)) }
}
