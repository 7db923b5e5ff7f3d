using System.ComponentModel.DataAnnotations;
using Twiplomacy.Application.Asking;
using Twiplomacy.Application.Paging;

namespace Twiplomacy.Application.Mentions;

/// <summary>Who points at whom in a period.</summary>
/// <param name="Posts">Whose posts of which time.</param>
/// <param name="Page">Which page.</param>
/// <param name="By">One row per pair, or one per pair and day (UTC).</param>
/// <param name="Targets">Whether only peers of the panel count as targets, or everybody.</param>
/// <param name="Hashtag">Only posts that carry this hashtag.</param>
public sealed record MentionListQuery(
    MentionChoice Posts, PageRequest Page, [property: AllowedValues("pair", "day")] string? By = "pair",
    [property: AllowedValues("peers", "everybody")] string? Targets = "peers", string? Hashtag = null) : IListQuery;
