using System.Text.RegularExpressions;

namespace Twiplomacy.Server.Pages.Wording;

/// <summary>
/// What the program's other rooms have to say of an export or an edition, as a page says it: in the reader's language, and
/// with the fields of its form where they name options of the command line.
/// </summary>
public static partial class FindingWords
{
    private static readonly Dictionary<string, string> Fields = new(StringComparer.Ordinal)
    {
        ["--captured"] = "Captured (UTC)", ["--platform"] = "Platform", ["--owner"] = "Whose list it is", ["--list"] = "Which list",
        ["--accounts-by"] = "Bare account columns hold", ["--relation"] = "What a row means", ["--complete"] = "Who is missing from a list",
        ["--complete-within"] = "Complete within the panel", ["--owners"] = "Only for these owners, one a line",
        ["--posts-since"] = "Every post is there since (UTC)", ["--time-zone"] = "Zone of times written without one", ["--format"] = "Read as",
        ["--reason"] = "Reason, for a new revision",
    };

    // Findings that hold something of the file. One that is not here is shown as it is.
    private static readonly (string Text, Regex Pattern)[] Templates =
    [
        .. ((string[])[
            "The export does not say everything: {0}.",
            "{0} needs {1}",
            "Revision {0} of {1} corrects a sealed one: say why with --reason.",
            "'{0}' is no handle",
            "'{0}' is no id: ids on x are digits. If the column holds handles, say --accounts-by handle",
            "'{0}' is no time with a zone: say --time-zone",
            "rows that name no owner: {0}. A tie that seems to be missing may stand in them",
            "undirected edges, each read as follows in both directions: {0}",
            "the file does not look like '{0}'",
            "no known export: the first line reads {0}. An edge list needs two columns such as source,target (say --format edge-list if it has no header), an account file a column handle or platform_id",
        ]).Select(text => (text, new Regex("^" + Place().Replace(Regex.Escape(text), "(.*)") + "$", RegexOptions.Singleline | RegexOptions.CultureInvariant))),
    ];

    /// <summary>The texts that hold something of a file, with places for it.</summary>
    public static IEnumerable<string> Texts => Templates.Select(template => template.Text);

    /// <param name="finding">A reason or a warning, in English.</param>
    public static string Of(string finding) => Option().Replace(
        Translated(finding), option => Fields.TryGetValue(option.Groups["name"].Value, out var field) ? Words.Say("“{0}”", Words.Say(field)) : option.Value);

    // What a finding holds may be findings itself.
    private static string Translated(string finding)
    {
        foreach (var (text, pattern) in Templates)
            if (pattern.Match(finding) is { Success: true } match)
                return Words.Say(text, [.. match.Groups.Values.Skip(1).Select(held => Translated(held.Value))]);
        return Words.Say(finding);
    }

    // DATE and following|followers stand for values, mention is one.
    [GeneratedRegex(@"(?<name>--[a-z]+(?:-[a-z]+)*)(?: (?:[A-Z]+\b|[a-z]+(?:\|[a-z]+)+))?")]
    private static partial Regex Option();

    // A place as Regex.Escape leaves it.
    [GeneratedRegex(@"\\\{\d}")]
    private static partial Regex Place();
}
