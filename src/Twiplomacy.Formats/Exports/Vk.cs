using System.Text.Json;
using Twiplomacy.Core.Accounts;
using Twiplomacy.Core.Imports;
using Twiplomacy.Core.Lists;
using Twiplomacy.Core.Messages;
using Twiplomacy.Formats.Declarations;
using Twiplomacy.Formats.Json;
using Twiplomacy.Formats.Reading;
using Twiplomacy.Formats.Sampling;
using Twiplomacy.Formats.Text;

namespace Twiplomacy.Formats.Exports;

/// <summary>Saved answers of VK: members, followers or friends with their total, or users with their state.</summary>
internal sealed class Vk : ExportFormat
{
    public override FormatDescription Description { get; } = new(
        "vk",
        [AskedField.Owner, AskedField.List, AskedField.Captured],
        ["following", "followers", "profiles"]);

    public override Claim? Recognise(FileSample sample, ImportDeclaration declaration)
    {
        if (!sample.IsJson) return null;
        if (sample.Shape.Has("response.count") && (sample.Shape.Has("response.items") || sample.Shape.Has("response.users")))
            return Claim.On("vk", declaration,
                DeclaredFacts.NeedsOwner(declaration), DeclaredFacts.NeedsList(declaration), DeclaredFacts.NeedsCapture(declaration));
        return sample.Shape.Has("response[].id", "response[].first_name")
            ? Claim.On("vk", declaration, DeclaredFacts.NeedsCapture(declaration)) : null;
    }

    public override IEnumerable<ExportRecord> Read(UnitReading reading)
    {
        var (state, file) = (new Members(), reading.File.Index);
        foreach (var row in JsonRows.Parts(reading.File, path => path is "" or "response" or "response.items" or "response.users"))
        {
            if (row.Problem is null && row.Path == "response.count") state.Stated = row.Element.Count();
            if (row.Problem is null && row.Path is not ("response[]" or "response.items[]" or "response.users[]")) continue;
            foreach (var record in Entry(reading, row, state)) yield return record;
        }
        if (state.List is null && state.Stated == 0 && reading.Declaration is { Owner: not null, List: not null })
        {
            state.List = reading.NextList();
            yield return new ListBegun(file, 1, state.List.Value, reading.Owner, reading.List);
        }
        if (state.List is not { } list) yield break;
        if (state.Stated is { } stated && stated != state.Read)
            yield return new ExportWarning(file, state.Row, ListMessages.FewerThanVk(stated, state.Read));
        yield return new ListEnded(file, state.Row, list, null, state.Stated == state.Read ? ListCompleteness.Complete : ListCompleteness.Partial, state.Stated);
    }

    private static IEnumerable<ExportRecord> Entry(UnitReading reading, JsonRow row, Members state)
    {
        state.Row = row.Row;
        var isMember = row.Path != "response[]";
        if (isMember && reading.Declaration is not { Owner: not null, List: not null })
        {
            yield return row.Rejected(reading.File.Index, RowMessages.MemberOfList);
            yield break;
        }
        if (isMember && state.List is null)
        {
            state.List = reading.NextList();
            yield return new ListBegun(reading.File.Index, row.Row, state.List.Value, reading.Owner, reading.List);
        }
        if (row.Problem is not null || Account(row.Element) is not { } account)
        {
            yield return row.Rejected(reading.File.Index, RowMessages.NoAccountId);
            yield break;
        }
        state.Read++;
        if (isMember) yield return new ListMember(reading.File.Index, row.Row, state.List!.Value, account);
        if (row.Element.IsObject() && (!isMember || row.Element.Text("deactivated") is not null))
            yield return new ProfileObserved(reading.File.Index, row.Row, account, null, row.Element.Count("followers_count"), Status: Status(row.Element));
    }

    private static AccountRef? Account(JsonElement entry)
    {
        if (!entry.IsObject()) return AccountText.Read(entry.AsText(), null, null, "vk", out _);
        var name = string.Join(' ', new[] { entry.Text("first_name"), entry.Text("last_name") }.OfType<string>());
        return AccountText.Read(entry.Text("id"), entry.Text("screen_name") ?? entry.Text("domain"), name, "vk", out _);
    }

    private static AccountStatus Status(JsonElement user) => user.Text("deactivated") switch
    {
        "deleted" => AccountStatus.Gone,
        "banned" => AccountStatus.Suspended,
        _ => user.Flag("is_closed") == true ? AccountStatus.Protected : AccountStatus.Active,
    };

    private sealed class Members
    {
        public int? List { get; set; }

        public long? Stated { get; set; }

        public long Read { get; set; }

        public long Row { get; set; } = 1;
    }
}
