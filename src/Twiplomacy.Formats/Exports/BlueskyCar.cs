using Twiplomacy.Core.Accounts;
using Twiplomacy.Core.Imports;
using Twiplomacy.Core.Lists;
using Twiplomacy.Formats.Declarations;
using Twiplomacy.Formats.Packages;
using Twiplomacy.Formats.Reading;
using Twiplomacy.Formats.Sampling;
using Twiplomacy.Formats.Text;

namespace Twiplomacy.Formats.Exports;

/// <summary>
/// The repository of a Bluesky account as a CAR file: all its follows with their dates. The signed commit names the owner and,
/// by its revision, the instant of the last change, at which the list is complete.
/// </summary>
internal sealed class BlueskyCar : ExportFormat
{
    private const string Follow = "app.bsky.graph.follow";

    public override FormatDescription Description { get; } = new("bluesky-car", [], ["following"]);

    public override Claim? Recognise(FileSample sample, ImportDeclaration declaration)
    {
        if (!CarHeader.IsCar(sample.Head)) return null;
        if (Commit(sample.File) is not { } commit) return Claim.Refused(FileMessages.NoCommit);
        var reason = DeclaredFacts.WrongSlot(declaration, ListDirection.Following, EvidenceMessages.Repository)
            ?? DeclaredFacts.WrongOwner(declaration, AccountRef.ById(commit.Did));
        return reason is not null ? Claim.Refused(reason) : Claim.On("bluesky", declaration);
    }

    public override IEnumerable<ExportRecord> Read(UnitReading reading)
    {
        var commit = Commit(reading.File) ?? throw reading.Lacks("the commit of a repository");
        var (file, list, row, broken) = (reading.File.Index, reading.NextList(), 0L, false);
        yield return new ListBegun(file, 1, list, AccountRef.ById(commit.Did), ListDirection.Following);
        foreach (var block in CarReader.Blocks(reading.File))
        {
            row++;
            if (block.Problem is { } problem)
            {
                broken = true;
                yield return new RejectedRow(file, row, problem, "");
                continue;
            }
            if (block.Text("$type") != Follow) continue;
            var member = AccountText.Read(block.Text("subject"), null, null, "bluesky", out var reason);
            broken |= member is null;
            yield return member is { } account
                ? new ListMember(file, row, list, account, Instants.Read(block.Text("createdAt")))
                : new RejectedRow(file, row, reason ?? RowMessages.NoSubject, "");
        }
        yield return new ListEnded(file, row, list, commit.At, broken ? ListCompleteness.Partial : ListCompleteness.Complete, null);
    }

    private static (string Did, DateTimeOffset? At)? Commit(ExportFile file)
    {
        foreach (var block in CarReader.Blocks(file))
            if (block.Text("did") is { } did && did.StartsWith("did:", StringComparison.Ordinal) && block.Text("rev") is { } revision)
                return (did, BlueskyRevision.Instant(revision));
        return null;
    }
}
