namespace Twiplomacy.Application.Search;

/// <summary>Reads the files of names that this folder brings along: two words and names between bars on each line.</summary>
internal static class NameList
{
    public static IEnumerable<(string[] Keys, IReadOnlyList<string> Names)> Read(string file)
    {
        using var stream = typeof(NameList).Assembly.GetManifestResourceStream(file)!;
        using var reader = new StreamReader(stream);
        return [.. reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(line => line.TrimEnd('\r').Split(','))
            .Select(cells => (cells[..^1], (IReadOnlyList<string>)cells[^1].Split('|')))];
    }
}
