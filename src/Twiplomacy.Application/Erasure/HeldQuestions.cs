using Twiplomacy.Analytics.Accounts;
using Twiplomacy.Application.Asking;
using Twiplomacy.Core.Accounts;
using Twiplomacy.Core.Messages;
using Twiplomacy.Storage.Audit;
using Twiplomacy.Storage.PersonalData;

namespace Twiplomacy.Application.Erasure;

/// <summary>What is held of persons: where, and until when.</summary>
public sealed class HeldQuestions(HeldQueries held, PersonalFiles files, AccountFinder accounts, RetentionTimes times, AuditLog audit)
{
    private const int Shortest = 3;

    /// <summary>With a person, the homes that name them; without one, all homes.</summary>
    public async Task<IReadOnlyList<HeldHome>> AskAsync(HeldQuery query, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(query);
        if (query.Person is null) return [.. PersonalHomes.All.Select(home => new HeldHome(home, KeptBy(home), null, []))];
        var terms = await TermsAsync(query, cancellationToken);
        await audit.NoteAsync(AuditAction.HeldShown, null, cancellationToken);
        var places = (await held.FindAsync(terms, cancellationToken)).Concat(await files.FindAsync(terms, cancellationToken)).ToLookup(place => place.Home);
        return [.. PersonalHomes.All.Where(home => places.Contains(home.Name)).Select(home => new HeldHome(
            home, KeptBy(home), places[home.Name].Sum(place => place.Count),
            [.. places[home.Name].SelectMany(place => place.Rows, (place, row) => Item(home, place, row))]))];
    }

    /// <summary>By what the person is known here.</summary>
    internal async Task<PersonTerms> TermsAsync(HeldQuery query, CancellationToken cancellationToken)
    {
        var also = (query.Also ?? []).Select(name => name.Trim()).Where(name => name.Length > 0).ToList();
        var person = (query.Person ?? "").Trim();
        if (also.Append(person).Any(name => name.Length < Shortest))
            throw RefusedException.Invalid(new Fault(PersonalDataMessages.TooShort()) { Field = "person" });
        if (!ProfileKey.TryParse(person, out var key)) return new([], [], [], [person, .. also]);
        var found = key.Kind == ProfileKeyKind.Handle
            ? await accounts.FindBearerAsync(key, DateTimeOffset.MaxValue.AddTicks(-10), cancellationToken)
            : await accounts.FindAsync(key, DateTimeOffset.MaxValue.AddTicks(-10), cancellationToken);
        if (found is { } account) return await held.FindTermsAsync(account.Profile, account.Key, also, cancellationToken);
        return new([], [key.ToString()], key.Kind == ProfileKeyKind.Id ? [key.Value] : [], key.Kind == ProfileKeyKind.Handle ? [key.Value, .. also] : also);
    }

    private HeldItem Item(PersonalHome home, HeldPlace place, HeldRow row) =>
        new(place.Place, row.Held, row.Since is { } since && times.Of(home.Keeping) is { } time ? since + time : null);

    private Message KeptBy(PersonalHome home) => home.Keeping switch
    {
        Keeping.UntilUndone => PersonalDataMessages.KeptUntilUndone(),
        Keeping.UntilDeleted => PersonalDataMessages.KeptUntilDeleted(),
        Keeping.ByNumber => times.Backups is { } number ? PersonalDataMessages.KeptByNumber(number) : PersonalDataMessages.KeptUntilDeleted(),
        Keeping.BySize => PersonalDataMessages.KeptBySize(),
        _ when times.Of(home.Keeping) is { } time =>
            time == TimeSpan.Zero ? PersonalDataMessages.KeptUntilRead() : PersonalDataMessages.KeptFor((int)time.TotalDays),
        _ => PersonalDataMessages.KeptWithoutEnd(),
    };
}
