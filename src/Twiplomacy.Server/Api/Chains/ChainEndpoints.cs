using System.ComponentModel.DataAnnotations;
using Twiplomacy.Analytics.Chains;
using Twiplomacy.Application.Editions;
using Twiplomacy.Core.Editions;
using Twiplomacy.Core.Messages;
using Twiplomacy.Server.Web.Caching;
using Twiplomacy.Server.Web.Problems;
using Twiplomacy.Storage.Editions;

namespace Twiplomacy.Server.Api.Chains;

/// <summary>Chains of mutual follows between two accounts.</summary>
public static class ChainEndpoints
{
    public const int Usual = 10;
    public const int Most = 100;

    /// <summary>
    /// Who could introduce one account to another: the shortest chains of mutual follows between two accounts of an edition.
    /// Only ties known to be mutual count; <c>length_low</c> tells whether an unknown tie could make a shorter one.
    /// </summary>
    /// <param name="slug">The edition.</param>
    /// <param name="lookup">Finds editions.</param>
    /// <param name="editions">The editions.</param>
    /// <param name="chains">The chains.</param>
    /// <param name="ct">The request's end.</param>
    /// <param name="from">Handle or account id of the one who wants to be introduced; upper and lower case are one.</param>
    /// <param name="to">Handle or account id of the other.</param>
    /// <param name="limit">How many chains to list.</param>
    public static async Task<ChainAnswer> OfEditionAsync(
        string slug, EditionFinder lookup, EditionQueries editions, EditionChains chains, CancellationToken ct,
        string? from = null, string? to = null, [Range(1, Most)] int limit = Usual) =>
        await FindAsync(await lookup.GetAsync(slug, null, ct), editions, chains, from, to, limit, ct);

    /// <summary>The shortest chains of mutual follows in one revision of an edition; of a sealed one the answer never changes.</summary>
    public static async Task<ChainAnswer> OfRevisionAsync(
        string slug, int number, HttpContext context, EditionFinder lookup, EditionQueries editions, EditionChains chains, CancellationToken ct,
        string? from = null, string? to = null, [Range(1, Most)] int limit = Usual)
    {
        var revision = await lookup.GetAsync(slug, number, ct);
        var answer = await FindAsync(revision, editions, chains, from, to, limit, ct);
        if (revision.IsSealed) context.MarkImmutable();
        return answer;
    }

    private static async Task<ChainAnswer> FindAsync(
        EditionRevisionRow revision, EditionQueries editions, EditionChains chains, string? from, string? to, int limit, CancellationToken ct)
    {
        var members = await editions.ListMembersAsync(revision.RevisionId, ct);
        var (first, second) = (Member(from, "from", members, revision.Slug), Member(to, "to", members, revision.Slug));
        if (first == second) throw Refused("to", RequestMessages.SameAccount());
        return ChainAnswer.Of((await chains.FindAsync(revision, [(first, second)], limit, ct))[0]);
    }

    private static EditionMemberRow Member(string? name, string parameter, IReadOnlyList<EditionMemberRow> members, string slug) =>
        string.IsNullOrWhiteSpace(name)
            ? throw Refused(parameter, RequestMessages.EndMissing(parameter))
            : EditionFinder.GetMember(name, members, slug, parameter);

    private static ProblemException Refused(string parameter, Message message) =>
        new(ApiProblem.BadRequest(ProblemFault.Of(message) with { Parameter = parameter }));
}
