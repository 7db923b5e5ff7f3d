using System.Text.Json.Serialization;
using Twiplomacy.Application.Asking;

namespace Twiplomacy.Server.Api.Lists;

/// <summary>What every list answers.</summary>
/// <param name="Data">The rows of this page.</param>
/// <param name="Meta">Where the list goes on, and what it speaks of.</param>
public sealed record ListEnvelope<TRow>(IReadOnlyList<TRow> Data, ListMeta Meta);

/// <summary>What goes with a list.</summary>
public sealed record ListMeta
{
    /// <summary>Send it as <c>cursor</c> for the next page; null on the last one.</summary>
    public string? NextCursor { get; init; }

    /// <summary>The edition that the rows belong to.</summary>
    public string? Edition { get; init; }

    /// <summary>The instant (UTC) for which the rows hold.</summary>
    public DateTimeOffset? AsOf { get; init; }

    /// <summary>The revision of the edition.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? Revision { get; init; }

    /// <summary>True if the rows were computed for this answer from evidence that no sealed edition stands for.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public bool? Provisional { get; init; }

    /// <summary>Only where the data are made up: says so.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? MadeUp { get; init; }

    /// <summary>What to beware of.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Note { get; init; }

    /// <summary>The same of what was asked.</summary>
    public static ListMeta Of(About about)
    {
        ArgumentNullException.ThrowIfNull(about);
        return new()
        {
            Edition = about.Edition, AsOf = about.AsOf, Revision = about.Revision, Provisional = about.Provisional,
            Note = about.Notes.Count == 0 ? null : string.Join(" ", about.Notes),
        };
    }
}
