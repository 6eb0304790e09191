extension CubeTable {
  /// All columns at once: for loops over rows, where a subscript of `Column` per cell costs several times the rest.
  public struct Buffers {
    public let count: Int
    public let month: UnsafeBufferPointer<Int32>
    public let place: UnsafeBufferPointer<UInt16>
    public let component: UnsafeBufferPointer<UInt8>
    public let authority: UnsafeBufferPointer<UInt8>
    public let demographic: UnsafeBufferPointer<UInt8>
    public let citizenship: UnsafeBufferPointer<UInt16>
    public let value: UnsafeBufferPointer<Int64>
    public let line: UnsafeBufferPointer<UInt32>
  }

  public func withBuffers<R>(_ body: (Buffers) throws -> R) rethrows -> R {
    try month.withBuffer { month in
      try place.withBuffer { place in
        try component.withBuffer { component in
          try authority.withBuffer { authority in
            try demographic.withBuffer { demographic in
              try citizenship.withBuffer { citizenship in
                try count.withBuffer { value in
                  try line.withBuffer { line in
                    try body(
                      Buffers(
                        count: month.count, month: month, place: place, component: component, authority: authority,
                        demographic: demographic, citizenship: citizenship, value: value, line: line))
                  }
                }
              }
            }
          }
        }
      }
    }
  }
}
