import { element, textNode, type XmlElement, type XmlNode } from "./xml";

interface Change {
  undo(): void;
  redo(): void;
}

/** Every change of a document's XML goes through here, so that it can be undone and nodes keep their identity. */
export class Tree {
  private done: Change[][] = [];
  private undone: Change[][] = [];
  private step: Change[] = [];

  /** `touched` is told of every element whose children or attributes change. */
  constructor(private readonly touched: (element: XmlElement) => void) {}

  setChildren(node: XmlElement, children: readonly XmlNode[]): void {
    const before = node.children;
    this.change(
      node,
      () => hang(node, before, children),
      () => hang(node, children, before),
    );
  }

  setAttribute(node: XmlElement, name: string, value: string | null): void {
    const { attributes, written } = node;
    const { [name]: _, ...rest } = attributes;
    const after = value === null ? rest : { ...attributes, [name]: value };
    this.change(
      node,
      () => Object.assign(node, { attributes: after, written: null }),
      () => Object.assign(node, { attributes, written }),
    );
  }

  /** Anything else that is undone with the step, such as where the selection stands. */
  also(redo: () => void, undo: () => void): void {
    this.step.push({ redo, undo });
    redo();
  }

  private change(node: XmlElement, make: () => void, take: () => void): void {
    this.also(
      () => {
        make();
        this.touched(node);
      },
      () => {
        take();
        this.touched(node);
      },
    );
  }

  setText(node: XmlElement, text: string): void {
    this.setChildren(node, text === "" ? [] : [textNode(text)]);
    if (/^\s|\s$/.test(text) && node.attributes["xml:space"] !== "preserve")
      this.setAttribute(node, "xml:space", "preserve");
  }

  insert(node: XmlElement, at: number, ...children: readonly XmlNode[]): void {
    this.setChildren(node, [...node.children.slice(0, at), ...children, ...node.children.slice(at)]);
  }

  before(sibling: XmlElement, ...nodes: readonly XmlNode[]): void {
    const parent = parentOf(sibling);
    this.insert(parent, parent.children.indexOf(sibling), ...nodes);
  }

  after(sibling: XmlElement, ...nodes: readonly XmlNode[]): void {
    const parent = parentOf(sibling);
    this.insert(parent, parent.children.indexOf(sibling) + 1, ...nodes);
  }

  append(node: XmlElement, ...children: readonly XmlNode[]): void {
    this.insert(node, node.children.length, ...children);
  }

  remove(node: XmlElement): void {
    const { parent } = node;
    if (parent)
      this.setChildren(
        parent,
        parent.children.filter((child) => child !== node),
      );
  }

  /** The child of that name, made at the front or at the end where there is none. */
  child(node: XmlElement, name: string, at: "first" | "last" = "first"): XmlElement {
    for (const child of node.children) if (child.kind === "element" && child.name === name) return child;
    const made = element(name);
    this.insert(node, at === "first" ? 0 : node.children.length, made);
    return made;
  }

  /** Ends the step: what was changed since the last is one entry of the undo list, as each call is in Word. */
  endStep(): boolean {
    const { step } = this;
    this.step = [];
    if (step.length === 0) return false;
    this.done.push(step);
    this.undone = [];
    return true;
  }

  undo(): boolean {
    const step = this.done.pop();
    if (!step) return false;
    for (const change of step.toReversed()) change.undo();
    this.undone.push(step);
    return true;
  }

  redo(): boolean {
    const step = this.undone.pop();
    if (!step) return false;
    for (const change of step) change.redo();
    this.done.push(step);
    return true;
  }

  /** Throws away what was changed since the last step ended, as when a call fails half-way. */
  cancel(): void {
    for (const change of this.step.toReversed()) change.undo();
    this.step = [];
  }
}

function hang(node: XmlElement, before: readonly XmlNode[], after: readonly XmlNode[]): void {
  for (const child of before) if (child.parent === node) child.parent = null;
  node.children = after;
  for (const child of after) child.parent = node;
}

function parentOf(node: XmlElement): XmlElement {
  if (!node.parent) throw new Error(`<${node.name}> stands in no tree.`);
  return node.parent;
}
