using System.IO.Compression;
using System.Text;
using Twiplomacy.Core.Accounts;
using Twiplomacy.Core.Imports;
using Twiplomacy.Core.Lists;
using Twiplomacy.Core.Messages;
using Twiplomacy.Core.Time;
using Twiplomacy.Formats.Catalogue;
using Twiplomacy.Formats.Packages;
using Twiplomacy.Formats.Reading;
using Twiplomacy.Server.Cli;
using Xunit;

namespace Twiplomacy.UnitTests.Formats;

/// <summary>Exports made of strings, and what reading them gives.</summary>
internal static class Given
{
    public static readonly ImportDeclaration Nothing = new();

    public static readonly ImportDeclaration Captured = new() { CapturedAt = Capture.Parse("2014-06-24") };

    public static readonly ImportDeclaration OwnedList = Captured with { Owner = AccountRef.ByHandle("owner"), List = ListDirection.Followers };

    public static Reading Of(ImportDeclaration declaration, params (string Path, string Content)[] files) =>
        Bytes(declaration, [.. files.Select(file => (file.Path, Encoding.UTF8.GetBytes(file.Content)))]);

    public static Reading File(ImportDeclaration declaration, string content) => Of(declaration, ("export.txt", content));

    public static Reading Bytes(ImportDeclaration declaration, params (string Path, byte[] Content)[] files)
    {
        using var package = Package(files);
        return Read(package, declaration);
    }

    public static Reading Path(ImportDeclaration declaration, string path)
    {
        using var package = ExportPackages.Open(path);
        return Read(package, declaration);
    }

    public static ExportPackage Package(params (string Path, byte[] Content)[] files) => ExportPackages.Open(
        "given", [.. files.Select(file => (file.Path, (long)file.Content.Length, (Func<Stream>)(() => new MemoryStream(file.Content, writable: false))))]);

    public static byte[] Zip(params (string Path, string Content)[] files)
    {
        using var memory = new MemoryStream();
        using (var zip = new ZipArchive(memory, ZipArchiveMode.Create, leaveOpen: true))
            foreach (var (path, content) in files)
            {
                using var entry = zip.CreateEntry(path).Open();
                entry.Write(Encoding.UTF8.GetBytes(content));
            }
        return memory.ToArray();
    }

    public static byte[] Gzip(byte[] content)
    {
        using var memory = new MemoryStream();
        using (var gzip = new GZipStream(memory, CompressionLevel.Optimal, leaveOpen: true)) gzip.Write(content);
        return memory.ToArray();
    }

    private static Reading Read(ExportPackage package, ImportDeclaration declaration)
    {
        var plan = ExportReading.Plan(package, declaration);
        var records = ExportReading.Read(plan, declaration, CancellationToken.None).ToList();
        return new Reading(plan, records);
    }
}

/// <summary>A plan and all its records, with the questions that tests ask.</summary>
internal sealed record Reading(ExportPlan Plan, IReadOnlyList<ExportRecord> Records)
{
    public string Format => Assert.Single(Plan.Units).Format.Id;

    /// <summary>Why the one file is refused, as the command line says it.</summary>
    public string Refusal => Said(Refused);

    public Message Refused => Assert.Single(Plan.Refused).Reason;

    public IReadOnlyList<AskedField> Missing => Assert.Single(Plan.Units).Missing;

    public IReadOnlyList<RejectedRow> Rejected => All<RejectedRow>();

    public IReadOnlyList<Message> Warnings => [.. All<ExportWarning>().Select(warning => warning.Message)];

    public IReadOnlyList<T> All<T>() where T : ExportRecord => [.. Records.OfType<T>()];

    /// <summary><c>alice following: bob carol</c>, one per list, members in order.</summary>
    public IReadOnlyList<string> Lists => [.. All<ListBegun>().Select(list =>
        $"{Name(list.Owner)} {(list.Direction == ListDirection.Following ? "following" : "followers")}: "
        + string.Join(' ', All<ListMember>().Where(member => member.List == list.List).Select(member => Name(member.Member))))];

    /// <summary>Why the one row is rejected.</summary>
    public Message Reason => Assert.Single(Rejected).Reason;

    /// <summary>A message as the command line says it.</summary>
    public static string Said(Message message) => CommandWording.Say(message);

    public ListEnded End => Assert.Single(All<ListEnded>());

    public static string Name(AccountRef account) => account switch
    {
        { Id: { } id, Handle: { } handle } => $"{id}@{handle}",
        { Id: { } id } => id,
        { Handle: { } handle } => "@" + handle,
        _ => "?",
    };
}
