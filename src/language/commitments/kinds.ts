import type { CommitmentKind } from "../../model/draft";
import { isOf } from "./classes";
import type { Clause, Clauses } from "./clauses";
import { isNoun, type Line, type Token } from "./line";
import { type Subject, subjectOf } from "./subject";
import type { VerbGroup } from "./verb-group";
import {
  BASE,
  COORDINATOR,
  DETERMINER,
  ING,
  MODAL,
  NEGATION,
  PARTICIPLE,
  PREPOSITION,
  RELATIVE,
  SUBORDINATOR,
  TO,
} from "./words";

export type Kind = CommitmentKind | "other";

/** What one main verb does, and who then has to act. */
export interface Deed {
  readonly kind: Kind;
  readonly group: VerbGroup;
  readonly subject: Subject;
  /** Whom a planned deed binds: its subject, the agent of its passive, or the one that it asks. */
  readonly binds: "subject" | "agent" | "asked" | "within";
  /** The token that promises less than doing it; -1 where none does. */
  readonly tentative: number;
}

/** What stands around a sentence as far as it decides what the sentence does. */
export interface Circumstances {
  /** What the heading of its part announces. */
  readonly part: "view" | "taken" | "actions" | "";
  /** What the sentence in front of it in the same paragraph does; null at the start. */
  readonly previous: Kind | null;
  /** Whether it says a time that is still to come. */
  readonly future: boolean;
  /** Whether it says by when, and not only on what it hangs. */
  readonly dueBy: boolean;
  /** Whether it says a rhythm ("every month"). */
  readonly rhythm: boolean;
  /** Whether it says since when. */
  readonly since: boolean;
}

const POINTER =
  /\b(?:recommendations?|findings?|learning points?|lessons?|paragraphs?|actions?|sections?)\s+\d|\bR\d{1,2}[a-z]?\b/i;
const DEMONSTRATIVE = new Set(["this", "that", "it", "these"]);

/** Reads the main verb `group`. Pure; looks at the clause's own words only. */
export function deedOf(line: Line, clauses: Clauses, group: VerbGroup, around: Circumstances): Deed {
  return new Reading(line, clauses, group, around).deed();
}

class Reading {
  private readonly tokens: readonly Token[];
  private readonly subject: Subject;

  constructor(
    private readonly line: Line,
    private readonly clauses: Clauses,
    private readonly group: VerbGroup,
    private readonly around: Circumstances,
  ) {
    this.tokens = line.tokens;
    this.subject = subjectOf(line, clauses, group);
  }

  deed(): Deed {
    const { group } = this;
    if (group.modal === "" && isOf("crossReference", group.lemma) && this.pointsElsewhere())
      return this.is("other");
    if (group.modal !== "") return this.modal();
    const content = this.clauses.main.content.get(group);
    if (content) {
      const said = this.saying(content);
      if (said) return said;
    }
    if (group.negated) return this.is("other");
    if (group.lemma === "be") return this.copula();
    if (group.progressive) return this.progressive();
    if (group.perfect || group.tense === "past") return this.finished();
    return group.passive ? this.presentPassive() : this.presentActive();
  }

  private is(
    kind: Kind,
    binds: Deed["binds"] = this.group.passive ? "agent" : "subject",
    tentative = -1,
  ): Deed {
    return { kind, group: this.group, subject: this.subject, binds, tentative };
  }

  /** "This also meets Recommendation 8", "is set out in paragraph 4.2". */
  private pointsElsewhere(): boolean {
    const from = this.tokens[this.group.head]?.end ?? 0;
    return (
      POINTER.test(this.line.text.slice(from, from + 80)) &&
      !this.group.perfect &&
      this.group.tense === "present"
    );
  }

  private word(at: number): string {
    return this.tokens[at]?.lower ?? "";
  }

  /** The first token behind the group that is no adverb. */
  private complement(): number {
    let at = this.group.head + 1;
    if (this.group.lemma === "be" && this.group.modal !== "" && this.group.head === this.group.first) {
      while (this.word(at) === "be" || this.word(at) === "to") at++;
    }
    while (
      this.tokens[at] &&
      !isNoun(this.tokens[at]) &&
      /ly$|^(?:also|now|still|currently|not|yet|then|already|well|very|so|been|both|only|fully|be)$/.test(
        this.word(at),
      )
    )
      at++;
    while (
      /^(?:also|now|still|currently|not|yet|already|well|very|both|only|been|be)$|[^i]ly$/.test(this.word(at))
    )
      at++;
    return at;
  }

  private get isActor(): boolean {
    return this.subject.actor !== -1 || /^(?:we|they|he|she|i|it)$/.test(this.subject.head);
  }

  // ---- modals

  private modal(): Deed {
    const { group, subject } = this;
    const { modal, lemma } = group;
    if (modal === "will" || modal === "shall" || modal === "is to") return this.promise();
    if (modal === "would" && lemma === "like" && group.infinitive !== "" && this.isActor) {
      return this.is("planned", "subject", group.head);
    }
    if (modal === "was to" || modal === "would") return this.is("other");
    if (modal === "should" || modal === "must" || modal === "have to") return this.duty();
    // may, might, could, can
    if (modal === "can") return this.possibility();
    if (this.tokens[subject.actor]?.actor?.kind === "class" || subject.opening === "any")
      return this.is("practice");
    const changed = group.passive && modal !== "could" && isOf("revisable", lemma);
    if (changed && !group.negated) return this.is("planned", "agent", group.first);
    const acts = this.isActor && lemma !== "be" && !group.perfect && !isOf("standing", lemma);
    if (!acts || group.negated || group.passive || subject.head === "it") return this.is("other");
    return this.is("planned", "subject", group.first);
  }

  private possibility(): Deed {
    const { group } = this;
    const content = this.clauses.main.content.get(group);
    if (content && isOf("report", group.lemma)) return this.saying(content) ?? this.is("practice");
    if (group.negated || !this.isActor) return this.is(group.negated ? "other" : "practice");
    return this.is("practice");
  }

  private promise(): Deed {
    const { group, subject } = this;
    const { lemma, infinitive } = group;
    if (group.negated && isOf("refused", lemma)) return this.is("other");
    if (DEMONSTRATIVE.has(subject.head) && !group.passive && this.isEffect()) {
      return this.is(
        this.around.previous === "planned" && this.around.part !== "taken" ? "planned" : "other",
      );
    }
    if (lemma === "be") {
      const at = this.complement();
      if (isOf("judging", this.word(at)) || (this.word(at) === "no" && subject.head === "there"))
        return this.is("other");
      return this.is("planned", "subject");
    }
    const perhaps = this.tentativeVerb();
    if (group.passive) {
      const obliged = infinitive !== "" && isOf("obliged", lemma);
      return this.is("planned", obliged ? "subject" : "agent", lemma === "encourage" ? group.head : -1);
    }
    return this.is("planned", "subject", perhaps);
  }

  /** "This will ensure that …" says what comes of something else. */
  private isEffect(): boolean {
    const { lemma, infinitive } = this.group;
    return (
      isOf("effect", lemma) ||
      isOf("effect", infinitive) ||
      (lemma === "be" && isOf("judging", this.word(this.complement())))
    );
  }

  private tentativeVerb(): number {
    const { group } = this;
    if (isOf("tentative", group.lemma)) return group.head;
    if (group.lemma === "look" && /^(?:at|into|to|for)$/.test(this.word(group.head + 1))) return group.head;
    return -1;
  }

  private duty(): Deed {
    const { group, subject, around } = this;
    if (group.negated && !group.passive) return this.is(group.modal === "must" ? "practice" : "other");
    if (group.passive && subject.head === "it") return this.is("other");
    if (around.dueBy) return this.is("planned", group.passive ? "agent" : "subject", this.tentativeVerb());
    const { lemma } = group;
    const sweeping =
      /^(?:any|all|every|each|initial|anyone)$/.test(subject.opening) || subject.opening === "those";
    if (group.modal === "have to") return this.is(this.isActor ? "practice" : "other");
    if (group.modal === "must")
      return this.is(sweeping || lemma === "be" || isOf("standing", lemma) ? "practice" : "planned");
    if (around.part === "view") return this.is("other");
    const actor = this.tokens[subject.actor]?.actor;
    if (sweeping || (actor?.kind === "class" && !group.passive)) return this.is("practice");
    if (lemma === "be" || isOf("standing", lemma) || group.perfect) return this.is("other");
    return this.is("planned", group.passive ? "agent" : "subject", this.tentativeVerb());
  }

  // ---- what others are said to do

  /** "confirmed that …", "It was agreed that … would": what is said decides. */
  private saying(content: Clause): Deed | null {
    const { group } = this;
    const { lemma } = group;
    const inner = content.groups;
    const future = inner.some((said) => /^(?:will|shall|would|is to)$/.test(said.modal));
    const agreed = isOf("bind", lemma) || lemma === "accept" || lemma === "determine";
    if (isOf("demand", lemma) && group.tense === "present" && !group.perfect && this.isActor) {
      return this.is("planned", "asked");
    }
    const before = group.tense === "past" && !group.perfect;
    if (
      future &&
      !group.negated &&
      (agreed || (isOf("report", lemma) && !before) || lemma === "anticipate" || lemma === "envisage")
    ) {
      const said = inner.find((each) => each.modal !== "");
      const told = said ? deedOf(this.line, { ...this.clauses, main: content }, said, this.around) : null;
      const hopes = lemma === "hope" || lemma === "aim" ? group.head : -1;
      return told
        ? { ...told, kind: "planned", tentative: Math.max(told.tentative, hopes) }
        : this.is("planned");
    }
    if (agreed && isOf("bind", lemma) && /^(?:plan|intend|propose)$/.test(lemma))
      return this.is("planned", "agent");
    if (
      lemma === "be" &&
      future &&
      /^(?:expectation|intention|aim|plan|agreement|commitment|understanding|response|decision|position)$/.test(
        this.subject.head,
      )
    ) {
      const said = inner.find((each) => each.modal !== "");
      if (said) return deedOf(this.line, { ...this.clauses, main: content }, said, this.around);
    }
    if (lemma === "tell" || (group.passive && isOf("report", lemma) && this.subject.head !== "it"))
      return this.is("other");
    const present = group.tense === "present" || group.perfect || group.modal === "can";
    if (
      isOf("shows", lemma) &&
      present &&
      !group.perfect &&
      inner[0] &&
      !isOf("caseWords", this.subject.head)
    ) {
      const told = deedOf(this.line, { ...this.clauses, main: content }, inner[0], this.around);
      return told.kind === "done" ? this.is("done") : this.is(group.negated ? "other" : "practice");
    }
    const asserts =
      isOf("report", lemma) ||
      lemma === "evidence" ||
      (lemma === "be" && /^(?:pleased|able)$/.test(this.word(this.complement())));
    if (asserts && present && inner[0]) {
      const told = deedOf(this.line, { ...this.clauses, main: content }, inner[0], this.around);
      if (lemma === "confirm" && group.perfect) return this.is("done");
      return told;
    }
    if (lemma === "confirm" && group.tense === "past") return this.is("done");
    if (isOf("view", lemma) || isOf("report", lemma)) return this.is("other");
    if (isOf("shows", lemma)) return this.is("other");
    return null;
  }

  // ---- be

  private copula(): Deed {
    const { group, subject, around } = this;
    const at = this.complement();
    const word = this.word(at);
    const next = this.word(at + 1);
    if (subject.head === "there") return this.thereIs(at);
    if (group.tense === "past" && !group.perfect) return this.is("other");
    if (this.inHand(at)) return this.is("planned", "subject");
    if (group.perfect)
      return this.is(
        around.rhythm || around.since || word === "in" || word === "part" ? "practice" : "other",
      );
    if (word === "due" && next === "to" && (this.tokens[at + 2]?.is ?? 0) & BASE)
      return this.is("planned", "subject");
    if (/^(?:recommendations?|findings?|learning|lessons?|point)$/.test(subject.head) && !group.modal)
      return this.is("other");
    if (
      word === "in" &&
      next === "place" &&
      /^(?:plans?|proposals?)$/.test(subject.head) &&
      this.word(at + 2) === "to"
    ) {
      return this.is("planned", "agent");
    }
    if (word === "in" && next === "order") return this.is("other");
    if (word === "to" && DEMONSTRATIVE.has(subject.head)) return this.is("other");
    if (
      isOf("closed", word) &&
      !(this.tokens[at + 1] && isNoun(this.tokens[at + 1]) && !this.tokens[at + 1]?.time)
    )
      return this.is("done");
    if (word === "too" || word === "nothing") return this.is("other");
    if (word === "committed" || (word === "keen" && next === "to")) return this.is("planned", "subject");
    if (isOf("judging", word) && !group.progressive) return this.is("other");
    if (word === "subject" && around.future) return this.is("planned", "agent");
    return this.is("practice");
  }

  /** "under way", "in the process of", "in progress", "due in May". */
  private inHand(at: number): boolean {
    const word = this.word(at);
    const next = this.word(at + 1);
    const third = this.word(at + 2);
    for (let i = this.group.first; i <= this.group.head + 2; i++) {
      const time = this.tokens[i]?.time;
      if (time?.timing === "vague" && !time.past && !time.attributive && this.isWork()) return true;
    }
    if (isOf("openHeads", word)) {
      if (word === "ongoing" || word === "continuing") return this.isWork();
      if (word === "due")
        return (
          this.tokens[at + 1] !== undefined &&
          !(
            next === "to" &&
            (this.tokens[at + 2]?.is ?? 0 & DETERMINER) &&
            !((this.tokens[at + 2]?.is ?? 0) & BASE)
          )
        );
      return true;
    }
    if (word === "under" && /^(?:way|development|review|consideration|construction)$/.test(next)) return true;
    if (word === "in" && (isOf("open", next) || (next === "the" && third === "process"))) return true;
    if (word === "on" && next === "track") return true;
    if (word === "about" && next === "to") return true;
    if (word === "underway" || word === "yet") return true;
    return false;
  }

  private isWork(): boolean {
    return isOf("work", this.subject.head) || isOf("piecesOfWork", this.subject.head);
  }

  private thereIs(at: number): Deed {
    const { group, around } = this;
    if (group.tense === "past" && !group.perfect) return this.is("other");
    const nouns: string[] = [];
    let negated = false;
    for (let i = at; i < this.tokens.length && i < at + 9; i++) {
      const token = this.tokens[i];
      if (!token || (token.is & (PREPOSITION | TO | MODAL) && i > at)) break;
      if (token.is & NEGATION) negated = true;
      if (isNoun(token)) nouns.push(token.lower);
    }
    if (negated) return this.is("other");
    const head = nouns.at(-1) ?? "";
    if (group.perfect) return this.is(isOf("vagueNouns", head) ? "other" : "done");
    if (/^(?:plans?|intentions?|proposals?)$/.test(head)) {
      let behind = at;
      while (behind < this.tokens.length && this.word(behind) !== head) behind++;
      const plan = this.tokens
        .slice(behind, behind + 7)
        .some((token) => token.is & TO || token.lower === "for");
      if (plan && this.word(behind + 1) !== "in") return this.is("planned", "within");
    }
    if (head === "need" || head === "evidence" || isOf("vagueNouns", head)) return this.is("other");
    if (head === "work" && nouns.includes("ongoing")) return this.is("planned", "within");
    if (around.future && isOf("piecesOfWork", head)) return this.is("planned", "within");
    return this.is("practice");
  }

  // ---- work under way

  private progressive(): Deed {
    const { group, around, subject } = this;
    if (group.tense === "past" && !group.perfect) return this.is("other");
    if (group.lemma === "look" && this.word(group.head + 1) === "forward") return this.is("other");
    if (group.perfect && (around.rhythm || around.since)) return this.is("practice");
    const standing = isOf("standingIng", group.lemma) || this.word(group.head + 1) === "well";
    if (standing && !group.perfect && !around.future)
      return this.is(DEMONSTRATIVE.has(subject.head) ? "practice" : "practice");
    if (group.perfect && standing) return this.is("practice");
    return this.is("planned", group.passive ? "agent" : "subject", this.tentativeVerb());
  }

  // ---- what has happened

  private finished(): Deed {
    const { group, subject, around } = this;
    const { lemma } = group;
    const dated = this.tokens[group.after]?.time;
    if (
      !this.isActor &&
      /^(?:set|book|arrange|fix|reserve)$/.test(lemma) &&
      dated &&
      !dated.past &&
      this.line.text.startsWith("for ", this.tokens[group.after]?.start)
    ) {
      return this.is("planned", "agent");
    }
    const refused = this.tokens
      .slice(group.head + 1, Math.max(group.infinitiveAt, 0))
      .some(({ is }) => (is & NEGATION) !== 0);
    if (refused) return this.is("other");
    if (
      isOf("bind", lemma) &&
      group.infinitive !== "" &&
      (!group.passive || subject.head === "it" || lemma === "agree")
    ) {
      // "has agreed to provide"; "sought to improve" is the past
      if (
        group.perfect ||
        lemma === "agree" ||
        lemma === "undertake" ||
        lemma === "commit" ||
        lemma === "resolve" ||
        lemma === "decide"
      ) {
        return this.is("planned", group.passive ? "agent" : "subject");
      }
      return this.is("other");
    }
    const arranged = group.perfect || (!this.isActor && !group.passive);
    if (arranged && /^(?:plan|schedule|propose|intend|commit|pledge)$/.test(lemma)) {
      return this.is("planned", group.passive ? "agent" : "subject");
    }
    if (group.perfect && /^(?:give|make)$/.test(lemma) && this.pledges())
      return this.is("planned", "subject");
    if (group.perfect && /^(?:start|begin|commence)$/.test(lemma)) return this.is("planned", "subject");
    if (isOf("obliged", lemma) && around.future && (group.infinitive !== "" || !group.passive)) {
      return this.is("planned", group.passive ? "subject" : "asked");
    }
    if (/^(?:how|whether|why|what|if)$/.test(this.word(group.head + 1)) && lemma === "ask")
      return this.is("other");
    if (subject.opening === "no" || /^(?:none|neither|nobody|nothing)$/.test(subject.head))
      return this.is("other");
    if (group.perfect && group.tense === "past" && !this.wasOver()) return this.is("other");
    if (group.perfect && (around.rhythm || (around.since && this.recurs()))) return this.is("practice");
    if (lemma === "agree" && this.agreesThing()) return this.is("done");
    if (lemma === "leave" && group.passive) return this.is("other");
    const piece = isOf("piecesOfWork", subject.head);
    // "Lead identified in each practice", "Policy reviewed annually": the participle of a note
    const note =
      !group.perfect &&
      !group.passive &&
      group.first === group.head &&
      !isOf("intransitive", lemma) &&
      this.endsHere();
    if (note && !this.isActor && around.rhythm) return this.is("practice");
    if (note && isOf("shows", lemma)) return this.is("done");
    if (lemma === "have" || lemma === "do") return this.is(group.perfect ? "practice" : "other");
    if (group.perfect) {
      if (isOf("view", lemma) && !group.passive) return this.is("other");
      if (
        isOf("view", lemma) &&
        group.passive &&
        /^(?:acknowledge|recognise|note|accept|agree|feel)$/.test(lemma)
      )
        return this.is("other");
      if (isOf("caseWords", subject.head) && isOf("shows", lemma) && !group.passive) return this.is("other");
      return this.is("done");
    }
    if (isOf("view", lemma))
      return this.is(piece && !/^(?:conclude|note|recognise|find)$/.test(lemma) ? "done" : "other");
    if (isOf("report", lemma) && !group.passive) return this.is(this.reportsTo() ? "done" : "other");
    if (isOf("shows", lemma) && !group.passive) {
      const ownCheck = piece && !isOf("caseWords", subject.head) && this.clauses.main.content.size === 0;
      return this.is(ownCheck ? "done" : "other");
    }
    if (isOf("stateBefore", lemma) && !group.passive) {
      return this.is(piece && isOf("holds", lemma) ? "done" : "other");
    }
    return this.is("done");
  }

  /** "have met since", "meetings have taken place since": what is held again and again. */
  private recurs(): boolean {
    const { lemma } = this.group;
    return (
      isOf("habitual", lemma) ||
      lemma === "occur" ||
      (lemma === "take" && this.word(this.group.after) === "place")
    );
  }

  /** "has given a commitment to …" */
  private pledges(): boolean {
    const behind = this.tokens.slice(this.group.after, this.group.after + 5);
    const at = behind.findIndex(({ lower }) => /^(?:commitments?|undertaking|pledge|promise)$/.test(lower));
    return at !== -1 && /^(?:to|that)$/.test(behind[at + 1]?.lower ?? this.word(this.group.after + at + 1));
  }

  /** Whether no object follows. */
  private endsHere(): boolean {
    const next = this.tokens[this.group.after];
    return next === undefined || next.time !== null || (next.is & PREPOSITION) !== 0 || !isNoun(next);
  }

  /** "had already been revised", "the team had seen fifty by June"; other pluperfects tell the story of the case. */
  private wasOver(): boolean {
    const { group, line } = this;
    if (this.isActor && !group.passive) return true;
    return (
      /\b(?:already|previously|by the end|by then)\b/i.test(line.text) || this.clauses.main.kind === "content"
    );
  }

  /** "agreed a rota", "A chart was agreed on 3 May", "Template agreed with practices"; not "agreed with the findings". */
  private agreesThing(): boolean {
    const { group, subject, tokens } = this;
    if (/^(?:it|recommendations?|findings?|actions?|conclusions?)$/.test(subject.head)) return false;
    const next = tokens[group.after];
    if (group.passive) return subject.head !== "" && next?.lower !== "that";
    if (!next || next.is & (SUBORDINATOR | RELATIVE)) return false;
    if (this.clauses.main.content.size > 0 || this.objectIsFinding()) return false;
    if (next.is & PREPOSITION)
      return subject.actor === -1 && next.lower === "with" && !DEMONSTRATIVE.has(subject.head);
    return next.actor === null && isNoun(tokens[group.after + 1]);
  }

  /** "reported to the Board", "informed all staff". */
  private reportsTo(): boolean {
    const next = this.tokens[this.group.after];
    return (next?.lower === "to" || next?.actor != null) && this.clauses.main.content.size === 0;
  }

  // ---- the present

  private presentPassive(): Deed {
    const { group, subject, around } = this;
    const { lemma, infinitive } = group;
    if (/^(?:plan|schedule|propose|intend|anticipate|envisage)$/.test(lemma)) {
      return this.is("planned", infinitive !== "" ? "subject" : "agent");
    }
    if (isOf("obliged", lemma) && infinitive !== "") {
      if (around.dueBy) return this.is("planned", "subject");
      if (around.rhythm) return this.is("practice");
      const sweeping = /^(?:any|all|every|each|no)$/.test(subject.opening);
      if (sweeping || isOf("standing", infinitive) || lemma === "encourage" || lemma === "invite")
        return this.is("practice");
      return this.is("planned", "subject");
    }
    if (lemma === "commit") return this.is("planned", "subject");
    if (lemma === "hope" || lemma === "aim" || lemma === "expect") {
      if (subject.head === "it" || around.future)
        return this.is("planned", "agent", lemma === "expect" ? -1 : group.head);
    }
    if (/^(?:require|need)$/.test(lemma) && /^(?:further|more|additional|work)$/.test(subject.opening)) {
      return this.is("planned", "agent");
    }
    if (isOf("closed", lemma) && this.word(group.after) !== "by" && !around.rhythm && this.resultative())
      return this.is("done");
    if (isOf("judging", this.word(group.head)) || (isOf("view", lemma) && subject.head === "it"))
      return this.is("other");
    return this.is("practice");
  }

  /** "is now completed." */
  private resultative(): boolean {
    const next = this.tokens[this.group.after];
    return (
      next === undefined || !(next.is & (PREPOSITION | TO)) || next.lower === "with" || next.time !== null
    );
  }

  private presentActive(): Deed {
    const { group, subject, around } = this;
    const { lemma, infinitive } = group;
    if (infinitive !== "" && isOf("bind", lemma)) {
      const thing =
        isOf("documents", subject.head) ||
        isOf("piecesOfWork", subject.head) ||
        DEMONSTRATIVE.has(subject.head);
      if (!this.isActor && thing && !around.future) return this.is("practice");
      return this.is("planned", "subject", isOf("tentative", lemma) ? group.head : -1);
    }
    if (lemma === "commit" || (lemma === "undertake" && around.future)) return this.is("planned", "subject");
    if (lemma === "need") return this.need();
    if (lemma === "remain") return this.remains();
    if (lemma === "continue" && (this.isWork() || around.future)) return this.is("planned", "subject");
    if (isOf("demand", lemma) && this.demands()) {
      if (around.future) return this.is("planned", "asked");
      if (this.isActor) return this.is(this.standingDemand() ? "practice" : "planned", "asked");
    }
    if ((isOf("starts", lemma) || lemma === "take") && around.future && !around.rhythm)
      return this.is("planned", "subject");
    if (isOf("bind", lemma) && around.future) return this.is("planned", "subject");
    if (lemma === "support" && this.objectIsFinding()) return this.is("other");
    if (isOf("view", lemma) && this.isActor) return this.is("other");
    if (isOf("view", lemma) && subject.head === "") return this.is("other");
    if (isOf("shows", lemma) && isOf("caseWords", subject.head)) return this.is("other");
    return this.is("practice");
  }

  /** "asks the Trust to", "requires a report"; not "ask about", "wants change". */
  private demands(): boolean {
    const { tokens, group } = this;
    const next = tokens[group.after];
    if (!next || next.is & PREPOSITION || group.infinitive !== "") return false;
    if (/^(?:require|request|recommend|expect)$/.test(group.lemma)) return true;
    const to = tokens.findIndex(
      (token, i) => i > group.head && (token.is & TO) !== 0 && ((tokens[i + 1]?.is ?? 0) & BASE) !== 0,
    );
    return to !== -1 && to < group.head + 9;
  }

  /** "requires all schools to have a policy" goes on; "requires a report" ends. */
  private standingDemand(): boolean {
    const { tokens, group } = this;
    for (let i = group.head + 1; i < Math.min(tokens.length, group.head + 14); i++) {
      const token = tokens[i];
      if (!token) break;
      if (token.is & TO && (tokens[i + 1]?.is ?? 0) & BASE) {
        const asked = tokens[group.head + 1];
        const all = asked?.actor
          ? /^(?:all|every|each|any)\b/i.test(this.line.text.slice(asked.start, asked.end))
          : asked?.lower === "all";
        return isOf("standing", tokens[i + 1]?.lemma ?? "") || (all && group.lemma === "expect");
      }
    }
    return group.lemma === "expect" || group.lemma === "want";
  }

  private need(): Deed {
    const { group } = this;
    if (group.infinitive === "") return this.is("other");
    if (group.infinitive === "be") {
      const passive = ((this.tokens[group.after]?.is ?? 0) & PARTICIPLE) !== 0;
      return passive ? this.is("planned", "agent") : this.is("other");
    }
    if (isOf("standing", group.infinitive)) return this.is("other");
    return this.is("planned", "subject");
  }

  private remains(): Deed {
    const { group, tokens } = this;
    if (this.subject.head === "there") return this.thereIs(group.head + 1);
    const at = group.head + 1;
    if (this.word(at) === "to" && (tokens[at + 1]?.is ?? 0) !== 0) return this.is("planned", "agent");
    if (this.inHand(at) || this.word(at) === "open") return this.is("planned", "subject");
    if (this.word(at) === "committed") return this.is("planned", "subject");
    return this.is("practice");
  }

  private objectIsFinding(): boolean {
    const { tokens, group } = this;
    for (let i = group.head + 1; i < Math.min(tokens.length, group.head + 5); i++) {
      const token = tokens[i];
      if (!token || token.is & (PREPOSITION | COORDINATOR | ING | PARTICIPLE)) break;
      if (/^(?:recommendations?|findings?|learning|conclusions?|lessons?|this|proposal)$/.test(token.lower))
        return true;
      if (!(token.is & DETERMINER)) break;
    }
    return false;
  }
}
