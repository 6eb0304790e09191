/// Every method that a report may name.
public enum Methods {
  public static let all: [MethodNote] = []
}
