using System.Text.Json;
using Twiplomacy.Core.Imports;
using Twiplomacy.Core.Messages;
using Twiplomacy.Formats.Json;
using Twiplomacy.Formats.Reading;
using Twiplomacy.Formats.Sampling;

namespace Twiplomacy.Formats.Exports;

/// <summary>A row of twitwi's files by the names of its columns, be it of a table or of JSON; lists stand between bars in both.</summary>
internal sealed record TwitwiRow(long Row, Func<string, string?> Cell, Func<Message, RejectedRow> Rejected)
{
    /// <param name="records">What a row says; the list that was declared takes its members from it.</param>
    public static IEnumerable<ExportRecord> ReadJson(
        UnitReading reading, Func<UnitReading, TwitwiRow, DeclaredMembers, IEnumerable<ExportRecord>> records)
    {
        var (members, last) = (new DeclaredMembers(reading), 0L);
        foreach (var (row, problem) in OfJson(reading))
        {
            last = row?.Row ?? problem!.Row;
            if (problem is not null) members.IsBroken = true;
            foreach (var record in row is null ? [problem!] : records(reading, row, members)) yield return record;
        }
        foreach (var record in members.End(last)) yield return record;
    }

    // Gazouilloire puts each row below _source.
    private static IEnumerable<(TwitwiRow? Row, RejectedRow? Problem)> OfJson(UnitReading reading)
    {
        foreach (var row in JsonRows.Of(reading.File, FileSample.Of(reading.File).AreLines))
        {
            var element = row.Problem is null ? row.Element.Find("_source") ?? row.Element : default;
            if (row.Problem is not null || !element.IsObject()) yield return (null,
                row.Rejected(reading.File.Index, JsonMessages.NoObject));
            else yield return (new TwitwiRow(row.Row, name => Field(element, name), reason => row.Rejected(reading.File.Index, reason)),
                null);
        }
    }

    /// <summary>Whether JSON has all these fields in each of its entries.</summary>
    public static bool HasFields(JsonShape shape, params string[] names) =>
        ((string[])["", "[].", "_source.", "[]._source."]).Any(root => names.All(name => shape.Has(root + name)));

    private static string? Field(JsonElement element, string name) => element.Find(name) switch
    {
        { ValueKind: JsonValueKind.True } => "true",
        { ValueKind: JsonValueKind.False } => "false",
        { ValueKind: JsonValueKind.Array } words => Joined(words),
        { } value => value.AsText(),
        null => null,
    };

    private static string? Joined(JsonElement words) =>
        string.Join('|', words.EnumerateArray().Select(word => word.AsText())) is { Length: > 0 } text ? text : null;
}
