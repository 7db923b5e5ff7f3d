using Twiplomacy.Application.Accounts;
using Twiplomacy.Application.Paging;
using Twiplomacy.Core.Notes;
using Twiplomacy.Storage.Notes;

namespace Twiplomacy.Application.Notes;

/// <summary>Which notes and goals there are.</summary>
public sealed class NoteQuestions(NoteQueries notes)
{
    public async Task<ListResult<NoteAnswer>> AskAsync(NoteListQuery query, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(query);
        return PageOf(query, await notes.ListAsync(query.About, query.Subject, cancellationToken), NoteAnswer.Of);
    }

    public async Task<ListResult<GoalAnswer>> AskAsync(GoalListQuery query, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(query);
        return PageOf(query, await notes.ListGoalsAsync(query.Account, cancellationToken), GoalAnswer.Of);
    }

    /// <summary>All notes and goals on one account, or on anything.</summary>
    public async Task<(IReadOnlyList<NoteRow> Notes, IReadOnlyList<GoalRow> Goals)> ListAsync(string? account, CancellationToken cancellationToken) => (
        await notes.ListAsync(account is null ? null : NoteAbout.Account, account, cancellationToken),
        await notes.ListGoalsAsync(account, cancellationToken));

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

    // There are never so many that reading all would be felt.
    private static ListResult<TAnswer> PageOf<TQuery, TRow, TAnswer>(TQuery query, IReadOnlyList<TRow> all, Func<TRow, TAnswer> answer)
        where TQuery : IListQuery
    {
        var before = (int)(query.After()?.Number(0) ?? 0);
        return new(query.Cut([.. all.Skip(before).Take(query.Page.Fetch)], _ => [before + query.Page.Rows]).Select(answer));
    }
}
