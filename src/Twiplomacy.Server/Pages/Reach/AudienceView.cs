using Twiplomacy.Application.Paging;
using Twiplomacy.Application.Rankings;
using Twiplomacy.Application.Reach;

namespace Twiplomacy.Server.Pages.Reach;

/// <summary>The follower lists of an account, and whom its followers follow as well.</summary>
/// <param name="Account">The account.</param>
/// <param name="Asked">What was asked for.</param>
/// <param name="Captures">The lists, oldest first.</param>
/// <param name="Overlap">Others that share followers, the most first on each page.</param>
/// <param name="Others">What these are called, by their addresses.</param>
public sealed record AudienceView(
    RankedAccount Account, AudiencePageQuery Asked, IReadOnlyList<AudienceAnswer> Captures, Page<OverlapAnswer> Overlap,
    IReadOnlyDictionary<string, RankedAccount> Others);
