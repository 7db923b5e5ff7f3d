using Twiplomacy.Application.Asking;
using Twiplomacy.Application.Paging;
using Twiplomacy.Storage.Editions;

namespace Twiplomacy.Application.Rankings;

/// <summary>A page of a ranking.</summary>
/// <param name="IsExpected">With what a model expects.</param>
public sealed record RankingResult(string Measure, Page<RankingAnswer> Page, About About, bool IsExpected)
{
    public IReadOnlyList<RankingAnswer> Rows => Page.Rows;

    /// <summary>What it was read from, if it was read and not counted.</summary>
    public EditionRevisionRow? Revision { get; init; }
}
