/**
 * Attribute of pages that are looked at while their author writes: where the block stands in the text of the module,
 * `<start>-<end>`. Packages never have it.
 */
export const sourceOffsets = 'data-source'

/**
 * The contract between the rendered page and the browser runtime: which attributes mark what.
 * `render` and `components` write them, `runtime` reads them, and a test lists both sides.
 *
 * The page without the runtime is a plain document: every word readable, in order. The runtime adds
 * `class="js"` to `<html>` as its first act; styles that hide anything hang on that class.
 */
export const page = {
  /** `<section data-screen="<screen id>">`: one screen. Its `id` is the screen id, so `#id` works without a script. */
  screen: 'data-screen',
  /**
   * On the one screen that is shown. The page comes with it on the first screen, so that the first paint needs no
   * script; the runtime moves it. Styles hide every other screen below `.js`.
   */
  current: 'data-current',
  /** `<p data-position>`: the runtime writes "Screen 3 of 7 · about 5 minutes left" here. */
  position: 'data-position',
  /** `<div data-progress role="progressbar">`: the runtime sets `aria-valuenow` and `--progress` (0 to 1). */
  progress: 'data-progress',
  /**
   * `<nav data-menu>`: the list of screens. On small screens hidden until the menu button is pressed: the runtime
   * then sets `data-open` on it and `aria-expanded` on the button.
   */
  menu: 'data-menu',
  open: 'data-open',
  /** `<button data-menu-button aria-expanded aria-controls>`. */
  menuButton: 'data-menu-button',
  /** `<details data-chapter open>` inside the menu, around the links of one chapter; the runtime leaves the one on view open. */
  chapter: 'data-chapter',
  /** `<a data-screen-link="<screen id>" href="#id">` inside the menu; the runtime sets `aria-current` and `data-done`. */
  screenLink: 'data-screen-link',
  done: 'data-done',
  /** `<span data-done-mark hidden>` inside the link: the word "done" for people who listen; the runtime shows it. */
  doneMark: 'data-done-mark',
  /** `<button data-back>` and `<button data-next>` in the fixed bar. */
  back: 'data-back',
  next: 'data-next',
  /** `<div data-announce role="status">`: short texts for screen readers. */
  announce: 'data-announce',
  /** `<aside data-notice hidden>`: messages that stay, such as "not connected" and "Continue / Start afresh". */
  notice: 'data-notice',
  /** On `<html>` while a message is shown, so that the page keeps room for it at its end. */
  noticed: 'data-noticed',
  /** `<button data-choice="yes|no">`: made by the runtime inside the notice for "Continue / Start afresh". */
  choice: 'data-choice',
  /** `<form data-question="<question id>" data-type="<type>">`: one question. */
  question: 'data-question',
  type: 'data-type',
  /** On questions far below on a screen that has just come into view: they are laid out right after it, or when they come near. */
  later: 'data-later',
  /** `<button data-check-answer type="submit">`, `<button data-retry type="button" hidden>` inside a question. */
  checkAnswer: 'data-check-answer',
  retry: 'data-retry',
  /** `<p data-verdict role="status">` inside a question: the runtime writes "Right" or "Not yet" with a sign, and sets `data-state`. */
  verdict: 'data-verdict',
  /**
   * Choice: `<div data-option="<letter>">` holds `<input value="<letter>">` with its label and then
   * `<details data-feedback="<letter>">`. The runtime opens the details of chosen options and sets
   * `data-state="right|wrong"` on the option.
   * All others: `<details data-feedback="right|wrong">` at the end of the form.
   */
  option: 'data-option',
  feedback: 'data-feedback',
  state: 'data-state',
  /** `<select data-left="<number from 0>">` in a match question; its option values are letters of right sides. */
  left: 'data-left',
  /** `<li data-partner="<letter>">` there: a right side to drag; the list that it is dragged over carries `data-target`. */
  partner: 'data-partner',
  target: 'data-target',
  /** `<li data-item="<letter>">` in an order question, with a `data-grip` to drag it by. */
  item: 'data-item',
  grip: 'data-grip',
  /** `<button data-move="-1|1">` in such a line: one place up or down. */
  move: 'data-move',
  /** `<input data-blank="<blank id>">` in a fill-in or numeric question. */
  blank: 'data-blank',
  /** `<ul data-checklist="<checklist id>">` whose `<input type="checkbox">` keep their ticks. */
  checklist: 'data-checklist',
  /** `<div data-tabs>` with `<button data-tab role="tab">` and `<section data-panel role="tabpanel">`; the open one carries `data-open`. */
  tabs: 'data-tabs',
  tab: 'data-tab',
  panel: 'data-panel',
  /**
   * `<section data-scenario="<scenario id>">` with `<section data-scene="<scene id>">`; the one on view carries `data-open`.
   * Links between scenes carry `data-go-to="<scene id>"`; those that are choices also `data-way="<number from 0>"`. The
   * runtime sets `data-chosen` on the `<li>` of the choice that was made.
   */
  scenario: 'data-scenario',
  scene: 'data-scene',
  goTo: 'data-go-to',
  way: 'data-way',
  chosen: 'data-chosen',
  /** `<textarea data-reflection="<reflection id>">`, and beside it `<p data-kept hidden>`, shown once the words are kept. */
  reflection: 'data-reflection',
  kept: 'data-kept',
  /** `<span data-score>` on the end screen: the runtime writes "4 of 5 right". */
  score: 'data-score',
  /** On the end screen of a test: the buttons to hand in and to answer the wrong ones again. */
  handIn: 'data-hand-in',
  again: 'data-again',
  /** `<li data-review="<question id>">` on the last screen of a test or module: a link to the question, and a `data-verdict` for how it went. */
  review: 'data-review',
  /** `<div data-finish>` around the head of the end screen: the runtime sets `data-finished` once nothing is open. */
  finish: 'data-finish',
  finished: 'data-finished',
  /** `<video|audio data-media controls preload="none">`: waits for a tap by itself; the runtime pauses it when its screen is left. */
  media: 'data-media',
  /**
   * `<details open data-accordion>`: open in the HTML, so that every word is there without a script. The runtime closes
   * them at its start, opens all before the page is printed and puts them back afterwards.
   */
  accordion: 'data-accordion',
  /** `<script type="application/json" id="paath-settings">`: a `Settings` object. */
  settingsId: 'paath-settings',
} as const
