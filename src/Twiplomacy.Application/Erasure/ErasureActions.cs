using Twiplomacy.Application.Access;
using Twiplomacy.Application.Asking;
using Twiplomacy.Core.Accounts;
using Twiplomacy.Core.Messages;
using Twiplomacy.Core.Reports;
using Twiplomacy.Storage.PersonalData;

namespace Twiplomacy.Application.Erasure;

/// <summary>Removes persons from every home of personal data.</summary>
public sealed class ErasureActions(HeldQuestions questions, HeldQueries held, PersonalFiles files, PersonErasure erasure, TimeProvider time)
{
    // Files that are handed in while others are looked into.
    private const int MostLooks = 5;

    private static readonly TimeSpan UntilFree = TimeSpan.FromSeconds(30);

    // No request takes so long: what is older was left by a program that ended.
    private static readonly TimeSpan LongestUpload = TimeSpan.FromHours(1);

    /// <summary>Removes an account outside of panels, or an address. What could not be removed is refused before anything changes.</summary>
    public async Task EraseAsync(ErasePerson wish, Caller caller, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(wish);
        ArgumentNullException.ThrowIfNull(caller);
        caller.Require(Scopes.Admin);
        if (!ProfileKey.TryParse(wish.Person, out _) && !MailAddressText.IsValid(wish.Person))
            throw RefusedException.Invalid(new Fault(PersonalDataMessages.NotAPerson(wish.Person)) { Field = "person" });
        var terms = await questions.TermsAsync(new HeldQuery(wish.Person, wish.Also), cancellationToken);
        if (await erasure.IsMemberAsync(terms, cancellationToken)) throw Refused(ErasureRefusal.Member);
        var search = new NameSearch(terms);
        var (look, seen, naming) = (files.LookFor(search), new List<byte[]>(), new List<byte[]>());
        for (var round = 1; ; round++)
        {
            await LookAsync(search, seen, naming, cancellationToken);
            // All files are looked into before anybody has to wait for this; once more when nobody can bring another one.
            RequireDeletable(look, cancellationToken);
            var refusal = await erasure.RunAsync(terms, seen, naming, () => Delete(look, cancellationToken), cancellationToken);
            if (refusal is null) return;
            if (refusal != ErasureRefusal.Unseen || round == MostLooks) throw Refused(refusal.Value);
        }
    }

    private void Delete(FileLook look, CancellationToken cancellationToken)
    {
        RequireDeletable(look, cancellationToken);
        files.Delete(look, cancellationToken);
    }

    // A file in the inbox is still its owner's; one that is being uploaded is about to become a source file.
    private void RequireDeletable(FileLook look, CancellationToken cancellationToken)
    {
        if (look.Inbox(cancellationToken).FirstOrDefault() is { } waiting) throw Refused(PersonalDataMessages.InInbox(Path.GetFileName(waiting)));
        var since = time.GetUtcNow().UtcDateTime - LongestUpload;
        if (look.Uploads(cancellationToken).Any(path => File.GetLastWriteTimeUtc(path) > since)) throw Refused(ErasureRefusal.Waiting);
        _ = look.Filed(cancellationToken).Concat(look.Outbox(cancellationToken)).Concat(look.Log(cancellationToken)).Count();
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

    private static RefusedException Refused(ErasureRefusal refusal) => refusal == ErasureRefusal.Busy
        ? new(new Refusal(RefusalKind.Busy, [new Fault(PersonalDataMessages.Refused(refusal))]) { RetryAfter = UntilFree })
        : Refused(PersonalDataMessages.Refused(refusal));

    private static RefusedException Refused(Message why) => new(new Refusal(RefusalKind.Conflict, [new Fault(why) { Field = "person" }]));
}
