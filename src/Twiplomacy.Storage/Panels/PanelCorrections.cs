namespace Twiplomacy.Storage.Panels;

/// <summary>A row of a panel as a file had it.</summary>
/// <param name="File">The number of the revision that the file made.</param>
/// <param name="Account">The account that the row means.</param>
/// <param name="Given">The columns that the file has; null: all.</param>
internal sealed record WrittenRow(int File, int Account, PanelEntry Entry, IReadOnlySet<string>? Given)
{
    public bool Gives(string column) => Given?.Contains(column) != false;
}

/// <summary>A file that is the whole revision: who is missing in it leaves on the day; null: was never there.</summary>
internal sealed record WholeFile(int File, DateOnly? LeavesOn);

/// <summary>
/// What the files of a panel say together: the newest one speaks last about every member it names, for the time from which it
/// speaks. An earlier row keeps what lies before; where it would begin later or at the same time, the newer row takes its place. A
/// column that a file does not have keeps what was said, and without a first day the latest membership is meant.
/// </summary>
internal static class PanelCorrections
{
    private static readonly string[] Office = ["actor", "kind", "office_from", "office_to"];

    /// <summary>The rows in force after all files, in the order of accounts.</summary>
    /// <param name="rows">All rows of some accounts, or of all.</param>
    /// <param name="whole">Files of which something is in force.</param>
    public static IReadOnlyList<(int Account, PanelEntry Entry)> Of(IEnumerable<WrittenRow> rows, IEnumerable<WholeFile> whole)
    {
        var replacing = whole.ToDictionary(file => file.File);
        var standing = new SortedDictionary<int, IReadOnlyList<PanelEntry>>();
        var written = rows.ToLookup(row => row.File);
        // A whole file counts also where it names none of the accounts that are asked for.
        foreach (var file in written.Select(rowsOf => rowsOf.Key).Union(replacing.Keys).Order())
        {
            var named = written[file].GroupBy(row => row.Account).ToDictionary(group => group.Key, group => group.ToList());
            var isWhole = replacing.TryGetValue(file, out var replaced);
            if (isWhole)
                foreach (var account in standing.Keys.Where(account => !named.ContainsKey(account)).ToList()) Leave(standing, account, replaced!.LeavesOn);
            foreach (var (account, news) in named)
                standing[account] = Corrected(standing.GetValueOrDefault(account) ?? [], news, keepsOthers: !isWhole || replaced!.LeavesOn is not null);
        }
        return [.. standing.SelectMany(account => account.Value, (account, entry) => (account.Key, entry))];
    }

    private static void Leave(SortedDictionary<int, IReadOnlyList<PanelEntry>> standing, int account, DateOnly? day)
    {
        List<PanelEntry> left = day is { } leaves ? [.. standing[account].Select(entry => Before(entry, leaves)).OfType<PanelEntry>()] : [];
        if (left.Count > 0) standing[account] = left;
        else standing.Remove(account);
    }

    private static List<PanelEntry> Corrected(IReadOnlyList<PanelEntry> standing, List<WrittenRow> news, bool keepsOthers)
    {
        if (standing.Count == 0) return [.. news.Select(row => row.Entry)];
        var latest = standing.Max(entry => entry.MemberFrom ?? DateOnly.MinValue);
        bool Concerns(WrittenRow row, PanelEntry entry) =>
            row.Gives("member_from") ? Overlap(row.Entry, entry) : (entry.MemberFrom ?? DateOnly.MinValue) == latest;
        var kept = new List<PanelEntry>();
        foreach (var entry in standing)
        {
            var speaking = news.Where(row => Concerns(row, entry)).ToList();
            if (speaking.Count == 0 && keepsOthers) kept.Add(entry);
            else if (speaking.Count > 0 && Before(entry, speaking.Min(Begin)) is { } earlier) kept.Add(earlier);
        }
        foreach (var row in news)
        {
            var sources = standing.Where(entry => Concerns(row, entry)).OrderBy(entry => entry.MemberFrom).ThenBy(entry => entry.OfficeFrom).ToList();
            // A file that says nothing of offices leaves all of them.
            if (sources.Count > 1 && !Office.Any(row.Gives)) kept.AddRange(sources.Select(source => Filled(row, source)));
            else kept.Add(sources.Count > 0 ? Filled(row, sources[^1]) : row.Entry);
        }
        return [.. kept.Distinct()];
    }

    // From when the newer row speaks: from the beginning of the membership, or of the office where it hands over one.
    private static DateOnly Begin(WrittenRow row)
    {
        var office = row.Gives("office_from") ? row.Entry.OfficeFrom : null;
        var member = row.Gives("member_from") ? row.Entry.MemberFrom : null;
        return office > member || member is null ? office ?? DateOnly.MinValue : member.Value;
    }

    private static bool Overlap(PanelEntry one, PanelEntry other) => First(one) <= Last(other) && First(other) <= Last(one);

    private static DateOnly First(PanelEntry entry)
    {
        var (member, office) = (entry.MemberFrom ?? DateOnly.MinValue, entry.OfficeFrom ?? DateOnly.MinValue);
        return member > office ? member : office;
    }

    private static DateOnly Last(PanelEntry entry)
    {
        var (member, office) = (entry.MemberTo ?? DateOnly.MaxValue, entry.OfficeTo ?? DateOnly.MaxValue);
        return member < office ? member : office;
    }

    // What of a row lies before a day, or null where nothing does.
    private static PanelEntry? Before(PanelEntry entry, DateOnly day)
    {
        if (First(entry) >= day) return null;
        var last = day.AddDays(-1);
        return entry with
        {
            MemberTo = entry.MemberTo is { } member && member <= last ? member : last,
            OfficeTo = entry.OfficeFrom is null && entry.OfficeTo is null ? null : entry.OfficeTo is { } office && office <= last ? office : last,
        };
    }

    private static PanelEntry Filled(WrittenRow row, PanelEntry source)
    {
        var entry = row.Entry;
        return entry with
        {
            Handle = entry.Handle ?? source.Handle,
            Actor = row.Gives("actor") ? entry.Actor : source.Actor,
            Kind = row.Gives("kind") ? entry.Kind : source.Kind,
            Country = row.Gives("country") ? entry.Country : source.Country,
            HostCountry = row.Gives("host_country") ? entry.HostCountry : source.HostCountry,
            HostCity = row.Gives("host_city") ? entry.HostCity : source.HostCity,
            OfficeFrom = row.Gives("office_from") ? entry.OfficeFrom : source.OfficeFrom,
            OfficeTo = row.Gives("office_to") ? entry.OfficeTo : source.OfficeTo,
            MemberFrom = row.Gives("member_from") ? entry.MemberFrom : source.MemberFrom,
            MemberTo = row.Gives("member_to") ? entry.MemberTo : source.MemberTo,
            Personal = row.Gives("personal") ? entry.Personal : source.Personal,
            Language = row.Gives("language") ? entry.Language : source.Language,
            Attributes = source.Attributes.Where(a => !row.Gives(a.Key) && !entry.Attributes.ContainsKey(a.Key)).Concat(entry.Attributes).ToDictionary(),
        };
    }
}
