using System.Globalization;
using Microsoft.AspNetCore.Http.HttpResults;
using Twiplomacy.Application.Asking;
using Twiplomacy.Application.Notes;
using Twiplomacy.Core.Notes;
using Twiplomacy.Core.Text;
using Twiplomacy.Server.Pages.Addresses;
using Twiplomacy.Server.Pages.Forms;
using Twiplomacy.Server.Pages.Frame;
using Twiplomacy.Server.Problems;
using Twiplomacy.Storage.Notes;

namespace Twiplomacy.Server.Pages.Notes;

/// <summary>What people write beside the figures: notes and goals.</summary>
public static class NotePages
{
    public static async Task<RazorComponentResult> ShowAsync(NoteQueries notes, CancellationToken cancellationToken, string? account = null) =>
        PageAnswer.Of<NotesPage, NotesView>(await ReadAsync(notes, account, [], null, cancellationToken));

    public static async Task<Results<RedirectHttpResult, RazorComponentResult>> WriteAsync(
        HttpContext context, NoteChecks checks, NoteWriter writer, NoteQueries notes, TimeProvider time, CancellationToken cancellationToken)
    {
        var (terms, faults) = await NoteAsync(context, [], checks, cancellationToken);
        if (faults.Count > 0) return Faulty(await ReadAsync(notes, context.Field("for"), faults, context.Request.Form, cancellationToken));
        await writer.WriteAsync(terms, time.GetUtcNow(), cancellationToken);
        return Back(context);
    }

    /// <summary>Changes a note; the platforms that it concerns, which the form does not hold, stay.</summary>
    public static async Task<Results<RedirectHttpResult, RazorComponentResult>> ChangeAsync(
        int id, HttpContext context, NoteChecks checks, NoteWriter writer, NoteQueries notes, CancellationToken cancellationToken)
    {
        var before = await notes.FindAsync(id, cancellationToken) ?? throw Missing(MissingKind.Note, id);
        var (terms, faults) = await NoteAsync(context, before.Terms.Platforms, checks, cancellationToken);
        if (faults.Count > 0)
            return Faulty(await ReadAsync(notes, context.Field("for"), faults, context.Request.Form, cancellationToken) with { EditedNote = id });
        return await writer.ChangeAsync(id, terms, cancellationToken) ? Back(context) : throw Missing(MissingKind.Note, id);
    }

    public static async Task<Results<RedirectHttpResult, RazorComponentResult>> SetAsync(
        HttpContext context, NoteChecks checks, NoteWriter writer, NoteQueries notes, TimeProvider time, CancellationToken cancellationToken)
    {
        var (terms, faults) = await GoalAsync(context, checks, cancellationToken);
        if (faults.Count > 0) return Faulty(await ReadAsync(notes, context.Field("for"), faults, context.Request.Form, cancellationToken));
        await writer.SetAsync(terms, time.GetUtcNow(), cancellationToken);
        return Back(context);
    }

    public static async Task<Results<RedirectHttpResult, RazorComponentResult>> ChangeGoalAsync(
        int id, HttpContext context, NoteChecks checks, NoteWriter writer, NoteQueries notes, CancellationToken cancellationToken)
    {
        if (await notes.FindGoalAsync(id, cancellationToken) is null) throw Missing(MissingKind.Goal, id);
        var (terms, faults) = await GoalAsync(context, checks, cancellationToken);
        if (faults.Count > 0)
            return Faulty(await ReadAsync(notes, context.Field("for"), faults, context.Request.Form, cancellationToken) with { EditedGoal = id });
        return await writer.ChangeGoalAsync(id, terms, cancellationToken) ? Back(context) : throw Missing(MissingKind.Goal, id);
    }

    public static async Task<RedirectHttpResult> RemoveAsync(int id, HttpContext context, NoteWriter writer, CancellationToken cancellationToken)
    {
        await writer.RemoveAsync(id, cancellationToken);
        return Back(context);
    }

    public static async Task<RedirectHttpResult> RemoveGoalAsync(int id, HttpContext context, NoteWriter writer, CancellationToken cancellationToken)
    {
        await writer.RemoveGoalAsync(id, cancellationToken);
        return Back(context);
    }

    private static async Task<(NoteTerms Terms, IReadOnlyList<Fault> Faults)> NoteAsync(
        HttpContext context, IReadOnlyList<string> platforms, NoteChecks checks, CancellationToken cancellationToken)
    {
        var (terms, faults) = await checks.CheckAsync(NoteOf(context) with { Platforms = platforms }, cancellationToken);
        return (terms, terms.From == default ? [.. faults, NotADay(context, "from")] : faults);
    }

    private static async Task<(GoalTerms Terms, IReadOnlyList<Fault> Faults)> GoalAsync(
        HttpContext context, NoteChecks checks, CancellationToken cancellationToken)
    {
        var value = double.TryParse(context.Field("value"), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : double.NaN;
        var (terms, faults) = await checks.CheckAsync(
            new GoalTerms(context.Field("account") ?? "", context.Field("measure") ?? "", value, Day(context, "due") ?? default,
                context.Field("owner") ?? ""), cancellationToken);
        return (terms, terms.Due == default ? [.. faults, NotADay(context, "due")] : faults);
    }

    private static Fault NotADay(HttpContext context, string field) =>
        new(AskingMessages.NotADay(field, context.Field(field) ?? "")) { Field = field };

    private static RazorComponentResult Faulty(NotesView view) => PageAnswer.Of<NotesPage, NotesView>(view, StatusCodes.Status400BadRequest);

    private static ProblemException Missing(MissingKind kind, int id) => new(ApiProblem.NotFound(kind, id.ToString(CultureInfo.InvariantCulture)));

    private static async Task<NotesView> ReadAsync(
        NoteQueries notes, string? account, IReadOnlyList<Fault> faults, IFormCollection? sent, CancellationToken cancellationToken) => new(
        await notes.ListAsync(account is null ? null : NoteAbout.Account, account, cancellationToken), await notes.ListGoalsAsync(account,
            cancellationToken), account, [.. faults.Select(ProblemFault.OfBody)],
        (sent ?? FormCollection.Empty).ToDictionary(field => field.Key, field => field.Value.ToString()));

    private static RedirectHttpResult Back(HttpContext context) => TypedResults.LocalRedirect(Links.With("/notes", ("account", context.Field("for"))));

    private static NoteTerms NoteOf(HttpContext context) => new()
    {
        About = Enum.TryParse<NoteAbout>(context.Field("about"), ignoreCase: true, out var about) ? about : NoteAbout.Account,
        Subject = context.Field("subject") ?? "",
        Kind = Enum.GetValues<NoteKind>().FirstOrDefault(kind => EnumWord.Of(kind) == context.Field("kind")),
        Words = context.Field("words") ?? "", From = Day(context, "from") ?? default, To = Day(context, "to"), Source = context.Field("source"),
        Countries = [.. (context.Field("countries") ?? "").Split([',', ' '], StringSplitOptions.RemoveEmptyEntries).Select(code => code.ToUpperInvariant())],
    };

    private static DateOnly? Day(HttpContext context, string field) =>
        DateOnly.TryParseExact(context.Field(field), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
