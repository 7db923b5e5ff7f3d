using System.Text.RegularExpressions;
using Twiplomacy.Server.Pages.Wording;

namespace Twiplomacy.Server.Pages.Imports;

/// <summary>
/// Whoever reads an export asks for what it cannot say by options of the command line; a page asks by the fields of its
/// form.
/// </summary>
public static partial class OptionWords
{
    private static readonly Dictionary<string, string> Fields = new(StringComparer.Ordinal)
    {
        ["--captured"] = "Captured (UTC)", ["--platform"] = "Platform", ["--owner"] = "Whose list it is", ["--list"] = "Which list",
        ["--accounts-by"] = "Bare account columns hold", ["--relation"] = "What a row means", ["--complete"] = "Who is missing from a list",
        ["--complete-within"] = "Complete within the panel", ["--owners"] = "Only for these owners, one a line",
        ["--posts-since"] = "Every post is there since (UTC)", ["--time-zone"] = "Zone of times written without one", ["--format"] = "Read as",
    };

    /// <summary>The text with each option that the form has a field for called as that field, without the option's sample of a value.</summary>
    public static string Of(string text) => Option().Replace(
        text, option => Fields.TryGetValue(option.Groups["name"].Value, out var field) ? Words.Say("“{0}”", Words.Say(field)) : option.Value);

    // DATE and following|followers stand for values, mention is one.
    [GeneratedRegex(@"(?<name>--[a-z]+(?:-[a-z]+)*)(?: (?:[A-Z]+\b|[a-z]+(?:\|[a-z]+)+))?")]
    private static partial Regex Option();
}
