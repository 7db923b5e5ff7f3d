using Microsoft.AspNetCore.Http.HttpResults;
using Twiplomacy.Application.Asking;
using Twiplomacy.Application.Editions;
using Twiplomacy.Application.Mentions;
using Twiplomacy.Application.Panels;
using Twiplomacy.Server.Pages.Frame;
using Twiplomacy.Server.Pages.Wording;

namespace Twiplomacy.Server.Pages.Mentions;

/// <summary>Hashtags and languages of an edition's accounts: the questions behind <c>/api/v1/hashtags</c> and <c>/api/v1/languages</c>, as a page.</summary>
public static class PostsPages
{
    private const int HashtagsShown = 50;

    public static async Task<RazorComponentResult> ShowAsync(
        string slug, EditionQuestions questions, MentionQuestions mentions, PanelFinder panels, EditionShelves shelves, CancellationToken ct,
        string? hashtags = null)
    {
        var edition = await questions.AskAsync(new EditionQuery(new EditionKey(slug)), ct);
        var choice = new MentionChoice(edition.Panel, From: edition.AsOf.AddDays(-edition.Settings.WindowDays), To: edition.AsOf);
        var languages = (await mentions.AskAsync(LanguagesOf(choice, null), ct)).Rows;
        var used = (await mentions.AskAsync(new HashtagListQuery(choice, new PageRequest(HashtagsShown)), ct)).Rows;
        var (chosen, fault) = await ChosenAsync(mentions, choice, hashtags, ct);
        var madeUp = (await panels.GetAsync(edition.Panel, ct)).MadeUp;
        var shelf = (await shelves.LoadAsync(ct)).Beside(slug);
        var view = new PostsView(edition, madeUp, choice.From!.Value, shelf, languages, used, chosen, fault);
        return PageAnswer.Of<PostsPage, PostsView>(view, fault is null ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest);
    }

    private static async Task<(ChosenHashtags? Chosen, string? Fault)> ChosenAsync(
        MentionQuestions mentions, MentionChoice choice, string? hashtags, CancellationToken ct)
    {
        if (string.IsNullOrWhiteSpace(hashtags)) return (null, null);
        try
        {
            var query = new HashtagHistoryQuery(choice, PageRequest.Whole, hashtags);
            var months = (await mentions.AskAsync(query, ct)).Rows;
            var by = new List<IReadOnlyList<LanguageAnswer>>();
            foreach (var name in query.NamesOf()) by.Add((await mentions.AskAsync(LanguagesOf(choice, name), ct)).Rows);
            return (new(query.NamesOf(), months, by), null);
        }
        catch (RefusedException refused) when (refused.Refusal.Kind == RefusalKind.Invalid)
        {
            return (null, Telling.Told(refused.Refusal));
        }
    }

    private static LanguageListQuery LanguagesOf(MentionChoice choice, string? hashtag) =>
        new(PageRequest.Whole, choice.Panel, From: choice.From, To: choice.To, Hashtag: hashtag);
}
