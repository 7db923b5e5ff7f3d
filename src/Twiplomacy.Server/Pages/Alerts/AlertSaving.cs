using System.Globalization;
using Twiplomacy.Analytics.Accounts;
using Twiplomacy.Application.Alerts;
using Twiplomacy.Core.Accounts;
using Twiplomacy.Core.Alerts;
using Twiplomacy.Server.Pages.Rankings;
using Twiplomacy.Server.Pages.Wording;
using Twiplomacy.Server.Problems;
using Twiplomacy.Storage.Accounts;
using Twiplomacy.Storage.Alerts;
using Twiplomacy.Storage.Panels;
using Twiplomacy.Storage.Reports;

namespace Twiplomacy.Server.Pages.Alerts;

/// <summary>Saves what a form says, or tells every fault of it, by the same checks as the API.</summary>
public sealed class AlertSaving(
    AlertQueries alerts, AlertWriter writer, AlertChecks checks, PanelQueries panels, GroupQueries groups, AccountWordQueries words, AccountFinder finder,
        TimeProvider time)
{
    /// <summary>The alert, or a 404.</summary>
    public async Task<AlertRow> GetAsync(int id, CancellationToken cancellationToken) => await alerts.FindAsync(id, cancellationToken) ?? throw NoSuch(id);

    /// <summary>The form, filled.</summary>
    public async Task<AlertFormView> FormAsync(int? id, AlertTerms terms, IReadOnlyList<ProblemFault> faults, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(terms);
        var known = await panels.ListAsync(cancellationToken);
        var countries = (await words.ListCountriesAsync(cancellationToken)).Select(code => new Choice(code, Words.Country(code)));
        var named = (await groups.ListAsync(cancellationToken)).DistinctBy(group => group.Slug).Select(group => new Choice(group.Slug, Words.Say(group.Name)));
        // People know handles; what is saved is the account that bears it.
        if (await SubjectAsync(terms, cancellationToken) is { } account && HandleOf(account) is { } handle) terms = terms with { Subject = handle };
        return new(
            id, terms.Panel.Length == 0 && known is [var first, ..] ? terms with { Panel = first.Slug } : terms, known,
            [.. countries.OrderBy(choice => choice.Text, StringComparer.CurrentCulture)], [.. named.OrderBy(choice => choice.Text,
                StringComparer.CurrentCulture)], faults);
    }

    /// <summary>What the watched account is called; null where none is watched.</summary>
    public async Task<string?> NameOfSubjectAsync(AlertTerms terms, CancellationToken cancellationToken) =>
        await SubjectAsync(terms, cancellationToken) is not { } account ? null
        : account.Descriptions.LastOrDefault(described => described.Actor is not null)?.Actor is { } actor
            ? HandleOf(account) is { } handle ? $"{actor} (@{handle})" : actor
            : HandleOf(account) is { } alone ? "@" + alone : terms.Subject;

    private async Task<FoundAccount?> SubjectAsync(AlertTerms terms, CancellationToken cancellationToken) =>
        terms.Watched == AlertSubject.Account && ProfileKey.TryParse(terms.Subject, out var key)
            ? await finder.FindAsync(key, time.GetUtcNow(), cancellationToken) : null;

    private string? HandleOf(FoundAccount account) => account.HandleAt(time.GetUtcNow());

    /// <summary>Makes an alert, or changes the one of the number. Answers with its number, or with what is wrong.</summary>
    public async Task<(int? Id, IReadOnlyList<ProblemFault> Faults)> SaveAsync(int? id, AlertTerms terms, CancellationToken cancellationToken)
    {
        var (kept, faults) = await checks.CheckAsync(terms, cancellationToken);
        if (faults.Count > 0) return (null, [.. faults.Select(ProblemFault.OfBody)]);
        try
        {
            if (id is not { } known) return (await writer.CreateAsync(kept, time.GetUtcNow(), cancellationToken), []);
            return await writer.UpdateAsync(known, kept, time.GetUtcNow(), cancellationToken) ? (known, []) : throw NoSuch(known);
        }
        catch (SubscriptionNameTakenException taken)
        {
            return (null, [ProblemFault.Of(taken.Said) with { Pointer = "/name" }]);
        }
    }

    private static ProblemException NoSuch(int id) => new(ApiProblem.NotFound(MissingKind.Alert, id.ToString(CultureInfo.InvariantCulture)));
}
