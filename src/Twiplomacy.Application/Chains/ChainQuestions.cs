using Twiplomacy.Analytics.Chains;
using Twiplomacy.Application.Asking;
using Twiplomacy.Application.Editions;
using Twiplomacy.Core.Editions;
using Twiplomacy.Core.Messages;
using Twiplomacy.Storage.Editions;

namespace Twiplomacy.Application.Chains;

/// <summary>Chains of mutual follows between two accounts.</summary>
public sealed class ChainQuestions(EditionFinder finder, EditionQueries editions, EditionChains chains)
{
    public async Task<ChainAnswer> AskAsync(ChainQuery query, CancellationToken cancellationToken)
    {
        var revision = await finder.GetAsync(query.Edition, cancellationToken);
        var members = await editions.ListMembersAsync(revision.RevisionId, cancellationToken);
        var (first, second) = (Member(query.From, "from", members, revision.Slug), Member(query.To, "to", members, revision.Slug));
        if (first == second) throw Refused(ChainMessages.SameAccount(), "to");
        return ChainAnswer.Of((await chains.FindAsync(revision, members, [(first, second)], query.Limit, cancellationToken))[0]) with
        {
            About = About.Of(revision, query.Edition.Number is not null),
        };
    }

    private static EditionMemberRow Member(string? name, string field, IReadOnlyList<EditionMemberRow> members, string slug) =>
        string.IsNullOrWhiteSpace(name) ? throw Refused(ChainMessages.EndMissing(field), field) : EditionFinder.GetMember(name, members, slug, field);

    private static RefusedException Refused(Message message, string field) => RefusedException.Invalid(new Fault(message) { Field = field });
}
