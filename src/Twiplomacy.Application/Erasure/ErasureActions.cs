using Twiplomacy.Application.Access;
using Twiplomacy.Application.Asking;
using Twiplomacy.Core.Accounts;
using Twiplomacy.Core.Reports;
using Twiplomacy.Storage.PersonalData;

namespace Twiplomacy.Application.Erasure;

/// <summary>Removes persons from every home of personal data.</summary>
public sealed class ErasureActions(HeldQuestions questions, HeldQueries held, PersonalFiles files, PersonErasure erasure)
{
    // Files that are handed in while others are looked into.
    private const int MostLooks = 5;

    /// <summary>Removes an account outside of panels, or an address. What could not be removed is refused before anything changes.</summary>
    public async Task EraseAsync(ErasePerson wish, Caller caller, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(wish);
        ArgumentNullException.ThrowIfNull(caller);
        caller.Require(Scopes.Admin);
        if (!ProfileKey.TryParse(wish.Person, out _) && !MailAddressText.IsValid(wish.Person))
            throw RefusedException.Invalid(new Fault(PersonalDataMessages.NotAPerson(wish.Person)) { Field = "person" });
        var terms = await questions.TermsAsync(new HeldQuery(wish.Person, wish.Also), cancellationToken);
        var search = new NameSearch(terms);
        var (seen, naming) = (new List<byte[]>(), new List<byte[]>());
        for (var look = 1; ; look++)
        {
            await LookAsync(search, seen, naming, cancellationToken);
            var refusal = await erasure.FindRefusalAsync(terms, seen, naming, cancellationToken);
            if (refusal is null)
            {
                // The files first: the database knows by what to find them, and can be asked again if one cannot be deleted.
                files.Delete(search, cancellationToken);
                refusal = await erasure.RunAsync(terms, seen, naming, cancellationToken);
            }
            if (refusal is null) return;
            if (refusal != ErasureRefusal.Unseen || look == MostLooks)
                throw new RefusedException(new Refusal(RefusalKind.Conflict, [new Fault(PersonalDataMessages.Refused(refusal.Value)) { Field = "person" }]));
        }
    }

    private async Task LookAsync(NameSearch search, List<byte[]> seen, List<byte[]> naming, CancellationToken cancellationToken)
    {
        foreach (var export in await held.ListExportsAsync(cancellationToken))
        {
            if (seen.Any(known => known.AsSpan().SequenceEqual(export.Sha256))) continue;
            seen.Add(export.Sha256);
            if (files.Names(search, export, cancellationToken)) naming.Add(export.Sha256);
        }
    }
}
