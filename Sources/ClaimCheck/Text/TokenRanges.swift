/// Places in a text, where an end before its beginning is no place at all.
///
/// Rules look so many words ahead or back of what they have found, and what they look at may end before it begins: past the end
/// of a sentence, or between two phrases that overlap. The standard library stops the program there. Here the range is empty,
/// as the question asks ("is there such a word between?" - no), so that no text can stop the program.
@inline(__always)
func ..< (low: Int, high: Int) -> Range<Int> { Range(uncheckedBounds: (low, max(low, high))) }
