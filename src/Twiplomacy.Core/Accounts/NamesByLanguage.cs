namespace Twiplomacy.Core.Accounts;

/// <summary>What an account is called in several languages: a panel's columns such as <c>name_fr</c>.</summary>
public static class NamesByLanguage
{
    private const string Prefix = "name_";

    /// <summary>Whether a column holds such names: its ending is the code of a language, two small letters.</summary>
    public static bool IsOne(string column)
    {
        ArgumentNullException.ThrowIfNull(column);
        return column.Length == Prefix.Length + 2 && column.StartsWith(Prefix, StringComparison.Ordinal) && column[^2..].All(char.IsAsciiLetterLower);
    }

    /// <summary>The column of a language; null if its code is not one of two letters.</summary>
    public static string? ColumnOf(string language)
    {
        ArgumentNullException.ThrowIfNull(language);
        return Prefix + language.ToLowerInvariant() is var column && IsOne(column) ? column : null;
    }

    /// <summary>The names among columns, by code of language; null if there is none.</summary>
    public static IReadOnlyDictionary<string, string>? In(IEnumerable<KeyValuePair<string, string>>? columns)
    {
        Dictionary<string, string>? names = null;
        foreach (var (column, name) in columns ?? [])
            if (name is { Length: > 0 } && IsOne(column)) (names ??= [])[column[^2..]] = name;
        return names;
    }
}
