namespace Twiplomacy.Storage.PersonalData;

/// <summary>A column that can name a person.</summary>
/// <param name="Field">Of JSON, the only field that can; null: all of it.</param>
/// <param name="IsUnique">Two rows must not come to say the same.</param>
public sealed record PersonalColumn(string Name, PersonalColumnKind Kind, string? Field, bool IsUnique)
{
    /// <summary>Reads <c>title</c>, <c>title_said.values</c>, <c>payload=call</c>, <c>name!</c>.</summary>
    internal static PersonalColumn Parse(string text)
    {
        var (named, kind) = Cut(text.TrimEnd('!'), '=');
        var (name, field) = Cut(named, '.');
        return new(name, kind is null ? PersonalColumnKind.Text : Enum.Parse<PersonalColumnKind>(kind, ignoreCase: true), field, text.EndsWith('!'));
    }

    private static (string Before, string? After) Cut(string text, char mark) =>
        text.IndexOf(mark, StringComparison.Ordinal) is var at and >= 0 ? (text[..at], text[(at + 1)..]) : (text, null);
}
