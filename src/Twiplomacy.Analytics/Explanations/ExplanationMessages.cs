using System.Globalization;
using Twiplomacy.Core.Messages;

namespace Twiplomacy.Analytics.Explanations;

/// <summary>Why an account stands where it stands, in a sentence or two.</summary>
public static class ExplanationMessages
{
    public static Message NotRanked(string account, string edition) => new("explain.notranked", ("account", account), ("edition", edition));

    /// <param name="rank">The rank or its possible range.</param>
    /// <param name="count">Known mutual follows.</param>
    public static Message First(string account, string rank, int count, string edition) =>
        new("explain.first", ("count", count), ("account", account), ("rank", rank), ("edition", edition));

    /// <inheritdoc cref="First"/>
    public static Message NoMemberBefore(string account, string rank, int count, string edition, string previous) => new(
        "explain.notmember", ("count", count), ("account", account), ("rank", rank), ("edition", edition), ("previous", previous));

    /// <summary>The rank is certain in both, and the same.</summary>
    public static Message Kept(string account, string now, int countBefore, string previous, int count, string edition) => new(
        "explain.kept", ("count", count), ("account", account), ("now", now), ("countBefore", CountMessages.MutualFollows(countBefore)),
        ("previous", previous), ("edition", edition));

    /// <param name="before">The rank before, or its possible range.</param>
    /// <param name="now">The rank now, likewise.</param>
    public static Message Rose(string account, string before, int countBefore, string previous, string now, int count, string edition) =>
        Went("explain.rose", account, (before, countBefore, previous), (now, count, edition));

    /// <inheritdoc cref="Rose"/>
    public static Message Fell(string account, string before, int countBefore, string previous, string now, int count, string edition) =>
        Went("explain.fell", account, (before, countBefore, previous), (now, count, edition));

    /// <summary>The possible ranks overlap.</summary>
    public static Message CannotTell(string account, int countBefore, string previous, int count, string edition) => new(
        "explain.open", ("count", count), ("account", account), ("countBefore", CountMessages.MutualFollows(countBefore)),
        ("previous", previous), ("edition", edition));

    /// <param name="parts">How many for each cause.</param>
    public static Message Gained(int count, IReadOnlyList<Message> parts) => count == 0 ? new("explain.gained.none") : Listed("explain.gained", count, parts);

    /// <inheritdoc cref="Gained"/>
    public static Message Lost(int count, IReadOnlyList<Message> parts) => count == 0 ? new("explain.lost.none") : Listed("explain.lost", count, parts);

    public static Message Caused(int count, TieCause cause, bool isGained) => new(CodeOf(cause, isGained), ("count", count));

    /// <summary>What happened to the rank, and what was gained and lost by it.</summary>
    public static Message Whole(Message happened, Message gained, Message lost) => new(
        happened.Code is "explain.open" or "explain.notranked" ? "explain.whole.sentences" : "explain.whole", ("happened", happened), ("gained", gained), ("lost", lost));

    private static Message Went(string code, string account, (string Rank, int Count, string Edition) before, (string Rank, int Count, string Edition) now) => new(
        code, ("count", now.Count), ("account", account), ("before", before.Rank),
        ("countBefore", CountMessages.MutualFollows(before.Count)), ("previous", before.Edition),
        ("now", now.Rank), ("edition", now.Edition));

    private static Message Listed(string code, int count, IReadOnlyList<Message> parts) =>
        new(code, ("count", count), ("parts", parts.Aggregate((Message?)null, (before, part) => before is null ? part : new Message("explain.and", ("before", before), ("part", part)))!));

    private static string CodeOf(TieCause cause, bool isGained)
    {
        var word = cause switch
        {
            TieCause.OwnDoing => "own", TieCause.OthersDoing => "others", TieCause.BothDoing => "both", TieCause.PanelChange => "panel",
            TieCause.Rename => "rename", TieCause.Gone => "gone", _ => "evidence",
        };
        return string.Create(CultureInfo.InvariantCulture, $"explain.cause.{word}.{(isGained ? "gained" : "lost")}");
    }
}
