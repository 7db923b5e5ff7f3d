using Twiplomacy.Application.Groups;
using Twiplomacy.Server.Pages.Wording;
using static Twiplomacy.Server.Pages.Wording.Words;

namespace Twiplomacy.Server.Pages.Groups;

/// <summary>What a matrix of groups says in one sentence, and what its rows and columns are called.</summary>
internal static class MatrixWords
{
    public static string Label(GroupsView view, string name) => view.By == "kind" ? Name(name) : name.ToUpperInvariant();

    public static string Label(ChosenMatrix view, string name) => NamedGroupWords.Of(view.All.First(group => group.Name == name));

    /// <summary>Between which groups the share of known follows is largest.</summary>
    public static string Sentence(GroupsView view)
    {
        var finding = new MatrixFinding(view.Cells);
        if (finding.Densest is not { } densest)
            return finding.IsAnyKnown
                ? Say(
                    "We do not know enough ties to compare groups. At least {0} of the possible ties between two groups must be known.",
                    Figures.Percent(MatrixFinding.EnoughKnown))
                : Say("We do not know of any tie between groups.");
        var share = Figures.Percent(densest.Density);
        var closest = densest.Row == densest.Column
            ? Say(
                "{0} is the most closely connected group. Of the possible follows within it that we know about, {1} exist.",
                Label(view, densest.Row), share)
            : Say(
                "The strongest ties between two groups run from {0} to {1}. Of the possible follows that we know about, {2} exist.",
                Label(view, densest.Row), Label(view, densest.Column), share);
        return finding.Telling.Count < finding.Known.Count
            ? closest + " " + Say("Groups with fewer than {0} accounts are not included in this finding.", MatrixFinding.FewestMembers) : closest;
    }

    /// <summary>The same of rows and columns that somebody chose, by counts.</summary>
    public static string Sentence(ChosenMatrix view)
    {
        if (view.Rows.Groups.Count == 0)
            return Say("Choose rows and columns among countries, groups, peer sets, offices and accounts. Without columns, the rows stand in both places.");
        if (new MatrixFinding(view.Cells, isOfSmall: true).Densest is not { Follows: > 0 } densest) return Say("We do not know of any tie between groups.");
        var (follows, known) = (Figures.Whole(densest.Follows), Figures.Whole(densest.Known));
        return densest.Row == densest.Column
            ? Say("The strongest ties are within {0}: {1} of {2} known ties exist.", Label(view, densest.Row), follows, known)
            : Say(
                "The strongest ties run from {0} to {1}: {2} of {3} known ties exist.",
                Label(view, densest.Row), Label(view, densest.Column), follows, known);
    }
}
