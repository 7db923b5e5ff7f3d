using System.Text.Json;
using Twiplomacy.Analytics.Qap;
using Twiplomacy.Analytics.Settings;
using Twiplomacy.Application.Access;
using Twiplomacy.Application.Asking;
using Twiplomacy.Application.Editions;
using Twiplomacy.Core.Editions;
using Twiplomacy.Core.Messages;
using Twiplomacy.Storage.Editions;
using Twiplomacy.Storage.Qap;

namespace Twiplomacy.Application.Qap;

/// <summary>Has networks tested against covariates.</summary>
public sealed class QapActions(
    EditionFinder finder, EditionQueries editions, EditionPosts posts, QapTermFinder terms, QapRunWriter writer, QapRunQueries runs,
    TimeProvider time)
{
    private const int MostTerms = 12;
    private const int MostPermutations = 100_000;

    /// <summary>Keeps the question, with the versions that hold now, and queues the work; the same question again is the same test.</summary>
    public async Task<QapAnswer> AskAsync(string slug, QapRequest request, Caller caller, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(caller);
        caller.Require(Scopes.Edit);
        RequireNumbers(request);
        var revision = await finder.GetAsync(slug, request.Revision, cancellationToken);
        var members = await editions.ListMembersAsync(revision.RevisionId, cancellationToken);
        RequireFew(request.By, members);
        var found = await terms.FindAsync(request, revision, members, cancellationToken);
        await RequirePostsAsync(found.Prepend(new QapTerm(QapTermKind.Relation, request.Relation)), revision, cancellationToken);
        var question = new QapQuestion(request.Relation, [.. found.Select(term => term.ToString())], request.By, request.Permutations, request.Seed);
        var run = await writer.AskAsync(revision, JsonSerializer.Serialize(question, EditionJson.Options), time.GetUtcNow(), cancellationToken);
        return QapAnswer.Of((await runs.FindAsync(run, cancellationToken))!);
    }

    private static void RequireNumbers(QapRequest request)
    {
        KnownWord.Require("relation", request.Relation, QapTerm.Relations);
        KnownWord.Require("by", request.By, [QapQuestion.ByCountry, QapQuestion.ByAccount]);
        if (request.Covariates.Count is 0 or > MostTerms) throw Refused(QapMessages.WantsTerms(MostTerms), "covariates");
        RequireRange("permutations", request.Permutations, 1, MostPermutations);
        RequireRange("seed", request.Seed, 0, int.MaxValue);
    }

    private static void RequireRange(string name, int value, int least, int most)
    {
        if (value < least || value > most) throw Refused(AskingMessages.OutOfRange(name, Text(value), Text(least), Text(most)), name);
    }

    private static void RequireFew(string by, IReadOnlyList<EditionMemberRow> members)
    {
        var units = by == QapQuestion.ByAccount ? members.Count : members.Select(member => member.Country).OfType<string>().Distinct().Count();
        if (units > QapQuestion.MostUnits) throw Refused(QapMessages.TooMany(units, QapQuestion.MostUnits), "by");
    }

    private async Task RequirePostsAsync(IEnumerable<QapTerm> asked, EditionRevisionRow revision, CancellationToken cancellationToken)
    {
        if (!asked.Any(term => term is { Kind: QapTermKind.Relation, Edition: null, Name: "mention" or "mentioned_by" })) return;
        if ((await posts.ListActivityAsync(revision.RevisionId, cancellationToken)).Count == 0)
            throw Refused(QapMessages.NoPosts(revision.Slug), "relation");
    }

    private static string Text(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static RefusedException Refused(Message message, string field) => RefusedException.Invalid(new Fault(message) { Field = field });
}
