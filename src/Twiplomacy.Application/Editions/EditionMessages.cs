using Twiplomacy.Core.Messages;

namespace Twiplomacy.Application.Editions;

/// <summary>What is said where an edition, or a part of one, can't be had.</summary>
public static class EditionMessages
{
    public static Message NoSuchEdition() => new("errors.editions.notfound");

    public static Message NoSuchRevision(string edition) => new("errors.revisions.notfound", ("edition", edition));

    public static Message NoSuchAccount(string edition) => new("errors.accounts.notinedition", ("edition", edition));

    public static Message NoSuchRanking() => new("errors.rankings.notfound");

    public static Message NotRanked(string measure, IEnumerable<string> allowed) =>
        new("errors.rankings.notranked", ("measure", measure), ("allowed", MessageValue.Each(allowed)));

    public static Message FirstRevision(string edition) => new("errors.difference.first", ("edition", edition));

    public static Message NotBefore(int from, int number) =>
        new("errors.difference.from", ("value", MessageValue.Name(from)), ("number", MessageValue.Name(number)));

    /// <summary>Why a revision was made, in the words of whoever made it.</summary>
    public static Message Reason(string reason) => Message.Verbatim(reason);
}
