using Twiplomacy.Analytics.Bundles;
using Twiplomacy.Application.Paging;
using Twiplomacy.Application.Rankings;
using Twiplomacy.Storage.Editions;

namespace Twiplomacy.Server.Pages.Editions;

/// <summary>What a revision says differently from an earlier one.</summary>
/// <param name="Accounts">Those of the rows, by their addresses.</param>
public sealed record RevisionDifferenceView(
    EditionRevisionRow Revision, ListResult<RevisionDifference> Found, IReadOnlyDictionary<string, RankedAccount> Accounts);
