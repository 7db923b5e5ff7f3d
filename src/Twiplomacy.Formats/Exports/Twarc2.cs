using Twiplomacy.Core.Imports;
using Twiplomacy.Core.Messages;
using Twiplomacy.Formats.Declarations;
using Twiplomacy.Formats.Json;
using Twiplomacy.Formats.Reading;
using Twiplomacy.Formats.Sampling;

namespace Twiplomacy.Formats.Exports;

/// <summary>
/// JSON Lines of X's API version 2 as twarc2 writes them: a page of users or posts per line, the owner of a list in the page's
/// address, the time of each page beside it; or flattened, one user or post per line.
/// </summary>
internal sealed class Twarc2 : ExportFormat
{
    public override FormatDescription Description { get; } = new(
        "twarc2",
        [AskedField.Owner, AskedField.List, AskedField.Captured],
        ["following", "followers", "profiles", "posts", "mentions", "handles"])
    {
        IsNewestFirst = true,
    };

    public override Claim? Recognise(FileSample sample, ImportDeclaration declaration)
    {
        if (!sample.IsJson) return null;
        var shape = sample.Shape;
        if (OfLists(shape) is { } lists) return lists;
        var isPage = IsUser(shape, "data[].") || IsPost(shape, "data[].") || IsPost(shape, "data.") || IsUser(shape, "data.") || IsEmptyPage(shape);
        var isFlat = !isPage && (IsUser(shape, "") || IsPost(shape, ""));
        if (!isPage && !isFlat) return null;
        if (Twarc2List.Of(shape.Text("__twarc.url")) is { } list)
        {
            var reason = DeclaredFacts.WrongSlot(declaration, list.Direction, EvidenceMessages.PageAddress) ?? DeclaredFacts.WrongOwner(declaration, list.Owner);
            if (reason is not null) return Claim.Refused(reason);
        }
        return Claim.On("x", declaration, shape.Has("__twarc.retrieved_at") ? null : DeclaredFacts.NeedsCapture(declaration));
    }

    public override IEnumerable<ExportRecord> Read(UnitReading reading) => new Twarc2Pages(reading).Read();

    private static bool IsUser(JsonShape shape, string at) =>
        shape.Has(at + "id", at + "username") && (shape.Has(at + "public_metrics") || shape.Has(at + "name"))
        && !shape.Has(at + "text");

    private static bool IsPost(JsonShape shape, string at) => shape.Has(at + "id", at + "author_id") && shape.Has(at + "text");

    private static bool IsEmptyPage(JsonShape shape) => shape.Has("meta.result_count") && shape.Has("__twarc.url");

    /// <summary>Lists that accounts keep on X are no follow lists; taking them for accounts would invent ties.</summary>
    private static Claim? OfLists(JsonShape shape) =>
        shape.Has("data[].member_count", "data[].owner_id")
            ? Claim.Refused(FileMessages.XLists) : null;
}
