using System.Text.Json.Serialization;
using Twiplomacy.Application.Rankings;

namespace Twiplomacy.Application.Countries;

/// <summary>A mission, and how it and its ministry are tied.</summary>
public sealed record MissionAnswer
{
    public required RankedAccount Account { get; init; }

    /// <summary>The account that it is held against.</summary>
    public required RankedAccount Ministry { get; init; }

    /// <summary>Whether the ministry follows the mission: yes, no, unknown.</summary>
    public required string Outward { get; init; }

    /// <summary>Whether the mission follows the ministry.</summary>
    public required string Inward { get; init; }

    /// <summary>connected, one_way, missing, unknown.</summary>
    public required string Tie { get; init; }

    /// <summary>
    /// What there is to do: nothing, check_account, follow_back, follow_it, ask_to_follow, connect_both, upload_its_list,
    /// upload_ministry_list, revive.
    /// </summary>
    public required string Step { get; init; }

    /// <summary>Whether its own list is known well enough.</summary>
    public required bool HasList { get; init; }

    /// <summary>Since when it has written nothing, where that is half a year or more.</summary>
    public DateTimeOffset? QuietSince { get; init; }

    /// <summary>Its handle in the edition before, where it was another.</summary>
    public string? FormerHandle { get; init; }

    /// <summary>What its profile last showed: active, protected, suspended, gone.</summary>
    public string? Status { get; init; }

    /// <summary>Where it stands in the whole list: the key of paging.</summary>
    [JsonIgnore]
    public int Place { get; init; }
}
