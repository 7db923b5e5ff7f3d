using System.Buffers;

namespace Twiplomacy.Core.Platforms;

/// <summary>What a handle may look like on a platform, given without its <c>@</c>.</summary>
public sealed class HandleGrammar
{
    private const int LongestOfBytes = 256;

    private const string LettersAndDigits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

    private static readonly SearchValues<char> NotInDomains = SearchValues.Create(" \t/,;:@\"'<>?#&=()[]{}");
    private static readonly SearchValues<char> NeverInHandles = SearchValues.Create(",;\"<>");

    private SearchValues<char> _word = SearchValues.Create(LettersAndDigits);

    /// <summary>Of a platform that nothing is known about.</summary>
    public static HandleGrammar Anything { get; } = new();

    public HandleShape Shape { get; init; }

    /// <summary>Signs that a word may hold beside letters and digits.</summary>
    public string Signs
    {
        get;
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            (field, _word) = (value, SearchValues.Create(LettersAndDigits + value));
        }
    } = "";

    /// <summary>In characters.</summary>
    public int Longest { get; init; } = int.MaxValue;

    /// <summary>Letters, digits and underscores up to this length are a handle without a further look.</summary>
    public int LongestPlain => Shape switch
    {
        HandleShape.Domain => 0,
        HandleShape.Word or HandleShape.Address when !Signs.Contains('_', StringComparison.Ordinal) => 0,
        _ => Math.Min(Longest, LongestOfBytes),
    };

    /// <summary>Whether a point in the middle belongs to a handle that a text mentions.</summary>
    public bool HasPoints => Shape == HandleShape.Domain || (Shape == HandleShape.Word && Signs.Contains('.', StringComparison.Ordinal));

    public bool Accepts(ReadOnlySpan<char> handle) => handle.Length > 0 && handle.Length <= Longest && Shape switch
    {
        HandleShape.Word => IsWord(handle),
        HandleShape.Domain => handle.IndexOf('.') > 0 && handle[^1] != '.' && !handle.ContainsAny(NotInDomains),
        HandleShape.Address => IsAddress(handle),
        _ => !handle.ContainsAny(NeverInHandles),
    };

    private bool IsAddress(ReadOnlySpan<char> handle)
    {
        var at = handle.IndexOf('@');
        if (at < 0) return IsWord(handle);
        return IsWord(handle[..at]) && handle.Length > at + 1 && !handle[(at + 1)..].ContainsAny(NotInDomains);
    }

    private bool IsWord(ReadOnlySpan<char> text) => !text.IsEmpty && !text.ContainsAnyExcept(_word);
}
