using System.Globalization;
using Twiplomacy.Analytics.Editions;
using Twiplomacy.Analytics.Rankings;
using Twiplomacy.Analytics.Settings;
using Twiplomacy.Core.Editions;
using Twiplomacy.Core.Rankings;
using Twiplomacy.Formats.Tables;
using Twiplomacy.Storage.Editions;

namespace Twiplomacy.Analytics.Bundles;

/// <summary>A published field that two revisions of an edition tell differently.</summary>
/// <param name="Measure">The measure, <c>population</c> or <c>network</c>.</param>
/// <param name="Account">The member, or null of a figure of the network.</param>
/// <param name="Field">Which field; <c>row</c> where the whole row came or went.</param>
/// <param name="Before">What the earlier revision says; null: nothing.</param>
/// <param name="After">What the later revision says; null: nothing.</param>
public sealed record RevisionDifference(string Measure, string? Account, string? Handle, string Field, string? Before, string? After);

/// <summary>Lists what a correction changed.</summary>
public sealed class RevisionDifferences(EditionQueries editions)
{
    private static readonly Table<EditionMemberRow> MemberFields = BundleTables.Population.Without("account");

    /// <summary>In order of measure, account and field: population, then figures of the network, then rankings.</summary>
    public async Task<IReadOnlyList<RevisionDifference>> BetweenAsync(
        EditionRevisionRow before, EditionRevisionRow after, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        var (old, now) = (await LoadAsync(before, cancellationToken), await LoadAsync(after, cancellationToken));
        var handles = old.Members.Concat(now.Members).DistinctBy(m => m.Account).ToDictionary(m => m.Account, m => m.Handle);
        var members = Of("population", old.Members.ToDictionary(m => m.Account), now.Members.ToDictionary(m => m.Account), MemberFields, handles);
        var rankings = old.Rankings.Keys.Union(now.Rankings.Keys).Order(StringComparer.Ordinal).SelectMany(measure => Of(
            measure, old.Rankings.GetValueOrDefault(measure) ?? [], now.Rankings.GetValueOrDefault(measure) ?? [], RankedTable.Revised, handles));
        return [.. members, .. Figures(old.Figures, now.Figures), .. rankings];
    }

    private sealed record Revision(
        IReadOnlyList<EditionMemberRow> Members, Dictionary<string, Dictionary<string, RankedRow>> Rankings, Dictionary<string, object?> Figures);

    private async Task<Revision> LoadAsync(EditionRevisionRow revision, CancellationToken cancellationToken)
    {
        var members = await editions.ListMembersAsync(revision.RevisionId, cancellationToken);
        var accounts = members.ToDictionary(m => m.Position, m => m.Account);
        var rows = await editions.ListOfMembersAsync(revision.RevisionId, accounts.Keys, cancellationToken);
        var network = System.Text.Json.JsonSerializer.Deserialize<NetworkFigures>(revision.Network, EditionJson.Options)!;
        return new Revision(
            members, rows.GroupBy(row => row.Measure).ToDictionary(g => g.Key, g => g.ToDictionary(row => accounts[row.Position])),
            BundleTables.FiguresOf(network).ToDictionary(f => f.Figure, f => f.Value));
    }

    private static IEnumerable<RevisionDifference> Of<TRow>(
        string measure, Dictionary<string, TRow> before, Dictionary<string, TRow> after,
        Table<TRow> fields, Dictionary<string, string?> handles) where TRow : class
    {
        foreach (var account in before.Keys.Union(after.Keys).Order(StringComparer.Ordinal))
        {
            var (old, now) = (before.GetValueOrDefault(account), after.GetValueOrDefault(account));
            var handle = handles.GetValueOrDefault(account);
            if (old is null || now is null)
            {
                yield return new RevisionDifference(measure, account, handle, "row", old is null ? null : "present", now is null ? null : "present");
                continue;
            }
            foreach (var field in fields.Columns)
                if (Text(field.Value(old)) is var was && Text(field.Value(now)) is var becomes && was != becomes)
                    yield return new RevisionDifference(measure, account, handle, field.Name, was, becomes);
        }
    }

    private static IEnumerable<RevisionDifference> Figures(Dictionary<string, object?> before, Dictionary<string, object?> after) =>
        before.Keys.Union(after.Keys).Order(StringComparer.Ordinal)
            .Select(name => new RevisionDifference("network", null, null, name, Text(before.GetValueOrDefault(name)), Text(after.GetValueOrDefault(name))))
            .Where(d => d.Before != d.After);

    private static string? Text(object? value) => value switch
    {
        null => null,
        bool yes => yes ? "true" : "false",
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString(),
    };
}
