using System.Diagnostics.CodeAnalysis;

namespace Twiplomacy.Storage.Connections;

/// <summary>Text as PostgreSQL can hold it: U+0000 and half a surrogate pair become U+FFFD, since titles, errors and posts quote what exports hold.</summary>
internal static class StorableText
{
    [return: NotNullIfNotNull(nameof(text))]
    public static string? Of(string? text)
    {
        if (text is null || (!text.Contains('\0', StringComparison.Ordinal) && !text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF'))) return text;
        return string.Concat(text.EnumerateRunes()).Replace('\0', '\uFFFD');
    }
}
