using System.Globalization;
using System.Text;
using Twiplomacy.Core.Accounts;
using Twiplomacy.Core.Imports;
using Twiplomacy.Core.Lists;
using Twiplomacy.Core.Messages;
using Twiplomacy.Formats.Catalogue;
using Twiplomacy.Formats.Packages;
using Twiplomacy.UnitTests.Formats.Exports;
using Xunit;

namespace Twiplomacy.UnitTests.Formats;

/// <summary>
/// Damages every example in ways that files are damaged and attacked, and expects rows, quarantine or a clear refusal.
/// TWIPLOMACY_FUZZ_COUNT sets how many mutations of each example are tried, TWIPLOMACY_FUZZ_FIRST the first seed; every one
/// is named by its seed. <c>tests/fuzz.sh</c> runs the long version with a limit on memory.
/// </summary>
public sealed class FuzzTests
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(20);

    private static readonly int Count = Setting("TWIPLOMACY_FUZZ_COUNT", 150);
    private static readonly int First = Setting("TWIPLOMACY_FUZZ_FIRST", 0);

    private static readonly string[] Morsels =
    [
        "[", "]", "{", "}", "\"", "\"\"", ",", ";", "\t", "\r", "\n\n", "\0", "null", "1e309", "1.23E+18", "-1", "\\", "\\ud800", "\\u0000",
        "99999999999999999999999999", "@", "<", "<!DOCTYPE a [<!ENTITY x \"y\">]>", "&x;", "\uFEFF", "*", "%", "window.YTD.follower.part0 = ", "=\"", "did:", "0000-00-00",
    ];

    public static TheoryData<string> Examples => [.. ExampleTests.Expected.Select(row => (string)row[0]), "archive.zip", "workbook.xlsx", "repository.car", "list.csv.gz", "archive.tar", "archive.tar.gz"];

    [Theory]
    [MemberData(nameof(Examples))]
    public async Task A_damaged_file_gives_rows_quarantine_or_a_clear_refusal(string example)
    {
        var original = Bytes(example);
        for (var seed = First; seed < First + Count; seed++)
        {
            var mutated = Mutated(original, new Random(seed));
            try
            {
                // Read elsewhere, so that a reader that never ends is named too.
                await Task.Run(() => Read(example, mutated)).WaitAsync(Limit);
            }
            catch (ExportRefusedException refused)
            {
                Assert.NotEmpty(refused.Message);
            }
            catch (Exception exception)
            {
                throw new InvalidOperationException($"Mutation {seed} of {example} was neither read nor refused.", exception);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void A_file_that_ends_after_any_colon_is_read_or_refused(string example)
    {
        var original = Bytes(example);
        foreach (var end in Enumerable.Range(1, original.Length - 1).Where(end => original[end - 1] == ':'))
            Assert.Null(Record.Exception(() => Read(example, original[..end])) is { } exception and not ExportRefusedException ? exception : null);
    }

    private static int Setting(string name, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), CultureInfo.InvariantCulture, out var set) ? set : otherwise;

    private static void Read(string example, byte[] bytes)
    {
        var declaration = Given.Captured with { Owner = AccountRef.ByHandle("owner"), List = ListDirection.Followers, TimeZone = "Europe/Stockholm", AccountsBy = example.Contains("ids", StringComparison.Ordinal) ? ProfileKeyKind.Id : ProfileKeyKind.Handle };
        var mapped = Given.Captured with { Columns = ExampleTests.OwnerTableColumns };
        foreach (var declared in new[] { Given.Captured, declaration }.Concat(example == "owner-table.csv" ? [mapped] : []))
        {
            using var package = Given.Package((example, bytes));
            var plan = ExportReading.Plan(package, declared);
            Assert.All(plan.Refused, refused => Assert.NotEmpty(refused.Reason.ToString()));
            var readable = plan.Units.Where(unit => unit.Missing.All(field => field == AskedField.Captured)).ToList();
            var records = ExportReading.Read(plan with { Units = readable }, declared, CancellationToken.None).ToList();
            Assert.Equal(records.OfType<ListBegun>().Select(list => list.List).Order(), records.OfType<ListEnded>().Select(list => list.List).Order());
            Assert.All(records.OfType<ListMember>(), member => AssertKept(member.Member));
            Assert.All(records.OfType<ProfileObserved>(), profile => AssertKept(profile.Account));
            Assert.All(records.OfType<ListedName>(), named => AssertKept(new AccountRef(null, named.Name)));
            Assert.All(records.OfType<RejectedRow>(), rejected => Assert.DoesNotContain('\0', rejected.Raw));
        }
    }

    /// <summary>What a database keeps: no NUL, no half of a surrogate pair, something to know the account by.</summary>
    private static void AssertKept(AccountRef account)
    {
        Assert.True(account.Id is not null || account.Handle is not null);
        foreach (var text in new[] { account.Id, account.Handle, account.Name }.OfType<string>())
        {
            Assert.NotEmpty(text);
            Assert.DoesNotContain('\0', text);
            Assert.Equal(text, Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text)));
        }
    }

    private static byte[] Mutated(byte[] original, Random random)
    {
        var bytes = original.ToList();
        for (var changes = random.Next(1, 6); changes > 0 && bytes.Count > 0; changes--)
        {
            var at = random.Next(bytes.Count);
            var length = random.Next(1, Math.Min(200, bytes.Count - at + 1));
            switch (random.Next(9))
            {
                case 0: bytes[at] = (byte)random.Next(256); break;
                case 1: bytes[at] ^= (byte)(1 << random.Next(8)); break;
                case 2: bytes.RemoveRange(at, bytes.Count - at); break;
                case 3: bytes.RemoveRange(at, Math.Min(length, bytes.Count - at)); break;
                case 4: bytes.InsertRange(at, bytes.GetRange(at, Math.Min(length, bytes.Count - at))); break;
                case 5: bytes.InsertRange(at, Run(random, 3_000)); break;
                case 6: bytes.AddRange([.. bytes]); break;
                // Rarely, or nothing else would be tried: longer than any buffer, deeper than any stack.
                case 7: if (random.Next(100) == 0) bytes.InsertRange(at, Run(random, 300_000)); break;
                default: bytes.InsertRange(at, Encoding.UTF8.GetBytes(Morsels[random.Next(Morsels.Length)])); break;
            }
        }
        return [.. bytes];
    }

    private static IEnumerable<byte> Run(Random random, int most) => Enumerable.Repeat((byte)"[{\"<,0"[random.Next(6)], random.Next(1, most));

    private static byte[] Bytes(string example) => example switch
    {
        "archive.zip" => Given.Zip(
            ("data/manifest.js", """window.__THAR_CONFIG = { "userInfo" : { "accountId" : "12", "userName" : "jack" }, "archiveInfo" : { "generationDate" : "2014-06-24T10:00:00.000Z" }, "dataTypes" : { "follower" : { "files" : [ { "globalName" : "YTD.follower.part0", "count" : "1" } ] } } }"""),
            ("data/follower.js", """window.YTD.follower.part0 = [ { "follower" : { "accountId" : "1" } } ]""")),
        "workbook.xlsx" => Made.Workbook(),
        "repository.car" => Made.Car("did:plc:owner", ("did:plc:aaa", "2024-02-03T04:05:06Z"), ("did:plc:bbb", "2024-02-04T04:05:06Z")),
        "archive.tar" => Made.Tar(("outbox.json", ExampleTests.Bytes("mastodon-outbox.json")), ("avatar.png", [0, 1, 2])),
        "archive.tar.gz" => Given.Gzip(Bytes("archive.tar")),
        "list.csv.gz" => Given.Gzip(Encoding.UTF8.GetBytes("source,target\nalice,bob\nalice,carol\n")),
        _ => ExampleTests.Bytes(example),
    };
}
