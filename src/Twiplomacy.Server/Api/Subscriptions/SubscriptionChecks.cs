using Twiplomacy.Analytics.Measures;
using Twiplomacy.Application.Asking;
using Twiplomacy.Application.Reports;
using Twiplomacy.Core.Messages;
using Twiplomacy.Core.Reports;
using Twiplomacy.Core.Text;
using Twiplomacy.Reports.Subscriptions;
using Twiplomacy.Server.Web.Problems;
using Twiplomacy.Storage.Panels;

namespace Twiplomacy.Server.Api.Subscriptions;

/// <summary>Everything that is wrong with a subscription's terms, with what was probably meant.</summary>
public sealed class SubscriptionChecks(PanelQueries panels, SubscriptionMembers members, TimeProvider time)
{
    /// <param name="before">The terms that are changed; null of a new subscription.</param>
    public async Task<IReadOnlyList<ProblemFault>> FaultsOfAsync(SubscriptionTerms terms, SubscriptionTerms? before, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(terms);
        var faults = SubscriptionFaults.Of(terms).Select(fault => ProblemFault.Of(fault.Message) with { Pointer = "/" + fault.Field }).ToList();
        faults.AddRange(terms.Measures.Select((id, index) => (id, index)).Where(asked => MeasureCatalogue.Find(asked.id) is not { Of: "account", Available: true })
            .Select(asked => Unknown("measure", asked.id, $"/measures/{asked.index}", Rankable())));
        var slugs = (await panels.ListAsync(ct)).Select(panel => panel.Slug).ToList();
        if (!slugs.Contains(terms.Panel)) faults.Add(Unknown("panel", terms.Panel, "/panel", slugs));
        // A report can be paused whatever became of its panel.
        else if (terms.Active || before is null || !NamesTheSame(terms, before)) faults.AddRange(await OutsidePanelAsync(terms, ct));
        return faults;
    }

    private static bool NamesTheSame(SubscriptionTerms terms, SubscriptionTerms before) =>
        terms.Panel == before.Panel && terms.Accounts.SequenceEqual(before.Accounts) && terms.Peers.SequenceEqual(before.Peers);

    private async Task<IEnumerable<ProblemFault>> OutsidePanelAsync(SubscriptionTerms terms, CancellationToken ct) =>
        (await members.NeverInPanelAsync(terms, time.GetUtcNow(), ct)).Where(unknown => !string.IsNullOrWhiteSpace(unknown.Name))
            .Select(unknown => ProblemFault.Of(MemberMessages.NotInPanel(unknown.Name, terms.Panel)) with
            {
                Pointer = $"/{unknown.Field}/{unknown.Index}",
                DidYouMean = MemberSuggestion.For(unknown),
            });

    private static List<string> Rankable() =>
        [.. MeasureCatalogue.All.Where(measure => measure is { Of: "account", Available: true }).Select(measure => measure.Id)];

    private static ProblemFault Unknown(string what, string name, string pointer, IReadOnlyList<string> known) =>
        ProblemFault.Of(AskingMessages.NotFound(new MessageValue.Term("kinds." + what), name)) with
        {
            Pointer = pointer,
            Allowed = known,
            DidYouMean = DidYouMean.Nearest(name, known),
        };
}
