using Twiplomacy.Core.Accounts;
using Twiplomacy.Core.Imports;
using Twiplomacy.Core.Lists;
using Twiplomacy.Core.Messages;
using Twiplomacy.Formats.Declarations;
using Twiplomacy.Formats.Json;
using Twiplomacy.Formats.Reading;
using Twiplomacy.Formats.Sampling;

namespace Twiplomacy.Formats.Exports;

/// <summary>
/// Instagram's followers_1.json (and _2 …) and following.json, in all their layouts: the name is the value, the title or the
/// end of the link. The files of one list in one folder are one list. The owner may have asked for a range of dates only, so
/// the list proves nothing of its completeness. A bare list without a link to Instagram may be Facebook's and is not taken.
/// </summary>
internal sealed class Instagram : ExportFormat
{
    public const string FollowingWrapper = "relationships_following";
    public const string FollowersWrapper = "relationships_followers";
    private const string FormatId = "instagram-lists";

    public override FormatDescription Description { get; } = new(
        FormatId,
        [AskedField.Captured, AskedField.Completeness, AskedField.Owner],
        ["following", "followers"]);

    public override Claim? Recognise(FileSample sample, ImportDeclaration declaration)
    {
        if (!sample.IsJson || Direction(sample.Shape, declaration.Format == FormatId) is not { } direction) return null;
        if (IsDoubtful(sample)) return MetaDownload.Claimed("instagram", sample, declaration, declaration.List ?? direction, DeclaredFacts.NeedsList(declaration));
        if (DeclaredFacts.WrongSlot(declaration, direction, Evidence(sample.Shape)) is { } reason) return Claim.Refused(reason);
        return MetaDownload.Claimed("instagram", sample, declaration, direction);
    }

    public override IEnumerable<ExportRecord> Read(UnitReading reading)
    {
        var sample = FileSample.Of(reading.File);
        return MetaDownload.Read(reading, IsDoubtful(sample) ? reading.List : Direction(sample.Shape, isDeclared: true) ?? reading.List, FollowingWrapper, FollowersWrapper);
    }

    /// <summary>A bare list is one of followers, but here the file's name speaks against it: the user says which it is.</summary>
    private static bool IsDoubtful(FileSample sample) =>
        sample.Shape.Has("[].string_list_data")
        && (sample.File.Name.StartsWith("following", StringComparison.OrdinalIgnoreCase) || KnownShapes.IsNamedOtherwise(sample.File));

    private static ListDirection? Direction(JsonShape shape, bool isDeclared)
    {
        if (shape.Has(FollowingWrapper)) return ListDirection.Following;
        if (shape.Has(FollowersWrapper)) return ListDirection.Followers;
        var isOfInstagram = isDeclared || ProfileAddress.PlatformOf(shape.Text("[].string_list_data[].href"))?.Slug == "instagram";
        return shape.Has("[].string_list_data") && isOfInstagram ? ListDirection.Followers : null;
    }

    private static Message Evidence(JsonShape shape) =>
        shape.Has(FollowingWrapper) ? EvidenceMessages.Field(FollowingWrapper) : shape.Has(FollowersWrapper) ? EvidenceMessages.Field(FollowersWrapper) : EvidenceMessages.BareArray;
}

/// <summary>The lists of Threads inside a download of Instagram, whose account has the same name on both.</summary>
internal sealed class Threads : ExportFormat
{
    public const string FollowingWrapper = "text_post_app_text_post_app_following";
    public const string FollowersWrapper = "text_post_app_text_post_app_followers";

    public override FormatDescription Description { get; } = new(
        "threads-lists",
        [AskedField.Captured, AskedField.Completeness, AskedField.Owner],
        ["following", "followers"]);

    public override Claim? Recognise(FileSample sample, ImportDeclaration declaration)
    {
        if (!sample.IsJson || Direction(sample.Shape) is not { } direction) return null;
        var wrapper = direction == ListDirection.Following ? FollowingWrapper : FollowersWrapper;
        return DeclaredFacts.WrongSlot(declaration, direction, EvidenceMessages.Field(wrapper)) is { } reason
            ? Claim.Refused(reason) : MetaDownload.Claimed("threads", sample, declaration, direction);
    }

    public override IEnumerable<ExportRecord> Read(UnitReading reading) =>
        MetaDownload.Read(reading, Direction(FileSample.Of(reading.File).Shape) ?? reading.List, FollowingWrapper, FollowersWrapper);

    private static ListDirection? Direction(JsonShape shape) =>
        shape.Has(FollowingWrapper) ? ListDirection.Following : shape.Has(FollowersWrapper) ? ListDirection.Followers : null;
}
