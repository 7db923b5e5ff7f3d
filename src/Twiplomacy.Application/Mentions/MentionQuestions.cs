using System.Globalization;
using Twiplomacy.Analytics.Posts;
using Twiplomacy.Application.Accounts;
using Twiplomacy.Application.Asking;
using Twiplomacy.Application.Paging;
using Twiplomacy.Application.Panels;
using Twiplomacy.Core.Time;

namespace Twiplomacy.Application.Mentions;

/// <summary>Who mentions whom, and with which hashtags.</summary>
public sealed class MentionQuestions(PanelMentions mentions, PanelFinder panels, NamedAccounts accounts, TimeProvider time)
{
    private const string NoDay = "-";
    private const string NoLanguage = "-";
    private static readonly TimeSpan Usual = TimeSpan.FromDays(365);

    public async Task<ListResult<MentionAnswer>> AskAsync(MentionListQuery query, CancellationToken cancellationToken)
    {
        var scope = await ScopeAsync(query.Posts, query.Targets == "everybody", query.Hashtag, cancellationToken);
        var rows = (await mentions.ListAsync(scope, query.By == "day", cancellationToken) ?? []).Select(MentionAnswer.Of);
        if (query.After() is { } after) rows = rows.SkipWhile(row => !IsAt(row, after)).Skip(1);
        return new(query.Cut([.. rows.Take(query.Page.Fetch)], row => [row.Author.Id, row.Target.Id, DayOf(row)]), new About { AsOf = scope.To });
    }

    public async Task<ListResult<HashtagAnswer>> AskAsync(HashtagListQuery query, CancellationToken cancellationToken)
    {
        var scope = await ScopeAsync(query.Posts, everybody: true, null, cancellationToken);
        (long, string)? after = query.After() is { } cursor ? (cursor.Number(0), cursor.Text(1)) : null;
        var rows = await mentions.ListHashtagsAsync(scope, after, query.Page.Fetch, cancellationToken) ?? [];
        return new(query.Cut([.. rows.Select(HashtagAnswer.Of)], row => [row.Posts, row.Hashtag]), new About { AsOf = scope.To });
    }

    public async Task<ListResult<LanguageAnswer>> AskAsync(LanguageListQuery query, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(query);
        var posts = new MentionChoice(query.Panel, query.Author, From: query.From, To: query.To);
        var scope = await ScopeAsync(posts, everybody: true, query.Hashtag, cancellationToken);
        var rows = LanguageAnswer.Of(await mentions.ListLanguagesAsync(scope, cancellationToken) ?? []).AsEnumerable();
        if (query.After() is { } after) rows = rows.SkipWhile(row => (row.Language ?? NoLanguage) != after.Text(0)).Skip(1);
        return new(query.Cut([.. rows.Take(query.Page.Fetch)], row => [row.Language ?? NoLanguage]), new About { AsOf = scope.To });
    }

    /// <summary>Months of which no post was captured are left out.</summary>
    public async Task<ListResult<HashtagMonthAnswer>> AskAsync(HashtagHistoryQuery query, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(query);
        var hashtags = query.NamesOf();
        if (hashtags.Count is < 1 or > HashtagHistoryQuery.Most)
            throw RefusedException.Invalid(new Fault(MentionMessages.SomeHashtags(HashtagHistoryQuery.Most)) { Field = "hashtags" });
        var scope = await ScopeAsync(query.Posts, everybody: true, null, cancellationToken);
        var rows = (await mentions.ListHashtagMonthsAsync(scope, hashtags, cancellationToken) ?? []).Select(HashtagMonthAnswer.Of);
        if (query.After() is { } after) rows = rows.SkipWhile(row => MonthOf(row) != after.Text(0) || row.Hashtag != after.Text(1)).Skip(1);
        return new(query.Cut([.. rows.Take(query.Page.Fetch)], row => [MonthOf(row), row.Hashtag]), new About { AsOf = scope.To });
    }

    private static string MonthOf(HashtagMonthAnswer row) => row.Month.ToString("O", CultureInfo.InvariantCulture);

    private async Task<MentionScope> ScopeAsync(MentionChoice posts, bool everybody, string? hashtag, CancellationToken cancellationToken)
    {
        if (posts.Panel is { } panel) await panels.GetAsync(panel, "panel", cancellationToken);
        if (posts.Panel is null && posts.Author is null) throw RefusedException.Invalid(new Fault(MentionMessages.PanelOrAuthorNeeded()) { Field = "panel" });
        // A whole day, so that the same question asked twice in a day has one answer and pages fit together.
        var to = posts.To ?? Days.EndOfToday(time);
        var from = posts.From ?? to - Usual;
        if (from >= to) throw RefusedException.Invalid(new Fault(AskingMessages.FromAfterTo()) { Field = "from" });
        var author = posts.Author is { } one ? await accounts.GetAsync(one, to, "author", cancellationToken) : null;
        var target = posts.Target is { } other ? await accounts.GetAsync(other, to, "target", cancellationToken) : null;
        return new(posts.Panel, author, target, everybody, from, to, hashtag?.TrimStart('#'));
    }

    private static bool IsAt(MentionAnswer row, PageCursor key) =>
        row.Author.Id == key.Text(0) && row.Target.Id == key.Text(1) && DayOf(row) == key.Text(2);

    private static string DayOf(MentionAnswer row) => row.Day?.ToString("O", CultureInfo.InvariantCulture) ?? NoDay;
}
