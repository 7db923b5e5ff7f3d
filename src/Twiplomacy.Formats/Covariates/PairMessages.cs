using Twiplomacy.Core.Messages;

namespace Twiplomacy.Formats.Covariates;

/// <summary>What is said of files of pairs, and of rows that cannot be taken.</summary>
public static class PairMessages
{
    public static Message NoPair { get; } = new("covariates.row.pair");

    public static Message Itself { get; } = new("covariates.row.itself");

    public static Message NoColumns(IReadOnlyList<string> found) => new("covariates.columns", ("found", MessageValue.Each(found)));

    public static Message TooLong(int most) => new("covariates.toolong", ("most", most));

    public static Message NoYear(string value) => new("covariates.row.year", ("value", value));

    public static Message NoNumber(string value) => new("covariates.row.number", ("value", value));

    public static Message SaidTwice(long row) => new("covariates.row.twice", ("row", MessageValue.Name(row)));
}
