/// A page as a light tree: enough of HTML's rules to find an article in it. Every step is linear in the input.
struct HTMLTree {
  struct Node {
    var name: String
    var attributes: [String: String] = [:]
    var text = ""
    var children: [Int] = []
    var isText: Bool { name.isEmpty }
  }

  /// The first is the root.
  private(set) var nodes: [Node] = [Node(name: "#root")]

  private static let void: Set<String> = [
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr",
  ]
  /// Elements whose start ends an open paragraph (HTML Standard, 13.2.6.4.7).
  private static let closesParagraph: Set<String> = [
    "address", "article", "aside", "blockquote", "div", "dl", "fieldset", "figure", "footer", "form", "h1", "h2", "h3",
    "h4", "h5", "h6", "header", "hr", "main", "nav", "ol", "p", "pre", "section", "table", "ul",
  ]
  private static let rawText: Set<String> = ["script", "style", "textarea", "title", "noscript", "iframe", "template"]
  /// Deeper nesting is flattened, so that a page of nothing but start tags costs no more than another.
  private static let deepest = 200

  init(_ source: String) {
    let b = Array(source.utf8)
    var open: [Int] = [0]
    var i = 0
    var textStart = 0

    func string(_ a: Int, _ z: Int) -> String { String(decoding: b[a..<z], as: UTF8.self) }
    func isLetter(_ c: UInt8) -> Bool { (65...90).contains(c & 0xDF) && c >= 65 }

    while i < b.count {
      guard b[i] == 0x3C, i + 1 < b.count else {
        i += 1
        continue
      }
      let next = b[i + 1]
      guard isLetter(next) || next == 0x2F || next == 0x21 || next == 0x3F else {
        i += 1
        continue
      }
      if i > textStart { add(text: string(textStart, i), to: open) }
      if next == 0x21 || next == 0x3F {
        let isComment = i + 3 < b.count && b[i + 2] == 0x2D && b[i + 3] == 0x2D
        i = isComment ? Self.find([0x2D, 0x2D, 0x3E], b, from: i + 4) : Self.find([0x3E], b, from: i + 2)
        textStart = i
        continue
      }
      let isEnd = next == 0x2F
      var j = i + (isEnd ? 2 : 1)
      let nameStart = j
      while j < b.count, b[j] > 0x20, b[j] != 0x3E, b[j] != 0x2F { j += 1 }
      let name = string(nameStart, min(j, nameStart + 40)).lowercased()
      let attributes = Self.attributes(b, &j, keep: !isEnd)
      i = j
      textStart = i
      if isEnd {
        close(name, &open)
        continue
      }
      start(name, attributes, &open)
      if Self.rawText.contains(name) {
        // Everything to the matching end tag is text, whatever it looks like.
        let end = Self.findEndTag(name, b, from: i)
        add(text: string(i, end), to: open, raw: name != "title" && name != "textarea")
        i = end
        textStart = end
      }
    }
    if textStart < b.count { add(text: string(textStart, b.count), to: open) }
  }

  private mutating func add(text: String, to open: [Int], raw: Bool = false) {
    guard !text.isEmpty, let parent = open.last else { return }
    var n = Node(name: "")
    n.text = raw ? text : HTMLEntities.decode(text)
    nodes.append(n)
    nodes[parent].children.append(nodes.count - 1)
  }

  private mutating func start(_ name: String, _ attributes: [String: String], _ open: inout [Int]) {
    if Self.closesParagraph.contains(name), let k = open.suffix(12).lastIndex(where: { nodes[$0].name == "p" }) {
      open.removeSubrange(k...)
    }
    for (one, ends) in [
      ("li", ["li"]), ("dd", ["dt", "dd"]), ("dt", ["dt", "dd"]), ("tr", ["tr"]), ("td", ["td", "th"]),
    ]
    where name == one {
      if let last = open.last, ends.contains(nodes[last].name) { open.removeLast() }
    }
    guard let parent = open.last else { return }
    nodes.append(Node(name: name, attributes: attributes))
    nodes[parent].children.append(nodes.count - 1)
    if !Self.void.contains(name) && open.count < Self.deepest { open.append(nodes.count - 1) }
  }

  private mutating func close(_ name: String, _ open: inout [Int]) {
    guard let k = open.lastIndex(where: { nodes[$0].name == name }), k > 0 else { return }
    open.removeSubrange(k...)
  }

  /// The position after the next occurrence, or the end.
  private static func find(_ what: [UInt8], _ b: [UInt8], from: Int) -> Int {
    var i = from
    while i + what.count <= b.count {
      if b[i] == what[0] && b[i..<(i + what.count)].elementsEqual(what) { return i + what.count }
      i += 1
    }
    return b.count
  }

  private static func findEndTag(_ name: String, _ b: [UInt8], from: Int) -> Int {
    let want = Array(name.utf8)
    var i = from
    while i + 2 + want.count <= b.count {
      if b[i] == 0x3C, b[i + 1] == 0x2F, b[(i + 2)..<(i + 2 + want.count)].elementsEqual(want, by: { $0 | 0x20 == $1 })
      {
        return i
      }
      i += 1
    }
    return b.count
  }

  /// Reads to behind the tag's `>`.
  private static func attributes(_ b: [UInt8], _ j: inout Int, keep: Bool) -> [String: String] {
    var found: [String: String] = [:]
    while j < b.count && b[j] != 0x3E {
      if b[j] <= 0x20 || b[j] == 0x2F {
        j += 1
        continue
      }
      let start = j
      while j < b.count, b[j] > 0x20, b[j] != 0x3E, b[j] != 0x3D, b[j] != 0x2F { j += 1 }
      if j == start { j += 1 }
      let name = keep ? String(decoding: b[start..<min(j, start + 60)], as: UTF8.self).lowercased() : ""
      while j < b.count, b[j] <= 0x20 { j += 1 }
      var value = ""
      if j < b.count, b[j] == 0x3D {
        j += 1
        while j < b.count, b[j] <= 0x20 { j += 1 }
        if j < b.count, b[j] == 0x22 || b[j] == 0x27 {
          let quote = b[j]
          j += 1
          let from = j
          while j < b.count, b[j] != quote { j += 1 }
          if keep { value = String(decoding: b[from..<min(j, from + 4_000)], as: UTF8.self) }
          j = min(j + 1, b.count)
        } else {
          let from = j
          while j < b.count, b[j] > 0x20, b[j] != 0x3E { j += 1 }
          if keep { value = String(decoding: b[from..<min(j, from + 4_000)], as: UTF8.self) }
        }
      }
      if keep, !name.isEmpty, found.count < 40, found[name] == nil { found[name] = HTMLEntities.decode(value) }
    }
    if j < b.count { j += 1 }
    return found
  }

  /// Every node under one, in document order, those for which `enters` is false and what is in them left out.
  /// `visit` is told whether a node begins or ends.
  func walk(_ from: Int, enters: (Int) -> Bool, visit: (Int, _ begins: Bool) -> Void) {
    var stack: [(node: Int, begins: Bool)] = [(from, true)]
    while let (n, begins) = stack.popLast() {
      visit(n, begins)
      guard begins else { continue }
      stack.append((n, false))
      for c in nodes[n].children.reversed() where enters(c) { stack.append((c, true)) }
    }
  }

  /// All text under a node, blanks collapsed.
  func words(_ n: Int) -> String {
    var out = ""
    walk(n, enters: { _ in true }) { k, begins in if begins && nodes[k].isText { out += nodes[k].text } }
    return Blanks.collapsed(out)
  }
}
