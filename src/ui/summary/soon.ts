/**
 * What is folded away, or only for paper, follows after what is to be read first: the page is there sooner, and the rest
 * a moment later, without being asked for, so that a search in the page finds it and the printer prints it.
 */
import { useDeferredValue } from 'react'

/** Is it the turn of what is made of this value? False at first, and again when the value becomes another one. */
export const useSoon = (value: object): boolean => useDeferredValue<object | null>(value, null) === value
