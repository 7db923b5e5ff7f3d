namespace Twiplomacy.Storage.Connections;

/// <summary>Text as PostgreSQL can hold it: U+0000 and half a surrogate pair become U+FFFD, since titles and errors quote what exports hold.</summary>
internal static class StorableText
{
    internal static string? Of(string? text) => text is null ? null : string.Concat(text.EnumerateRunes()).Replace('\0', '\uFFFD');
}
