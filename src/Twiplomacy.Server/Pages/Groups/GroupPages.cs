using Microsoft.AspNetCore.Http.HttpResults;
using Twiplomacy.Analytics.Matrices;
using Twiplomacy.Analytics.Structure;
using Twiplomacy.Application.Asking;
using Twiplomacy.Application.Editions;
using Twiplomacy.Application.Groups;
using Twiplomacy.Server.Pages.Addresses;
using Twiplomacy.Server.Pages.Frame;

namespace Twiplomacy.Server.Pages.Groups;

/// <summary>What the page of groups shows: each two groups of a grouping with the ties from the one to the other.</summary>
/// <param name="MadeUp">One sentence if the edition's data are made up.</param>
/// <param name="By">How the accounts are grouped: <c>group</c> or <c>kind</c>.</param>
/// <param name="IsBesideChance">Whether each cell tells what random networks with the same degrees have.</param>
public sealed record GroupsView(
    string Slug, DateTimeOffset AsOf, IReadOnlyList<EditionLink> Editions, string By, IReadOnlyList<MatrixCell> Cells, string? MadeUp, bool IsBesideChance);

/// <summary>Ties between groups.</summary>
public static class GroupPages
{
    /// <summary>The groupings that the page offers.</summary>
    public static IReadOnlyList<string> Groupings { get; } = ["group", "kind"];

    /// <summary>The share of possible ties that must be known before a headline or a shade speaks of two groups.</summary>
    public const double EnoughKnown = 0.5;

    /// <summary>Leads to the newest edition's.</summary>
    public static async Task<RedirectHttpResult> ChooseAsync(EditionShelves shelves, CancellationToken ct) =>
        TypedResults.LocalRedirect((await shelves.LoadAsync(ct)).Newest is { } newest ? Links.Groups(newest.Slug) : "/");

    public static async Task<RazorComponentResult> ShowAsync(
        string slug, GroupQuestions groups, EditionShelves shelves, CancellationToken ct, string? by = null, bool chance = false)
    {
        var grouping = Groupings.Contains(by ?? "") ? by! : Groupings[0];
        var cells = await groups.AskAsync(new GroupMatrixQuery(new(slug), PageRequest.Whole, grouping, Networks: chance ? ChanceSettings.Usual : 0), ct);
        var shelf = await shelves.LoadAsync(ct);
        return PageAnswer.Of<GroupsPage, GroupsView>(
            new GroupsView(slug, cells.About.AsOf!.Value, shelf.Beside(slug), grouping, cells.Rows, cells.About.MadeUp, chance));
    }
}
