using Twiplomacy.Analytics.Accounts;
using Twiplomacy.Analytics.Editions;
using Twiplomacy.Analytics.Panels;
using Twiplomacy.Core.Ties;
using Twiplomacy.Storage.Accounts;
using Twiplomacy.Storage.Editions;

namespace Twiplomacy.Analytics.Explanations;

/// <summary>Members and ties of an instant, as <see cref="TieMovements"/> compares them.</summary>
public static class EditionViews
{
    /// <summary>A frozen revision, its members under the accounts that they are today.</summary>
    public static async Task<EditionView> LoadAsync(
        EditionRevisionRow revision, EditionQueries editions, AccountQueries accounts, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(revision);
        ArgumentNullException.ThrowIfNull(editions);
        var view = await LoadMembersAsync(revision, editions, accounts, cancellationToken);
        return view with { Ties = new EditionTies(await editions.ListTiesAsync(revision.RevisionId, cancellationToken), view.Members.Count) };
    }

    /// <summary>The same without any tie.</summary>
    internal static async Task<EditionView> LoadMembersAsync(
        EditionRevisionRow revision, EditionQueries editions, AccountQueries accounts, CancellationToken cancellationToken)
    {
        var members = await editions.ListMembersAsync(revision.RevisionId, cancellationToken);
        var today = await AccountContinuity.TodaysKeysAsync(members, revision.AsOf, accounts, cancellationToken);
        return new EditionView(members, [.. members.Select(m => today[m.Account])], new EditionTies([], members.Count));
    }

    /// <summary>A panel without an edition, with its ties at some instant.</summary>
    public static EditionView Of(PanelStudy study, TieSnapshot ties)
    {
        ArgumentNullException.ThrowIfNull(study);
        ArgumentNullException.ThrowIfNull(ties);
        return new EditionView(
            [.. study.Members.Select(EditionRows.Of)], [.. study.Members.Select(member => member.Account)],
            new EditionTies(EditionRows.TiesOf(ties), study.Members.Count));
    }
}
