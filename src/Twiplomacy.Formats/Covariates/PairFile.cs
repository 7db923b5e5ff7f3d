using System.Globalization;
using Twiplomacy.Core.Messages;
using Twiplomacy.Formats.Text;

namespace Twiplomacy.Formats.Covariates;

/// <summary>
/// A table of pairs: the columns <c>from</c>, <c>to</c>, <c>value</c>, and <c>year</c> where there are years, in any order, among
/// others. The separator is recognised; a value has a decimal point.
/// </summary>
/// <param name="Rows">What could be read.</param>
/// <param name="Unread">What could not.</param>
public sealed record PairFile(IReadOnlyList<PairRow> Rows, IReadOnlyList<UnreadPair> Unread)
{
    /// <summary>So many rows a file may have.</summary>
    public const int Most = 2_000_000;

    private const int Head = 1 << 16;

    /// <exception cref="PairFileException">It has no such columns, or too many rows.</exception>
    public static PairFile Read(byte[] content, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(content);
        using var records = new DelimitedReader(new MemoryStream(content), Delimiters.Of(content.AsSpan(0, Math.Min(content.Length, Head))));
        var header = new Header(records.Read() ? [.. Enumerable.Range(0, records.Count).Select(records.Text)] : []);
        var columns = new PairColumns(header.Of("from"), header.Of("to"), header.Of("year"), header.Of("value"));
        if (columns is { From: < 0 } or { To: < 0 } or { Value: < 0 }) throw new PairFileException(PairMessages.NoColumns(header.Names));
        var (rows, unread) = (new List<PairRow>(), new List<UnreadPair>());
        while (records.Read())
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (rows.Count + unread.Count == Most) throw new PairFileException(PairMessages.TooLong(Most));
            if (columns.Read(records, out var reason) is { } row) rows.Add(row);
            else unread.Add(new UnreadPair(records.Row, reason!, records.Raw));
        }
        return new(rows, unread);
    }

    private sealed record PairColumns(int From, int To, int Year, int Value)
    {
        public PairRow? Read(DelimitedReader record, out Message? reason)
        {
            var (from, to) = (RawText.Of(record.Text(From).Trim()), RawText.Of(record.Text(To).Trim()));
            var years = Year < 0 ? "" : record.Text(Year).Trim();
            var isYear = short.TryParse(years, NumberStyles.None, CultureInfo.InvariantCulture, out var said) && said is >= 1000 and <= 3000;
            short? year = isYear ? said : null;
            reason = record.Problem
                ?? (from.Length == 0 || to.Length == 0 ? PairMessages.NoPair : null)
                ?? (Year >= 0 && year is null ? PairMessages.NoYear(RawText.Of(years)) : null);
            if (reason is not null) return null;
            if (double.TryParse(record.Text(Value).Trim(), NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && double.IsFinite(value))
                return new(record.Row, from, to, year, value, record.Raw);
            reason = PairMessages.NoNumber(RawText.Of(record.Text(Value)));
            return null;
        }
    }
}
