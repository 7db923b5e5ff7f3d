using System.Text.Json;
using Twiplomacy.Analytics.Editions;
using Twiplomacy.Analytics.Posts;
using Twiplomacy.Analytics.Rankings;
using Twiplomacy.Core.Accounts;
using Twiplomacy.Core.Editions;
using Twiplomacy.Core.Lists;

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
        var population = BundlePopulation.Read(files, edition.AsOf);
        if (population.Members.Count > MostMembers) throw new BundleRefusedException(BundleRefusalMessages.TooManyMembers(MostMembers));
        var accounts = population.Members.Select(m => m.Account.ToString()).ToHashSet();
        string Member(BundleRow row, string column) =>
            accounts.Contains(row.Needed(column)) ? row.Needed(column) : throw row.Unlinked(column, FieldLink.Member, BundlePanelTables.Panel.Path());
        var evidence = ReadEvidence(files, row => Member(row, "account")) with
        {
            Panel = population.Rows, Handles = population.Handles,
            Activity = edition.Posts is null ? null : BundleActivity.Read(files, PostWindow.Ending(edition.AsOf, edition.Settings.WindowDays), Member),
        };
        var previous = BundleTableReading.Read(files, BundleTables.Previous, row => new PreviousPlace(
            row.Needed("measure"), row.Profile("account"), row.Text("actor"), Rank(row, "rank"),
            Rank(row, "rank_best") is { } best && Rank(row, "rank_worst") is { } worst ? new PossibleRank(best, worst) : null, row.Decimal("value")));
        return new BundleInputs(edition, [.. population.Members.Select(EditionRows.Of)], [.. population.Members.Select(m => m.Account)], evidence, previous);
    }

    private static SealedEdition ReadEdition(IReadOnlyDictionary<string, byte[]> files)
    {
        if (!files.TryGetValue(EditionBundle.EditionPath, out var content))
            throw new BundleRefusedException(BundleRefusalMessages.NotABundle(EditionBundle.EditionPath));
        try
        {
            RequireCurrentFormat(content);
            var edition = JsonSerializer.Deserialize<SealedEdition>(content, EditionBundle.Json);
            if (edition is not { Settings: not null, Measures: not null, Edition: not null, Panel: not null, Platform: not null })
                throw new BundleRefusedException(BundleRefusalMessages.Incomplete(EditionBundle.EditionPath));
            if (edition.Settings is not { EvidenceAgeDays: > 0 and < 100_000, WindowDays: > 0 and < 100_000, MaxRange: >= 0 and <= 1, MinObserved: null } || edition.AsOf.Year is < 1900 or > 9000)
                throw new BundleRefusedException(BundleRefusalMessages.OutOfRange(EditionBundle.EditionPath));
            return edition;
        }
        catch (JsonException damaged)
        {
            throw new BundleRefusedException(BundleRefusalMessages.Unreadable(EditionBundle.EditionPath, damaged.Message), damaged);
        }
    }

    // Asked first: an earlier form says other things, which would be called unreadable.
    private static void RequireCurrentFormat(byte[] content)
    {
        using var document = JsonDocument.Parse(content);
        var format = document.RootElement.ValueKind == JsonValueKind.Object && document.RootElement.TryGetProperty("format", out var named) ? named.ToString() : "";
        if (format == SealedEdition.CurrentFormat) return;
        throw new BundleRefusedException(SealedEdition.EarlierFormats.TryGetValue(format, out var form)
            ? BundleRefusalMessages.EarlierFormat(form, format, SealedEdition.CurrentFormat) : BundleRefusalMessages.OtherFormat(format, SealedEdition.CurrentFormat));
    }

    private static int? Rank(BundleRow row, string column) => row.Number(column) is null ? null : row.Index(column);

    private static SealedEvidence ReadEvidence(IReadOnlyDictionary<string, byte[]> files, Func<BundleRow, string> member)
    {
        var sources = BundleTableReading.Read(files, BundleTables.Sources, row => new SealedSource(
            row.Index("source"), row.Needed("sha256"), row.Index("files"), row.Number("bytes") ?? 0));
        var identities = BundleTableReading.Read(files, BundleTables.Identities, row => new SealedIdentity(
            row.Profile("profile").ToString(), member(row), row.Instant("from"), row.Instant("to")));
        var memberships = BundleTableReading.Read(files, BundleTables.Memberships, row => new SealedMembership(
            row.Index("within"), member(row), row.Instant("from"), row.Instant("to")));
        var statements = BundleTableReading.Read(files, BundleTables.Statements, ToStatement);
        var said = statements.Select(s => s.Statement).ToHashSet();
        if (said.Count != statements.Count || said.Contains(0)) throw new BundleRefusedException(BundleRefusalMessages.StatementNumbers(BundleTables.Statements.Path()));
        int StatementOf(BundleRow row) => said.Contains(row.Index("statement")) ? row.Index("statement")
            : throw row.Unlinked("statement", FieldLink.Statement, BundleTables.Statements.Path());
        var owners = BundleTableReading.Read(files, BundleTables.StatementOwners, row => new SealedStatementOwner(StatementOf(row), row.Profile("profile").ToString()));
        var lists = BundleTableReading.Read(files, BundleTables.Lists, row => ToList(row) with { Statement = row.Text("statement") is null ? null : StatementOf(row) });
        var numbers = lists.Select(l => l.List).ToHashSet();
        if (numbers.Count != lists.Count) throw new BundleRefusedException(BundleRefusalMessages.ListNumbers(BundleTables.Lists.Path()));
        var listMembers = BundleTableReading.Read(files, BundleTables.ListMembers, row => new SealedListMember(
            numbers.Contains(row.Index("list")) ? row.Index("list") : throw row.Unlinked("list", FieldLink.List, BundleTables.Lists.Path()),
            row.Profile("profile").ToString(), row.Instant("followed_at")));
        var profiles = BundleTableReading.Read(files, BundleTables.Profiles, row => new SealedProfile(
            member(row), row.Instant("observed_at") ?? throw row.Empty("observed_at"), row.Number("followers"), row.Number("following"),
            row.Number("posts"), row.Number("listed"), row.Text("status") is null ? null : row.Word("status", BundleWords.Status), row.Index("source")));
        return new SealedEvidence(sources, identities, memberships, lists, listMembers, profiles) { Statements = statements, StatementOwners = owners };
    }

    private static SealedStatement ToStatement(BundleRow row) => new(
        row.Index("statement"), row.Index("within"), row.Word("direction", BundleWords.Direction),
        row.Instant("captured_at") ?? throw row.Empty("captured_at"), row.Word("keys", BundleWords.KeysOf),
        row.Flag("covers_silence") == true, row.Flag("names_owners") == true, row.Index("source"));

    private static SealedList ToList(BundleRow row)
    {
        var scope = row.Word("scope", BundleWords.Scope);
        int? within = scope == ListCompleteness.CompleteWithinPanel ? row.Index("within") : null;
        return new SealedList(
            row.Index("list"), row.Profile("owner").ToString(), row.Word("direction", BundleWords.Direction), scope, within,
            row.Instant("captured_at") ?? throw row.Empty("captured_at"), row.Word("keys", BundleWords.KeysOf),
            row.Index("source"), row.Text("path") ?? "", row.Number("row") ?? 0);
    }
}
