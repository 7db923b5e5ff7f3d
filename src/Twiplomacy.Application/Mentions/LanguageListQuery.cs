using Twiplomacy.Application.Asking;
using Twiplomacy.Application.Paging;

namespace Twiplomacy.Application.Mentions;

/// <summary>The languages of posts in a period.</summary>
/// <param name="Page">Which page.</param>
/// <param name="Panel">Of the accounts that belonged to this panel at some time of the period.</param>
/// <param name="Author">Only posts of this account.</param>
/// <param name="From">Posts after this instant (a date: after its end); a year before <c>to</c> unless given.</param>
/// <param name="To">Posts up to this instant; a date includes its whole day; now unless given.</param>
/// <param name="Hashtag">Only posts that carry this hashtag.</param>
public sealed record LanguageListQuery(
    PageRequest Page, string? Panel = null, string? Author = null, DateTimeOffset? From = null, DateTimeOffset? To = null, string? Hashtag = null) : IListQuery;
