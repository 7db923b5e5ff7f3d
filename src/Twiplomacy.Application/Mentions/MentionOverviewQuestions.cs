using System.Text.Json;
using Twiplomacy.Analytics.Settings;
using Twiplomacy.Application.Asking;
using Twiplomacy.Application.Editions;
using Twiplomacy.Core.Editions;
using Twiplomacy.Storage.Editions;

namespace Twiplomacy.Application.Mentions;

/// <summary>Who mentions whom in an edition's window and in those of its panel's other editions.</summary>
public sealed class MentionOverviewQuestions(MentionQuestions mentions, EditionFinder finder, EditionShelves shelves)
{
    private const int Shown = 20;

    public async Task<MentionOverview> AskAsync(MentionOverviewQuery query, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(query);
        var edition = await finder.GetAsync(query.Slug, null, cancellationToken);
        var account = await AccountAsync(query.Account, edition, cancellationToken);
        var counted = await CountAsync(query, edition, account, cancellationToken);
        var received = Received(counted, account);
        var made = MentionSums.Made(counted.Where(one => account is null || one.Pair.Target.Id == account.Id));
        var shelf = await shelves.LoadAsync(cancellationToken);
        return new(
            edition, ChoiceOf(edition).From!.Value, shelf.Of(edition.Panel), account, [.. received.Take(Shown)], [.. made.Take(Shown)],
            [.. MentionSums.Pairs(counted).Take(Shown)], await YearsAsync(query, edition, account, received, shelf, cancellationToken));
    }

    private async Task<IReadOnlyList<MentionYear>> YearsAsync(
        MentionOverviewQuery query, EditionRevisionRow chosen, MentionAccount? account, IReadOnlyList<MentionTotal> received, EditionShelf shelf,
        CancellationToken cancellationToken)
    {
        var leaders = received.Take(MentionOverview.MostLeaders).Select(total => total.Account.Id).ToList();
        var years = new List<MentionYear>();
        foreach (var edition in shelf.ReadTogether(chosen))
        {
            var counted = await CountAsync(query, edition, account, cancellationToken);
            // Where nobody uploaded a post, no mention is no nought.
            var isKnown = counted.Count > 0 || await HasPostsAsync(edition, cancellationToken);
            var totals = Received(counted, account).ToDictionary(total => total.Account.Id, total => total.Posts);
            years.Add(new(
                edition.Slug, edition.AsOf, isKnown ? counted.Sum(one => one.Count) : null,
                [.. leaders.Select(leader => isKnown ? totals.GetValueOrDefault(leader) : (long?)null)]));
        }
        return years;
    }

    private async Task<bool> HasPostsAsync(EditionRevisionRow edition, CancellationToken cancellationToken)
    {
        var posts = ChoiceOf(edition);
        var first = new LanguageListQuery(new PageRequest(1), posts.Panel, From: posts.From, To: posts.To);
        return (await mentions.AskAsync(first, cancellationToken)).Rows.Count > 0;
    }

    // Of one account, whom it mentions; of all, who is mentioned.
    private static IReadOnlyList<MentionTotal> Received(IEnumerable<(MentionAnswer Pair, long Count)> counted, MentionAccount? account) =>
        MentionSums.Received(counted.Where(one => account is null || one.Pair.Author.Id == account.Id));

    private async Task<IReadOnlyCollection<(MentionAnswer Pair, long Count)>> CountAsync(
        MentionOverviewQuery query, EditionRevisionRow edition, MentionAccount? account, CancellationToken cancellationToken) =>
        [.. (await mentions.AskAsync(new MentionListQuery(ChoiceOf(edition), PageRequest.Whole), cancellationToken)).Rows
            .Where(pair => account is null || pair.Author.Id == account.Id || pair.Target.Id == account.Id)
            .Select(pair => (Pair: pair, Count: query.CountOf(pair))).Where(one => one.Count > 0)];

    private async Task<MentionAccount?> AccountAsync(string? name, EditionRevisionRow edition, CancellationToken cancellationToken) =>
        string.IsNullOrWhiteSpace(name) ? null
            : Of(await finder.GetMemberAsync(edition, name.Trim(), cancellationToken));

    private static MentionAccount Of(EditionMemberRow member) => new(member.Account, member.Handle, member.Actor, member.Country);

    private static MentionChoice ChoiceOf(EditionRevisionRow edition)
    {
        var settings = JsonSerializer.Deserialize<EditionSettings>(edition.Settings, EditionJson.Options)!;
        return new(edition.Panel, From: edition.AsOf.AddDays(-settings.WindowDays), To: edition.AsOf);
    }
}
