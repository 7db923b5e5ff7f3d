namespace Twiplomacy.Formats.Text;

/// <summary>
/// Orders names as people number them: page-2 before page-10. Digits are compared by their value, everything else ordinally;
/// names that differ only in leading zeros are ordered ordinally, so that the order is total.
/// </summary>
internal sealed class NaturalOrder : IComparer<string>
{
    public static readonly NaturalOrder Instance = new();

    public int Compare(string? x, string? y)
    {
        if (x is null || y is null) return string.CompareOrdinal(x, y);
        var left = x.AsSpan();
        var right = y.AsSpan();
        while (!left.IsEmpty && !right.IsEmpty)
        {
            var order = char.IsAsciiDigit(left[0]) && char.IsAsciiDigit(right[0]) ? ByNumber(ref left, ref right) : ByLetter(ref left, ref right);
            if (order != 0) return order;
        }
        return left.Length != right.Length ? left.Length.CompareTo(right.Length) : string.CompareOrdinal(x, y);
    }

    private static int ByLetter(ref ReadOnlySpan<char> left, ref ReadOnlySpan<char> right)
    {
        var order = left[0].CompareTo(right[0]);
        left = left[1..];
        right = right[1..];
        return order;
    }

    /// <summary>Without leading zeros the longer number is the greater, whatever its length.</summary>
    private static int ByNumber(ref ReadOnlySpan<char> left, ref ReadOnlySpan<char> right)
    {
        var one = Digits(ref left);
        var other = Digits(ref right);
        return one.Length != other.Length ? one.Length.CompareTo(other.Length) : one.SequenceCompareTo(other);
    }

    private static ReadOnlySpan<char> Digits(ref ReadOnlySpan<char> text)
    {
        var end = text.IndexOfAnyExceptInRange('0', '9');
        var digits = end < 0 ? text : text[..end];
        text = text[digits.Length..];
        return digits.TrimStart('0');
    }
}
