using System.Globalization;
using Twiplomacy.Application.Notes;
using Twiplomacy.Core.Notes;
using Twiplomacy.Core.Text;
using Twiplomacy.Server.Pages.Forms;

namespace Twiplomacy.Server.Pages.Notes;

/// <summary>Reads notes and goals from their forms. What is no day or no number becomes one that is never taken.</summary>
public static class NoteForms
{
    /// <summary>All that a note's form holds; the platforms, which it does not hold, stay.</summary>
    public static NoteChange NoteOf(HttpContext context) => new()
    {
        About = Enum.TryParse<NoteAbout>(context.Field("about"), ignoreCase: true, out var about) ? about : NoteAbout.Account,
        Subject = context.Field("subject") ?? "", Words = context.Field("words") ?? "", From = Day(context, "from"), To = context.Field("to") ?? "",
        Kind = Enum.GetValues<NoteKind>().FirstOrDefault(kind => EnumWord.Of(kind) == context.Field("kind")), Source = context.Field("source") ?? "",
        Seen = context.Seen(),
        Precision = Enum.TryParse<NotePrecision>(context.Field("precision"), ignoreCase: true, out var precision) ? precision : null,
        Countries = (context.Field("countries") ?? "").Split([',', ' '], StringSplitOptions.RemoveEmptyEntries),
    };

    public static GoalTerms GoalOf(HttpContext context)
    {
        var value = double.TryParse(context.Field("value"), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : double.NaN;
        return new(context.Field("account") ?? "", context.Field("measure") ?? "", value, Day(context, "due"), context.Field("owner") ?? "");
    }

    private static DateOnly Day(HttpContext context, string field) =>
        DateOnly.TryParseExact(context.Field(field), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : default;
}
