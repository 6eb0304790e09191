import BorderData
import BorderStore
import Glibc

/// A file to load, with what a `datapackage.json` beside it says of it.
struct InputFile: Hashable {
  var path: String
  var resource: DataPackage.Resource?

  static func == (a: Self, b: Self) -> Bool { a.path == b.path }
  func hash(into h: inout Hasher) { h.combine(path) }

  func load(_ options: LoadOptions) throws(CommandFailure) -> LoadedFile {
    do throws(LoadError) { return try loadDescribed(options) } catch { throw CommandFailure(error) }
  }

  private func loadDescribed(_ options: LoadOptions) throws(LoadError) -> LoadedFile {
    guard let resource, options.map.isEmpty, options.layout == nil else {
      return try Loader.load(path: path, options: options)
    }
    var options = options
    options.layout = "tidy"
    options.described = resource.info
    if options.published == nil { options.published = resource.release.published }
    var file = try Loader.load(path: path, options: options)
    if !resource.release.sha256.isEmpty, resource.release.sha256 != file.release.sha256 {
      // What the description says of the day and the sources is said of other bytes.
      file.issues.append(
        DataIssue(.headerChanged, "the file is not the one that datapackage.json describes: its sha256 differs"))
      return file
    }
    file.release = resource.release
    return file
  }
}

/// The files that paths on the command line mean.
enum InputFiles {
  /// A folder means the files of figures in it and its folders, in the order of their names, or those that its
  /// `datapackage.json` lists; anything else itself.
  static func expand(_ paths: [String]) throws -> [InputFile] {
    var files: [InputFile] = []
    for path in paths {
      if path != "-", isFolder(path) {
        var seen: Set<FileID> = []
        let found = try filesOfFigures(under: path, &seen)
        guard !found.isEmpty else {
          throw CommandFailure(
            .missingInput, "\(path): no file of figures in this folder",
            remedy: "it takes .csv, .tsv and those with .gz")
        }
        files += found
      } else {
        files.append(InputFile(path: path, resource: path == "-" ? nil : try described(path)))
      }
    }
    return files
  }

  static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// Whether two paths are of one file.
  static func isSame(_ a: String, _ b: String) -> Bool {
    var one = stat()
    var other = stat()
    return stat(a, &one) == 0 && stat(b, &other) == 0 && one.st_dev == other.st_dev && one.st_ino == other.st_ino
  }

  /// What a description in the file's own folder says of it.
  private static func described(_ path: String) throws -> DataPackage.Resource? {
    let slash = path.lastIndex(of: "/")
    let folder = slash.map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? "."
    let name = slash.map { String(path[path.index(after: $0)...]) } ?? path
    return try package(folder)?.resources.first { $0.path == name }
  }

  /// Nil where there is none, or one that other programs made and that describes nothing of ours.
  private static func package(_ folder: String) throws -> DataPackage? {
    let path = folder.hasSuffix("/") ? folder + "datapackage.json" : folder + "/datapackage.json"
    guard access(path, F_OK) == 0 else { return nil }
    do throws(LoadError) { return try DataFolder(path: folder).package() } catch {
      if error.kind == .foreignDescription { return nil }
      // What it would have said of the file may be what the figures are of: without it they could be stored as others.
      throw CommandFailure(
        ExitStatus(error), "\(path): \(error.message)", remedy: "mend it, or move it out of the folder")
    }
  }

  private static func filesOfFigures(under folder: String, _ seen: inout Set<FileID>) throws -> [InputFile] {
    // One that holds a link to itself is gone through once.
    guard let id = FileID(folder), seen.insert(id).inserted else { return [] }
    let base = folder.hasSuffix("/") ? folder : folder + "/"
    if let package = try package(folder) {
      return package.resources.map { InputFile(path: base + $0.path, resource: $0) }
    }
    return try names(in: folder).flatMap { name -> [InputFile] in
      if isFolder(base + name) { return try filesOfFigures(under: base + name, &seen) }
      let lower = name.lowercased()
      let plain = lower.hasSuffix(".gz") ? String(lower.dropLast(3)) : lower
      return plain.hasSuffix(".csv") || plain.hasSuffix(".tsv") ? [InputFile(path: base + name)] : []
    }
  }

  private static func names(in folder: String) throws -> [String] {
    guard let d = opendir(folder) else {
      throw CommandFailure(
        .missingInput, "\(folder): the folder cannot be read: \(String(cString: strerror(errno)))",
        remedy: "make it readable, or name the files to load")
    }
    defer { closedir(d) }
    var names: [String] = []
    while let entry = readdir(d) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
      if !name.hasPrefix(".") { names.append(name) }
    }
    return names.sorted()
  }
}
