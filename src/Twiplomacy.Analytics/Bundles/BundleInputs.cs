using System.Text.Json;
using Twiplomacy.Analytics.Editions;
using Twiplomacy.Core.Accounts;
using Twiplomacy.Core.Lists;
using Twiplomacy.Storage.Editions;

namespace Twiplomacy.Analytics.Bundles;

/// <summary>What a bundle gives to compute from, read and checked.</summary>
internal sealed record BundleInputs(
    SealedEdition Edition, IReadOnlyList<EditionMemberRow> Members, IReadOnlyList<ProfileKey> Accounts, SealedEvidence Evidence,
    IReadOnlyList<PreviousPlace> Previous)
{
    // The work grows with the square of it.
    private const int MostMembers = 50_000;

    public static BundleInputs Read(IReadOnlyDictionary<string, byte[]> files)
    {
        var edition = ReadEdition(files);
        var members = ReadMembers(files);
        var accounts = members.Select(m => m.Account).ToHashSet();
        string Member(BundleRow row) => accounts.Contains(row.Needed("account")) ? row.Needed("account") : throw row.Refused("account", "is no member of data/population.csv");
        var evidence = ReadEvidence(files, Member);
        var previous = BundleTableReading.Read(files, BundleTables.Previous, row => new PreviousPlace(
            row.Needed("measure"), Key(row, Member(row)), row.Text("actor"), row.Number("rank") is { } rank ? (int)rank : null, row.Decimal("value")));
        return new BundleInputs(edition, members, [.. members.Select(m => ProfileKey.TryParse(m.Account, out var key) ? key : default)], evidence, previous);
    }

    private static SealedEdition ReadEdition(IReadOnlyDictionary<string, byte[]> files)
    {
        if (!files.TryGetValue(EditionBundle.EditionPath, out var content))
            throw new BundleRefusedException($"This is no bundle of an edition: it lacks {EditionBundle.EditionPath}.");
        try
        {
            var edition = JsonSerializer.Deserialize<SealedEdition>(content, EditionBundle.Json);
            if (edition is not { Settings: not null, Measures: not null, Edition: not null, Panel: not null, Platform: not null })
                throw new BundleRefusedException($"{EditionBundle.EditionPath} lacks a part of what an edition is.");
            if (edition.Format != SealedEdition.CurrentFormat)
                throw new BundleRefusedException($"The bundle has the form '{edition.Format}'; this program verifies '{SealedEdition.CurrentFormat}'.");
            if (edition.Settings is not { EvidenceAgeDays: > 0 and < 100_000, MinObserved: >= 0 and <= 1 } || edition.AsOf.Year is < 1900 or > 9000)
                throw new BundleRefusedException($"{EditionBundle.EditionPath} has settings or a date out of range.");
            return edition;
        }
        catch (JsonException damaged)
        {
            throw new BundleRefusedException($"{EditionBundle.EditionPath} cannot be read: {damaged.Message}", damaged);
        }
    }

    private static List<EditionMemberRow> ReadMembers(IReadOnlyDictionary<string, byte[]> files)
    {
        ProfileKey? before = null;
        var position = 0;
        return BundleTableReading.Read(files, BundleTables.Population, row =>
        {
            var key = Key(row, row.Needed("account"));
            if (before is { } last && last >= key) throw row.Refused("account", "is twice there or not in the published order");
            if (position == MostMembers) throw new BundleRefusedException($"The edition has more than {MostMembers:N0} members.");
            before = key;
            return new EditionMemberRow(
                position++, key.ToString(), row.Text("handle"), row.Text("actor"), row.Text("kind"), row.Text("country"), row.Text("host_country"),
                row.Text("host_city"), row.Flag("personal"), row.Text("language"), row.Needed("attributes"));
        });
    }

    private static SealedEvidence ReadEvidence(IReadOnlyDictionary<string, byte[]> files, Func<BundleRow, string> member)
    {
        var sources = BundleTableReading.Read(files, BundleTables.Sources, row => new SealedSource(
            row.Index("source"), row.Needed("sha256"), row.Index("files"), row.Number("bytes") ?? 0));
        var identities = BundleTableReading.Read(files, BundleTables.Identities, row => new SealedIdentity(
            Profile(row, "profile"), member(row), row.Instant("from"), row.Instant("to")));
        var memberships = BundleTableReading.Read(files, BundleTables.Memberships, row => new SealedMembership(
            row.Index("within"), member(row), row.Instant("from"), row.Instant("to")));
        var lists = BundleTableReading.Read(files, BundleTables.Lists, ToList);
        var numbers = lists.Select(l => l.List).ToHashSet();
        if (numbers.Count != lists.Count) throw new BundleRefusedException($"{BundleTables.Lists.Path} numbers two lists alike.");
        var listMembers = BundleTableReading.Read(files, BundleTables.ListMembers, row => new SealedListMember(
            numbers.Contains(row.Index("list")) ? row.Index("list") : throw row.Refused("list", "is no list of data/lists.csv"),
            Profile(row, "profile"), row.Instant("followed_at")));
        var profiles = BundleTableReading.Read(files, BundleTables.Profiles, row => new SealedProfile(
            member(row), row.Instant("observed_at") ?? throw row.Refused("observed_at", "is needed"), row.Number("followers"), row.Number("following"),
            row.Number("posts"), row.Number("listed"), row.Text("status") is null ? null : row.Word("status", BundleWords.Status), row.Index("source")));
        return new SealedEvidence(sources, identities, memberships, lists, listMembers, profiles);
    }

    private static SealedList ToList(BundleRow row)
    {
        var scope = row.Word("scope", BundleWords.Scope);
        int? within = scope == ListCompleteness.CompleteWithinPanel ? row.Index("within") : null;
        return new SealedList(
            row.Index("list"), Profile(row, "owner"), row.Word("direction", BundleWords.Direction), scope, within,
            row.Instant("captured_at") ?? throw row.Refused("captured_at", "is needed"), row.Word("keys", BundleWords.KeysOf),
            row.Index("source"), row.Text("path") ?? "", row.Number("row") ?? 0);
    }

    private static string Profile(BundleRow row, string column) =>
        ProfileKey.TryParse(row.Needed(column), out var key) ? key.ToString() : throw row.Refused(column, "is no account: platform:id or platform:@handle");

    private static ProfileKey Key(BundleRow row, string text) =>
        ProfileKey.TryParse(text, out var key) ? key : throw row.Refused("account", "is no account: platform:id or platform:@handle");
}
