using Twiplomacy.Analytics.Panels;
using Twiplomacy.Core.Reports;
using Twiplomacy.Reports.Content;
using Twiplomacy.Storage.Panels;

namespace Twiplomacy.Reports.Subscriptions;

/// <summary>A name in a subscription that no member of its panel bears.</summary>
/// <param name="Handles">The handles that members bear.</param>
public sealed record UnknownMember(string Name, IReadOnlyList<string> Handles);

/// <summary>Holds the accounts that a subscription names against the members of its panel.</summary>
public sealed class SubscriptionMembers(PanelStudyLoader studies, PanelQueries panels)
{
    /// <summary>Own accounts and peers that do not belong to the panel at an instant; none if there is no such panel.</summary>
    public async Task<IReadOnlyList<UnknownMember>> MissingAsync(SubscriptionTerms terms, DateTimeOffset at, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(terms);
        if (await panels.FindAsync(terms.Panel, cancellationToken) is not { } panel
            || await studies.FindMembersAsync(terms.Panel, at, cancellationToken) is not { } members) return [];
        IReadOnlyList<string> handles = [.. members.Select(member => member.Handle).OfType<string>()];
        return [.. MemberChoice.Of(members, [.. terms.Accounts, .. terms.Peers], panel.Platform).Missing.Select(name => new UnknownMember(name, handles))];
    }
}
