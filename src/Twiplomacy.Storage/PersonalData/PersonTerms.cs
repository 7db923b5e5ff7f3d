using System.Text.RegularExpressions;
using Twiplomacy.Core.Reports;

namespace Twiplomacy.Storage.PersonalData;

/// <summary>By what somebody is known here, to find every place that names them.</summary>
/// <param name="Profiles">The profiles that are theirs alone.</param>
/// <param name="Keys">The keys of those accounts: x:237299871, x:@laurentfabius.</param>
/// <param name="Ids">Ids as platforms give them.</param>
/// <param name="Words">Handles, names, email addresses.</param>
public sealed record PersonTerms(IReadOnlyList<int> Profiles, IReadOnlyList<string> Keys, IReadOnlyList<string> Ids, IReadOnlyList<string> Words)
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    /// <summary>Those of the words that are email addresses, in small letters.</summary>
    internal IReadOnlyList<string> Addresses { get; } = [.. Words.Where(MailAddressText.IsValid).Select(word => word.ToLowerInvariant())];

    /// <summary>Ids that are not taken for a count where JSON has them as a number.</summary>
    internal IReadOnlyList<string> Numbers { get; } = [.. Ids.Where(id => id.Length >= TermPatterns.Long)];

    /// <summary>For texts of the database, in PostgreSQL and here; null without a word or an id.</summary>
    internal string? Pattern { get; } = TermPatterns.InTexts(Words, Ids);

    /// <summary>The same here.</summary>
    internal Regex? InTexts => Pattern is { } pattern ? new(pattern, RegexOptions.CultureInvariant, Patience) : null;

    /// <summary>For whole files, whatever their format.</summary>
    public Regex InFiles => new(TermPatterns.InFiles(Words, Ids) ?? "(?!)", RegexOptions.CultureInvariant, Patience);

    /// <summary>How many letters of a file must be seen together to find any of it, however it is written.</summary>
    public int Longest => TermPatterns.LongestWriting * Ids.Concat(Words).Select(term => term.Length).DefaultIfEmpty(0).Max();
}
