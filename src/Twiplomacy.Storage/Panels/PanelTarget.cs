using System.Text.Json.Serialization;

namespace Twiplomacy.Storage.Panels;

/// <summary>The panel that a file is imported into.</summary>
/// <param name="From">First day of membership where a row has none; with <see cref="Replace"/>, the day on which who is missing leaves.</param>
public sealed record PanelTarget(string Slug, string? Title, string Platform, DateOnly? From, DateOnly? To)
{
    /// <summary>The file is the whole revision, not only a word about the members it names.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool Replace { get; init; }

    /// <summary>One sentence if the panel's data are made up; empty takes back what was declared, null leaves it.</summary>
    public string? MadeUp { get; init; }
}
