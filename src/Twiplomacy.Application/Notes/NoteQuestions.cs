using Twiplomacy.Application.Accounts;
using Twiplomacy.Application.Paging;
using Twiplomacy.Application.Rankings;
using Twiplomacy.Application.Search;
using Twiplomacy.Core.Notes;
using Twiplomacy.Storage.Notes;

namespace Twiplomacy.Application.Notes;

/// <summary>Which notes and goals there are.</summary>
public sealed class NoteQuestions(NoteQueries notes, AccountNaming naming)
{
    public async Task<ListResult<NoteAnswer>> AskAsync(NoteListQuery query, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(query);
        var page = PageOf(query, await notes.ListAsync(query.About, query.Subject, cancellationToken));
        var accounts = await AccountsAsync([.. page.Rows.Select(note => note.Terms)], [], cancellationToken);
        return new(page.Select(note => NoteAnswer.Of(note, AccountOf(note.Terms, accounts))));
    }

    public async Task<ListResult<GoalAnswer>> AskAsync(GoalListQuery query, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(query);
        var page = PageOf(query, await notes.ListGoalsAsync(query.Account, cancellationToken));
        var accounts = await AccountsAsync([], [.. page.Rows.Select(goal => goal.Terms)], cancellationToken);
        return new(page.Select(goal => GoalAnswer.Of(goal, accounts.GetValueOrDefault(goal.Terms.Account))));
    }

    /// <summary>All notes and goals on one account, or on anything, with the accounts that they are on.</summary>
    public async Task<NamedNotes> ListAsync(string? account, CancellationToken cancellationToken)
    {
        var written = await notes.ListAsync(account is null ? null : NoteAbout.Account, account, cancellationToken);
        var goals = await notes.ListGoalsAsync(account, cancellationToken);
        return new(written, goals, await AccountsAsync([.. written.Select(note => note.Terms)], [.. goals.Select(goal => goal.Terms)], cancellationToken));
    }

    /// <summary>The same as the page of an account shows it: also with what concerns its country, its panel or one of its editions.</summary>
    public async Task<AccountView> OnAsync(AccountView view, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(view);
        var editions = view.Editions.Select(edition => edition.Slug).ToList();
        var (account, panel) = (view.Account, view.Panel ?? view.Edition?.Panel);
        return view with
        {
            Notes = await notes.ListForAsync(account.Id, account.Country, panel, editions, cancellationToken),
            Goals = await notes.ListGoalsAsync(account.Id, cancellationToken),
        };
    }

    /// <summary>A note as it is answered; null if there is none.</summary>
    internal async Task<NoteAnswer?> FindAsync(int id, CancellationToken cancellationToken)
    {
        if (await notes.FindAsync(id, cancellationToken) is not { } note) return null;
        return NoteAnswer.Of(note, AccountOf(note.Terms, await AccountsAsync([note.Terms], [], cancellationToken)));
    }

    /// <summary>A goal as it is answered; null if there is none.</summary>
    internal async Task<GoalAnswer?> FindGoalAsync(int id, CancellationToken cancellationToken)
    {
        if (await notes.FindGoalAsync(id, cancellationToken) is not { } goal) return null;
        return GoalAnswer.Of(goal, (await AccountsAsync([], [goal.Terms], cancellationToken)).GetValueOrDefault(goal.Terms.Account));
    }

    private Task<IReadOnlyDictionary<string, RankedAccount>> AccountsAsync(
        IReadOnlyList<NoteTerms> written, IReadOnlyList<GoalTerms> goals, CancellationToken cancellationToken) => naming.ListAsync(
        written.Where(note => note.About == NoteAbout.Account).Select(note => note.Subject).Concat(goals.Select(goal => goal.Account)), cancellationToken);

    private static RankedAccount? AccountOf(NoteTerms note, IReadOnlyDictionary<string, RankedAccount> accounts) =>
        note.About == NoteAbout.Account ? accounts.GetValueOrDefault(note.Subject) : null;

    // There are never so many that reading all would be felt.
    private static Page<TRow> PageOf<TQuery, TRow>(TQuery query, IReadOnlyList<TRow> all)
        where TQuery : IListQuery
    {
        var before = (int)(query.After()?.Number(0) ?? 0);
        return query.Cut([.. all.Skip(before).Take(query.Page.Fetch)], _ => [before + query.Page.Rows]);
    }
}
