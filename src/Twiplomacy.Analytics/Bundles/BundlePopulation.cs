using System.Text.Json;
using Twiplomacy.Analytics.Panels;
using Twiplomacy.Core.Accounts;
using Twiplomacy.Storage.Accounts;
using Twiplomacy.Storage.Panels;

namespace Twiplomacy.Analytics.Bundles;

/// <summary>Derives the members of a bundle's edition from the rows of its panel, instead of trusting the list of them.</summary>
internal sealed record BundlePopulation(IReadOnlyList<PanelMember> Members, IReadOnlyList<SealedPanelRow> Rows, IReadOnlyList<SealedHandle> Handles)
{
    public static BundlePopulation Read(IReadOnlyDictionary<string, byte[]> files, DateTimeOffset asOf)
    {
        var day = DateOnly.FromDateTime(asOf.UtcDateTime);
        var entries = BundleTableReading.Read(files, BundlePanelTables.Panel, ToEntry);
        var handles = BundleTableReading.Read(files, BundlePanelTables.Handles, row => new SealedHandle(
            row.Profile("account").ToString(), row.Needed("handle"), row.Instant("seen_at") ?? throw row.Empty("seen_at")));
        var meaning = MeaningsOn(files, asOf);
        var accounts = new List<ProfileKey>();
        var numbers = new Dictionary<ProfileKey, int>();
        var present = entries.Where(row => row.Entry.IsMemberOn(day)).Select(row => (row.Entry, Account: Number(meaning.GetValueOrDefault(row.Entry.Key, row.Entry.Key)))).ToList();
        var keys = accounts.Select((key, number) => (key, number)).ToDictionary(pair => pair.number, pair => pair.key);
        var seen = handles.Select(h => (Handle: h, Key: ProfileKey.TryParse(h.Account, out var key) ? key : default))
            .Where(h => numbers.ContainsKey(h.Key)).Select(h => new SeenHandle(numbers[h.Key], h.Handle.Handle, h.Handle.SeenAt)).ToLookup(h => h.Account);
        return new BundlePopulation(PanelPopulation.Of(present, keys, seen, asOf), [.. entries.Select(row => row.Sealed)], handles);

        int Number(ProfileKey account)
        {
            if (numbers.TryAdd(account, accounts.Count)) accounts.Add(account);
            return numbers[account];
        }
    }

    // An account that is known by its id is meant by nothing else.
    private static Dictionary<ProfileKey, ProfileKey> MeaningsOn(IReadOnlyDictionary<string, byte[]> files, DateTimeOffset asOf)
    {
        var meanings = new Dictionary<ProfileKey, ProfileKey>();
        var windows = BundleTableReading.Read(files, BundleTables.Identities, row => (
            Profile: row.Profile("profile"), Account: row.Profile("account"), From: row.Instant("from"), To: row.Instant("to")));
        foreach (var window in windows)
        {
            if (window.Profile.Kind == ProfileKeyKind.Handle && !(window.From > asOf) && !(window.To <= asOf)) meanings[window.Profile] = window.Account;
        }
        return meanings;
    }

    private static (PanelEntry Entry, SealedPanelRow Sealed) ToEntry(BundleRow row)
    {
        var attributes = row.Needed("attributes");
        var read = new SealedPanelRow(
            row.Profile("profile").ToString(), row.Text("handle"), row.Text("actor"), row.Text("kind"), row.Text("country"), row.Text("host_country"),
            row.Text("host_city"), row.Day("office_from"), row.Day("office_to"), row.Day("member_from"), row.Day("member_to"), row.Flag("personal"),
            row.Text("language"), attributes);
        return (new PanelEntry(
            0, row.Profile("profile"), read.Handle, read.Actor, read.Kind, read.Country, read.HostCountry, read.HostCity, read.OfficeFrom, read.OfficeTo,
            read.MemberFrom, read.MemberTo, read.Personal, read.Language, AttributesOf(row, attributes)), read);
    }

    private static Dictionary<string, string> AttributesOf(BundleRow row, string json)
    {
        try
        {
            return JsonSerializer.Deserialize<Dictionary<string, string>>(json) ?? throw row.Refused("attributes", FieldFault.NotAttributes);
        }
        catch (JsonException)
        {
            throw row.Refused("attributes", FieldFault.NotAttributes);
        }
    }
}
