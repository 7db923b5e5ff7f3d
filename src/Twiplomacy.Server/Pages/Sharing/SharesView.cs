using Twiplomacy.Application.Rankings;
using Twiplomacy.Application.Sharing;
using Twiplomacy.Server.Problems;

namespace Twiplomacy.Server.Pages.Sharing;

/// <summary>Links, and the form to make one.</summary>
/// <param name="Of">The page that is to be shared; null: none.</param>
/// <param name="Made">The link that was just made, from where it opens.</param>
/// <param name="Next">The cursor of the next part of the list.</param>
public sealed record SharesView(
    IReadOnlyList<ShareLinkAnswer> Links, string? Of, Uri? Made, IReadOnlyList<ProblemFault> Faults, string? Next, string? Label = null)
{
    /// <summary>The figure of the page that is to be shared alone; null: the whole page is.</summary>
    public string? Figure { get; init; }

    /// <summary>The accounts of the pages that are shared, by their addresses.</summary>
    public IReadOnlyDictionary<string, RankedAccount> Accounts { get; init; } = new Dictionary<string, RankedAccount>();

    /// <summary>What shows the figure of the link that was just made in a frame of another page.</summary>
    public string? Code { get; init; }
}
