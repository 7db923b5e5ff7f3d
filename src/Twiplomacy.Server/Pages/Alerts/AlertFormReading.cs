using Twiplomacy.Application.Alerts;
using Twiplomacy.Application.Asking;
using Twiplomacy.Core.Alerts;
using Twiplomacy.Server.Pages.Rankings;
using Twiplomacy.Server.Pages.Wording;
using Twiplomacy.Server.Problems;
using Twiplomacy.Storage.Accounts;
using Twiplomacy.Storage.Panels;

namespace Twiplomacy.Server.Pages.Alerts;

/// <summary>Reads what the form of an alert offers.</summary>
public sealed class AlertFormReading(PanelQueries panels, GroupQueries groups, AccountWordQueries words, AlertSubjects subjects)
{
    /// <summary>The form, filled. People know handles; what is saved is the account that bears it.</summary>
    public async Task<AlertFormView> ReadAsync(int? id, AlertTerms terms, IReadOnlyList<Fault> faults, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(terms);
        var known = await panels.ListAsync(cancellationToken);
        var shown = await subjects.WriteAsync(terms, cancellationToken) is { } written ? terms with { Subject = written } : terms;
        if (shown.Panel.Length == 0 && known is [var first, ..]) shown = shown with { Panel = first.Slug };
        var countries = (await words.ListCountriesAsync(cancellationToken)).Select(code => new Choice(code, Words.Country(code)));
        var named = (await groups.ListAsync(cancellationToken)).DistinctBy(group => group.Slug).Select(group => new Choice(group.Slug, Words.Say(group.Name)));
        return new(id, shown, known, InOrder(countries), InOrder(named), [.. faults.Select(ProblemFault.OfBody)]);
    }

    private static IReadOnlyList<Choice> InOrder(IEnumerable<Choice> choices) => [.. choices.OrderBy(choice => choice.Text, StringComparer.CurrentCulture)];
}
