using Microsoft.AspNetCore.Http.HttpResults;
using Twiplomacy.Application.Asking;
using Twiplomacy.Application.Editions;
using Twiplomacy.Application.Structure;
using Twiplomacy.Server.Pages.Frame;

namespace Twiplomacy.Server.Pages.Structure;

/// <summary>The structure of an edition's network, beside what chance would give.</summary>
public static class StructurePages
{
    private const int AccountsShown = 20;

    /// <summary>The groupings that the page offers.</summary>
    public static IReadOnlyList<string> Groupings { get; } = ["region", "kind", "country"];

    public static async Task<RazorComponentResult> ShowAsync(
        string slug, StructureQuestions structure, EditionShelves shelves, CancellationToken cancellationToken, string? by = null)
    {
        var grouping = Groupings.Contains(by ?? "") ? by! : Groupings[0];
        var figures = await structure.AskAsync(new StructureQuery(new(slug), PageRequest.Whole, grouping), cancellationToken);
        var accounts = await structure.AskAsync(new AccountStructureQuery(new(slug), new PageRequest(AccountsShown), grouping), cancellationToken);
        var shelf = await shelves.LoadAsync(cancellationToken);
        return PageAnswer.Of<StructurePage, StructureView>(new StructureView(
            slug, figures.About.AsOf!.Value, shelf.Beside(slug), grouping, figures.Rows, accounts.Rows, figures.About.MadeUp));
    }
}
