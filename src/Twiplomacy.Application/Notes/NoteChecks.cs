using Twiplomacy.Analytics.Accounts;
using Twiplomacy.Application.Asking;
using Twiplomacy.Core.Accounts;
using Twiplomacy.Core.Measures;
using Twiplomacy.Core.Messages;
using Twiplomacy.Core.Notes;
using Twiplomacy.Core.Panels;
using Twiplomacy.Core.Text;
using Twiplomacy.Storage.Accounts;
using Twiplomacy.Storage.Editions;
using Twiplomacy.Storage.Panels;

namespace Twiplomacy.Application.Notes;

/// <summary>What is wrong with a note or a goal, and both as they are kept.</summary>
public sealed class NoteChecks(AccountFinder finder, PanelQueries panels, EditionQueries editions, AccountWordQueries words, TimeProvider time)
{
    private const int MostLetters = 300;
    private const int MostOwner = 120;

    public async Task<(NoteTerms Terms, IReadOnlyList<Fault> Faults)> CheckAsync(NoteTerms terms, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(terms);
        var faults = new List<Fault>();
        if (!OutsideText.IsLine(terms.Words, MostLetters)) faults.Add(new(NoteMessages.Words(MostLetters)) { Field = "words" });
        if (terms.From == default) faults.Add(new(NoteMessages.FirstDay()) { Field = "from" });
        if (terms.To < terms.From) faults.Add(new(NoteMessages.Ends()) { Field = "to" });
        if (terms.Source is { } source && !(Uri.TryCreate(source, UriKind.Absolute, out var url) && url.Scheme is "https" or "http" && source.Length <= 2000))
            faults.Add(new(NoteMessages.Source()) { Field = "source" });
        var subject = await SubjectAsync(terms.About, terms.Subject.Trim(), cancellationToken);
        if (subject is null) faults.Add(new(NoteMessages.Subject(terms.Subject)) { Field = "subject" });
        return (terms.Spanned() with { Subject = subject ?? terms.Subject, Words = OutsideText.Line(terms.Words) }, faults);
    }

    public async Task<(GoalTerms Terms, IReadOnlyList<Fault> Faults)> CheckAsync(GoalTerms terms, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(terms);
        var faults = new List<Fault>();
        if (!double.IsFinite(terms.Value) || terms.Value <= 0) faults.Add(new(NoteMessages.Value()) { Field = "value" });
        if (terms.Due == default) faults.Add(new(NoteMessages.GoalDay()) { Field = "due" });
        if (!OutsideText.IsLine(terms.Owner, MostOwner)) faults.Add(new(NoteMessages.Owner(MostOwner)) { Field = "owner" });
        if (MeasureCatalogue.Find(terms.Measure) is not { Of: "account", Available: true })
            faults.Add(new(AskingMessages.NotFound(new MessageValue.Term("kinds.measure"), terms.Measure)) { Field = "measure" });
        var account = await SubjectAsync(NoteAbout.Account, terms.Account.Trim(), cancellationToken);
        if (account is null) faults.Add(new(NoteMessages.Subject(terms.Account)) { Field = "account" });
        return (terms with { Account = account ?? terms.Account, Owner = OutsideText.Line(terms.Owner) }, faults);
    }

    private async Task<string?> SubjectAsync(NoteAbout about, string subject, CancellationToken cancellationToken) => about switch
    {
        NoteAbout.Account => ProfileKey.TryParse(subject, out var key)
            ? (await finder.FindAsync(key, time.GetUtcNow(), cancellationToken))?.Key.ToString() : null,
        // A block matters also before anybody of the country is in a panel.
        NoteAbout.Country => CountryCodes.OfAnyForm(subject) ?? (await words.ListCountriesAsync(cancellationToken))
            .FirstOrDefault(code => string.Equals(code, subject, StringComparison.OrdinalIgnoreCase)),
        NoteAbout.Panel => (await panels.FindAsync(subject, cancellationToken))?.Slug,
        _ => (await editions.FindAsync(subject, null, cancellationToken))?.Slug,
    };
}
