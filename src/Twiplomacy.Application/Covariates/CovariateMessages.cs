using Twiplomacy.Core.Messages;

namespace Twiplomacy.Application.Covariates;

/// <summary>Sentences about covariates of pairs.</summary>
public static class CovariateMessages
{
    private const int Named = 20;

    public static Message NoSuchCovariate() => new("covariates.notfound");

    public static Message NotAmong(string name, IEnumerable<string> allowed) =>
        new("covariates.notfound.detail", ("name", name), ("allowed", MessageValue.Each(allowed)));

    public static Message WantsName() => new("covariates.name");

    public static Message Reserved(string name, IEnumerable<string> reserved) =>
        new("covariates.reserved", ("name", name), ("reserved", MessageValue.Each(reserved)));

    public static Message LongSource(int most) => new("covariates.source", ("most", most));

    public static Message NothingKnown(int read, int unread, IEnumerable<string> names) =>
        new("covariates.nothing", ("read", read), ("unread", unread), ("names", MessageValue.Each(names.Take(Named))));

    /// <summary>What was taken, and what the file says of directions.</summary>
    public static Message Taken(string name, int pairs, bool isSymmetric, bool isStated) => new(
        (isSymmetric, isStated) switch
        {
            (true, true) => "covariates.taken.symmetric.stated",
            (true, false) => "covariates.taken.symmetric.shown",
            (false, true) => "covariates.taken.directed.stated",
            _ => "covariates.taken.directed.shown",
        },
        ("count", pairs), ("name", name));

    public static Message Unmatched(int rows, IEnumerable<string> names) =>
        new("covariates.unmatched", ("count", rows), ("names", MessageValue.Each(names.Take(Named))));

    public static Message Rejected(int rows) => new("covariates.rejected", ("count", rows));
}
