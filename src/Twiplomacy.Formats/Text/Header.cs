using System.Text;

namespace Twiplomacy.Formats.Text;

/// <summary>
/// The columns of a delimited file by name. Names are compared without case, blanks, underscores and quotes, since
/// every tool spells them its own way; the first of two equal names counts.
/// </summary>
internal sealed class Header
{
    private readonly Dictionary<string, int> _columns = new(StringComparer.Ordinal);

    public Header(IReadOnlyList<string> names)
    {
        Names = [.. names.Select(name => name.Trim())];
        for (var column = 0; column < Names.Count; column++) _columns.TryAdd(Key(Names[column]), column);
    }

    public IReadOnlyList<string> Names { get; }

    /// <summary>The column's position, or −1.</summary>
    public int Of(string name) => _columns.GetValueOrDefault(Key(name), -1);

    /// <summary>The position of the column that is so called to the letter, or else by its name; −1 if there is none.</summary>
    public int Exactly(string name)
    {
        for (var column = 0; column < Names.Count; column++)
            if (Names[column] == name) return column;
        return Of(name);
    }

    /// <summary>The position of the first of these names that is there, or −1.</summary>
    public int OfAny(params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
            if (Of(name) is var column and >= 0) return column;
        return -1;
    }

    public bool Has(params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
            if (Of(name) < 0) return false;
        return true;
    }

    public static string Key(string name)
    {
        var key = new StringBuilder(name.Length);
        foreach (var letter in name)
            if (!char.IsWhiteSpace(letter) && letter is not ('_' or '"' or '\'' or '-' or '.' or '#' or '\u200B' or '\uFEFF')) key.Append(char.ToLowerInvariant(letter));
        return key.ToString();
    }
}
