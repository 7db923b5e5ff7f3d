using System.ComponentModel.DataAnnotations;
using Twiplomacy.Application.Asking;
using Twiplomacy.Application.Paging;

namespace Twiplomacy.Application.Reach;

/// <summary>How an account's followers overlap with those of others.</summary>
/// <param name="Id">The account.</param>
/// <param name="Page">Which page.</param>
/// <param name="With">The other accounts, with commas between; or give a panel.</param>
/// <param name="Panel">The members of this panel on the date; the account's first panel if nothing is said.</param>
/// <param name="AsOf">The instant (UTC); of each account the latest complete capture up to it counts.</param>
public sealed record AudienceOverlapQuery(
    [property: Key] string Id, PageRequest Page, string? With = null, string? Panel = null, DateTimeOffset? AsOf = null) : IListQuery;
