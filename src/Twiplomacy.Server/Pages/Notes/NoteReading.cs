using Twiplomacy.Application.Editions;
using Twiplomacy.Application.Notes;
using Twiplomacy.Application.Rankings;
using Twiplomacy.Application.Search;
using Twiplomacy.Storage.Panels;

namespace Twiplomacy.Server.Pages.Notes;

/// <summary>Reads what the page of notes and goals shows.</summary>
public sealed class NoteReading(NoteQuestions notes, AccountNaming naming, PanelQueries panels, EditionShelves shelves)
{
    /// <param name="said">The account by which the page is opened, by its address, handle or name; null: none.</param>
    public async Task<NotesView> ReadAsync(string? said, CancellationToken cancellationToken)
    {
        // What is written on it is kept by its address.
        var opened = string.IsNullOrWhiteSpace(said) ? null : await naming.FindAsync(said.Trim(), cancellationToken);
        var account = opened?.Id ?? said;
        var found = await notes.ListAsync(account, cancellationToken);
        var accounts = new Dictionary<string, RankedAccount>(found.Accounts);
        if (opened is not null) accounts[opened.Id] = opened;
        var shelf = await shelves.LoadAsync(cancellationToken);
        return new(found.Notes, found.Goals, account)
        {
            Accounts = accounts, Written = await WrittenAsync(accounts, cancellationToken), PanelTitles = await panels.ListTitlesAsync(cancellationToken),
            Editions = shelf.All.Select(edition => edition.Panel).Distinct().SelectMany(panel => shelf.Of(panel), (panel, edition) => (panel, edition))
                .ToDictionary(pair => pair.edition.Slug, pair => (pair.panel, pair.edition.Label)),
        };
    }

    private async Task<Dictionary<string, string>> WrittenAsync(Dictionary<string, RankedAccount> accounts, CancellationToken cancellationToken)
    {
        var written = new Dictionary<string, string>();
        foreach (var (address, account) in accounts) written[address] = await naming.WriteAsync(account, cancellationToken);
        return written;
    }
}
