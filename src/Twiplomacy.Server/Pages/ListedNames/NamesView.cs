using Twiplomacy.Application.ListedNames;
using Twiplomacy.Application.Paging;
using Twiplomacy.Server.Problems;
using Twiplomacy.Storage.Imports;
using Twiplomacy.Storage.ListedNames;

namespace Twiplomacy.Server.Pages.ListedNames;

/// <summary>The names that lists of an import hold in the place of accounts.</summary>
/// <param name="Faults">What was wrong with what was sent.</param>
public sealed record NamesView(
    ImportRow Import, ListResult<NameAnswer> Names, NameCounts Counts, NameState? State, IReadOnlyList<ProblemFault>? Faults = null)
{
    /// <summary>Null: of all states.</summary>
    public int CountOf(NameState? state) => state switch
    {
        NameState.Open => Counts.Open,
        NameState.Matched => Counts.Matched,
        NameState.Nobody => Counts.Nobody,
        _ => Counts.All,
    };
}
