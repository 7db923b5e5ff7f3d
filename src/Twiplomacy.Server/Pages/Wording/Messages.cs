using System.Globalization;
using System.Text.RegularExpressions;

namespace Twiplomacy.Server.Pages.Wording;

/// <summary>
/// What the program's other rooms say of an export, a job or a request, as a page says it: in the reader's language, and
/// with the fields of its form where they name options of the command line.
/// </summary>
public static partial class Messages
{
    private static readonly Dictionary<string, string> Fields = new(StringComparer.Ordinal)
    {
        ["captured"] = "Capture date (UTC)", ["platform"] = "Platform", ["owner"] = "Whose list is it?", ["list"] = "Which list is it?",
        ["accounts_by"] = "Account columns contain", ["relation"] = "Each row means", ["complete"] = "If an account is not in the list",
        ["completeness"] = "If an account is not in the list", ["complete_within"] = "Complete within this panel", ["owners"] = "Only for these owners (one per line)",
        ["posts_since"] = "Contains every post since (UTC)", ["time_zone"] = "Time zone, if the file does not give one", ["format"] = "File format",
        ["format_id"] = "File format", ["source_column"] = "Column of the account that follows", ["target_column"] = "Column of the account that is followed", ["columns"] = "What the columns contain",
        ["reason"] = "Reason (for a new revision)",
    };

    // The texts that say most are tried first: others end in a place that would hold the rest.
    private static readonly IReadOnlyList<Template> Templates =
        [.. MessageTexts.All.Select(text => new Template(text, PatternOf(text), MessageTexts.Nested.Contains(text))).OrderByDescending(template => template.Text.Length)];

    private sealed record Template(string Text, Regex Pattern, bool IsNested);

    /// <param name="message">What another room says, in English.</param>
    public static string Say(string? message) => message is null ? "" : Option().Replace(Translated(message), option => Field(option.Groups["name"].Value.Replace('-', '_')) ?? option.Value);

    /// <summary>The same of what is wrong with a form, whose fields the message names as the API does: <c>'time_zone'</c>.</summary>
    public static string SayOfForm(string? message) => Quoted().Replace(Say(message), field => Field(field.Groups["name"].Value) ?? field.Value);

    private static string Translated(string message)
    {
        foreach (var template in Templates)
            if (template.Pattern.Match(message) is { Success: true } match)
                return Words.Say(template.Text, [.. match.Groups.Values.Skip(1).Select(held => template.IsNested ? Each(held.Value) : Held(held.Value))]);
        return Words.Say(message);
    }

    // Several messages with semicolons between, each of which may begin with the name of a file.
    private static string Each(string messages) => string.Join("; ", messages.Split("; ").Select(message =>
    {
        var translated = Translated(message);
        return translated == message && message.IndexOf(": ", StringComparison.Ordinal) is > 0 and var colon
            ? message[..(colon + 2)] + Translated(message[(colon + 2)..])
            : translated == message ? Noun(message) ?? Held(message) : translated;
    }));

    // What is named in the middle of a sentence, if the pages have a word for it.
    private static string? Noun(string word) =>
        Lower().IsMatch(word) && Words.Name(word) is var name && !string.Equals(name, word, StringComparison.OrdinalIgnoreCase) ? char.ToLower(name[0], CultureInfo.CurrentCulture) + name[1..] : null;

    // A name stays as it is; a count is written as the reader writes it.
    private static string Held(string value) => Count().IsMatch(value)
        ? long.Parse(value, NumberStyles.AllowThousands, CultureInfo.InvariantCulture).ToString("N0", CultureInfo.CurrentCulture) : value;

    private static string? Field(string name) => Fields.TryGetValue(name, out var field) ? Words.Say("“{0}”", Words.Say(field)) : null;

    private static Regex PatternOf(string text) =>
        new("^" + Place().Replace(Regex.Escape(text), "(.*)") + "$", RegexOptions.Singleline | RegexOptions.CultureInvariant);

    // DATE and following|followers stand for values, mention is one.
    [GeneratedRegex(@"--(?<name>[a-z]+(?:-[a-z]+)*)(?: (?:[A-Z]+\b|[a-z]+(?:\|[a-z]+)+))?")]
    private static partial Regex Option();

    [GeneratedRegex("(?:'|«\u00a0)(?<name>[a-z_]+)(?:'|\u00a0»)")]
    private static partial Regex Quoted();

    // A place as Regex.Escape leaves it.
    [GeneratedRegex(@"\\\{\d}")]
    private static partial Regex Place();

    [GeneratedRegex("^[a-z]+$")]
    private static partial Regex Lower();

    [GeneratedRegex(@"^\d{1,3}(?:,\d{3})+$")]
    private static partial Regex Count();
}
