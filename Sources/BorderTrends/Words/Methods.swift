/// Every method that a report may name.
public enum Methods {
  public static let all: [MethodNote] = [
    MannKendall.method, TheilSen.method, STL.method, UsualForMonth.method, Segmentation.method,
    InterruptedSeries.method, NeweyWest.method, CrossCorrelation.method, Granger.method, Expectation.method,
    Overlap.method,
  ]
}
