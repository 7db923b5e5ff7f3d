using Twiplomacy.Application.Asking;
using Twiplomacy.Core.Measures;
using Twiplomacy.Core.Messages;
using Twiplomacy.Core.Reports;
using Twiplomacy.Core.Text;
using Twiplomacy.Reports.Subscriptions;
using Twiplomacy.Storage.Panels;

namespace Twiplomacy.Application.Reports;

/// <summary>Everything that is wrong with a subscription's terms, with what was probably meant.</summary>
public sealed class SubscriptionChecks(PanelQueries panels, SubscriptionMembers members, TimeProvider time)
{
    /// <param name="before">The terms that are changed; null of a new subscription.</param>
    public async Task<IReadOnlyList<Fault>> FaultsOfAsync(SubscriptionTerms terms, SubscriptionTerms? before, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(terms);
        var faults = SubscriptionFaults.Of(terms).Select(fault => new Fault(fault.Message) { Field = fault.Field }).ToList();
        faults.AddRange(terms.Measures.Select((id, index) => (id, index))
            .Where(asked => MeasureCatalogue.Find(asked.id) is not { Of: "account", Available: true })
            .Select(asked => Unknown("measure", asked.id, $"measures/{asked.index}", Rankable())));
        var slugs = (await panels.ListAsync(cancellationToken)).Select(panel => panel.Slug).ToList();
        if (!slugs.Contains(terms.Panel)) faults.Add(Unknown("panel", terms.Panel, "panel", slugs));
        // A report can be paused whatever became of its panel.
        else if (terms.Active || before is null || !NamesTheSame(terms, before)) faults.AddRange(await OutsidePanelAsync(terms, cancellationToken));
        return faults;
    }

    /// <summary>The same of terms that are only looked at: a mail to nobody needs neither name nor recipients.</summary>
    public async Task<IReadOnlyList<Fault>> FaultsOfDraftAsync(SubscriptionTerms terms, CancellationToken cancellationToken) =>
        [.. (await FaultsOfAsync(terms, null, cancellationToken)).Where(fault => fault.Field?.Split('/')[0] is not ("name" or "recipients"))];

    /// <summary>Refuses to send what names accounts that were never in the panel: it is a misspelling.</summary>
    public async Task RequireMembersAsync(SubscriptionTerms terms, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(terms);
        if ((await OutsidePanelAsync(terms, cancellationToken)).ToList() is { Count: > 0 } faults) throw RefusedException.Invalid(faults);
    }

    private static bool NamesTheSame(SubscriptionTerms terms, SubscriptionTerms before) =>
        terms.Panel == before.Panel && terms.Accounts.SequenceEqual(before.Accounts) && terms.Peers.SequenceEqual(before.Peers);

    private async Task<IEnumerable<Fault>> OutsidePanelAsync(SubscriptionTerms terms, CancellationToken cancellationToken) =>
        (await members.NeverInPanelAsync(terms, time.GetUtcNow(), cancellationToken)).Where(unknown => !string.IsNullOrWhiteSpace(unknown.Name))
            .Select(unknown => new Fault(MemberMessages.NotInPanel(unknown.Name, terms.Panel))
            {
                Field = $"{unknown.Field}/{unknown.Index}",
                DidYouMean = MemberSuggestion.For(unknown),
            });

    private static List<string> Rankable() =>
        [.. MeasureCatalogue.All.Where(measure => measure is { Of: "account", Available: true }).Select(measure => measure.Id)];

    private static Fault Unknown(string what, string name, string field, IReadOnlyList<string> known) =>
        new(AskingMessages.NotFound(new MessageValue.Term("kinds." + what), name))
        {
            Field = field,
            Allowed = known,
            DidYouMean = DidYouMean.Nearest(name, known),
        };
}
