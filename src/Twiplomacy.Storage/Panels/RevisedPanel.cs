using Npgsql;
using Twiplomacy.Storage.Connections;

namespace Twiplomacy.Storage.Panels;

/// <summary>What a new revision changed: accounts that came, of whom something else is said, and whose membership ends earlier.</summary>
public sealed record RevisedPanel(int Revision, int Added, int Changed, int Ended)
{
    private const string FindRevisions = """
        select number as Number, panel_revision_id as Id from panel_revision
        where panel_id = @panelId and number in (@number, @number - 1) order by number
        """;

    internal static async Task<RevisedPanel> OfAsync(NpgsqlConnection connection, int panelId, int number, CancellationToken cancellationToken)
    {
        var ids = (await connection.QueryAsync<(int Number, int Id)>(FindRevisions, new { panelId, number }, cancellationToken)).ToDictionary(row => row.Number, row => row.Id);
        var entries = await PanelQueries.ListMembersAsync(connection, [.. ids.Values], cancellationToken);
        var now = entries[ids[number]].ToLookup(member => member.Account, member => member.Entry);
        var before = (ids.TryGetValue(number - 1, out var earlier) ? entries[earlier] : []).ToLookup(member => member.Account, member => member.Entry);
        var (changed, ended) = (0, 0);
        foreach (var account in before)
        {
            if (LastDay(now[account.Key]) < LastDay(account)) ended++;
            else if (!account.Select(Words).ToHashSet().SetEquals(now[account.Key].Select(Words))) changed++;
        }
        return new RevisedPanel(number, now.Count(account => !before.Contains(account.Key)), changed, ended);
    }

    private static DateOnly LastDay(IEnumerable<PanelEntry> entries) =>
        entries.Select(entry => entry.MemberTo ?? DateOnly.MaxValue).DefaultIfEmpty(DateOnly.MinValue).Max();

    // Records with dictionaries are equal only if these are one.
    private static string Words(PanelEntry entry) =>
        $"{entry with { Attributes = PanelEntry.NoAttributes }}\n{string.Join('\n', entry.Attributes.OrderBy(a => a.Key, StringComparer.Ordinal))}";
}
