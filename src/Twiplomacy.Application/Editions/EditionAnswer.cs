using System.Text.Json;
using System.Text.Json.Serialization;
using Twiplomacy.Analytics.Editions;
using Twiplomacy.Analytics.Settings;
using Twiplomacy.Core.Panels;
using Twiplomacy.Storage.Editions;

namespace Twiplomacy.Application.Editions;

/// <summary>An edition by one of its revisions: a panel frozen as of a date.</summary>
public sealed record EditionAnswer
{
    /// <example>world-leaders-2014</example>
    public required string Slug { get; init; }

    /// <example>world-leaders</example>
    public required string Panel { get; init; }

    /// <example>x</example>
    public required string Platform { get; init; }

    /// <summary>The instant (UTC) for which it holds; a date includes its whole day.</summary>
    public required DateTimeOffset AsOf { get; init; }

    /// <summary><c>draft</c> until it is sealed; a sealed revision never changes.</summary>
    /// <example>sealed</example>
    public required string Status { get; init; }

    /// <example>1</example>
    public required int Revision { get; init; }

    /// <summary>A draft whose evidence has changed since it was built; it is being built anew.</summary>
    public required bool Stale { get; init; }

    /// <summary>Why there is this revision after an earlier one.</summary>
    public string? Reason { get; init; }

    public required DateTimeOffset BuiltAt { get; init; }

    public DateTimeOffset? SealedAt { get; init; }

    /// <summary>SHA-256 over the evidence, settings, measures and results that are sealed; null of a draft.</summary>
    /// <example>6f1b8d2a5c0e4f7b9a3d1c6e8f0a2b4c6d8e0f1a3b5c7d9e1f2a4b6c8d0e2f4a</example>
    public string? Hash { get; init; }

    /// <summary>Only where the data are made up: one sentence that says so.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? MadeUp { get; init; }

    /// <summary>The settings by which it was computed.</summary>
    public required SettingsAnswer Settings { get; init; }

    /// <summary>Share of ordered pairs of members whose tie is known; null while it is not built.</summary>
    public double? Coverage { get; init; }

    /// <summary>The network as a whole, over known pairs; null while it is not built.</summary>
    public NetworkFigures? Network { get; init; }

    /// <summary>The edition that previous ranks and values are of, pinned by its revision; told of one edition, not in lists.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public PreviousEdition? Previous { get; init; }

    /// <summary>The measures it holds rankings of; told of one edition, not in lists.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<string>? Measures { get; init; }

    public static EditionAnswer Of(EditionRevisionRow row)
    {
        var network = row.Network == "{}" ? null : JsonSerializer.Deserialize<NetworkFigures>(row.Network, EditionJson.Options);
        return new EditionAnswer
        {
            Slug = row.Slug, Panel = row.Panel, Platform = row.Platform, AsOf = row.AsOf, Status = row.IsSealed ? "sealed" : "draft",
            Revision = row.Number, Stale = row.IsStale, Reason = row.Reason, BuiltAt = row.BuiltAt, SealedAt = row.SealedAt, Hash = row.Hash,
            MadeUp = MadeUpData.Told(row.MadeUp),
            Settings = SettingsAnswer.Of(JsonSerializer.Deserialize<EditionSettings>(row.Settings, EditionJson.Options)!),
            Coverage = network?.KnownShare, Network = network,
        };
    }
}

/// <summary>The settings printed with an edition.</summary>
/// <param name="EvidenceAgeDays">Evidence older than this before the date is unknown.</param>
/// <param name="WindowDays">Posts are looked at in this many days that end at the date.</param>
/// <param name="MinPosts">Fewest posts for a measure per post.</param>
public sealed record SettingsAnswer(int EvidenceAgeDays, int WindowDays, int MinPosts)
{
    /// <summary>The range of an account's possible ranks is called bounded up to this share of the population − 1.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public double? MaxRange { get; init; }

    /// <summary>
    /// Only of revisions sealed before ranks spoke of all members, in place of max_range: an account was ranked if its certain
    /// value was at least this share of its possible one.
    /// </summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public double? MinObserved { get; init; }

    public static SettingsAnswer Of(EditionSettings settings) => new(settings.EvidenceAgeDays, settings.WindowDays, settings.MinPosts)
    {
        MaxRange = settings.MinObserved is null ? settings.MaxRange : null, MinObserved = settings.MinObserved,
    };
}

/// <summary>The edition before, pinned by its revision.</summary>
/// <param name="Slug">Its name.</param>
/// <param name="Revision">Its revision.</param>
/// <param name="AsOf">Its date.</param>
public sealed record PreviousEdition(string Slug, int Revision, DateTimeOffset AsOf);
