import Glibc

/// The files that paths on the command line mean.
enum InputFiles {
  /// A folder means the files of figures in it and its folders, in the order of their names; anything else itself.
  static func expand(_ paths: [String]) throws -> [String] {
    var files: [String] = []
    for path in paths {
      guard path != "-", isFolder(path) else {
        files.append(path)
        continue
      }
      let found = filesOfFigures(under: path)
      guard !found.isEmpty else {
        throw CommandFailure(
          .missingInput, "\(path): no file of figures in this folder", remedy: "it takes .csv, .tsv and those with .gz")
      }
      files += found
    }
    return files
  }

  static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  private static func filesOfFigures(under folder: String) -> [String] {
    guard let d = opendir(folder) else { return [] }
    var names: [String] = []
    while let entry = readdir(d) {
      let name = withUnsafePointer(to: entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if !name.hasPrefix(".") { names.append(name) }
    }
    closedir(d)
    let base = folder.hasSuffix("/") ? folder : folder + "/"
    return names.sorted().flatMap { name -> [String] in
      if isFolder(base + name) { return filesOfFigures(under: base + name) }
      let plain = name.lowercased().hasSuffix(".gz") ? String(name.lowercased().dropLast(3)) : name.lowercased()
      return plain.hasSuffix(".csv") || plain.hasSuffix(".tsv") ? [base + name] : []
    }
  }
}
