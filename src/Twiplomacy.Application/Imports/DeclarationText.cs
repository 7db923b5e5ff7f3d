using Twiplomacy.Application.Asking;
using Twiplomacy.Core.Accounts;
using Twiplomacy.Core.Imports;
using Twiplomacy.Core.Lists;
using Twiplomacy.Core.Messages;
using Twiplomacy.Core.Text;
using Twiplomacy.Core.Time;
using Twiplomacy.Formats.Catalogue;
using Twiplomacy.Formats.EdgeLists;

namespace Twiplomacy.Application.Imports;

/// <summary>What is declared about an export, as text: from the command line, a request, a form or a file of steps.</summary>
/// <param name="Completeness"><c>complete</c> or <c>partial</c>; null where nothing is said.</param>
public sealed record DeclarationText(
    string? Platform, string? Owner, string? List, string? Captured, string? AccountsBy, string? Relation, string? Completeness,
    string? CompleteWithin, IReadOnlyList<string>? Owners, string? TimeZone, string? Format)
{
    /// <summary>The first day of which all posts are there.</summary>
    public string? PostsSince { get; init; }

    /// <summary>The two columns of accounts in an edge list.</summary>
    public string? SourceColumn { get; init; }

    public string? TargetColumn { get; init; }

    /// <summary>What the columns of a table hold.</summary>
    public string? Columns { get; init; }

    /// <summary>The declaration, or a refusal with every fault.</summary>
    /// <param name="beside">What is wrong with what was said beside it.</param>
    public ImportDeclaration Required(params IEnumerable<Fault> beside)
    {
        IReadOnlyList<Fault> faults = [.. beside, .. Faults()];
        return faults.Count == 0 ? ToDeclaration() : throw RefusedException.Invalid(faults);
    }

    /// <summary>What is wrong with it, by the names that a request has for its fields.</summary>
    public IReadOnlyList<Fault> Faults() => [.. Texts().Select(text => FaultOfText(text.Name, text.Value)).Concat(
    [
        Columns is not null && !ColumnMap.TryParse(Columns, out _, out var problem) ? At("columns", problem) : null,
        FaultOfWord("format", Format, [.. ExportReading.Formats.Select(format => format.Id)]),
        FaultOfWord("list", List, "following", "followers"),
        FaultOfWord("accounts_by", AccountsBy, "id", "handle"),
        FaultOfWord("relation", Relation, "follow", "mention", "mutual"),
        SourceColumn is null != TargetColumn is null ? At(SourceColumn is null ? "target_column" : "source_column", EdgeListMessages.ColumnsTogether) : null,
        FaultOfWord("completeness", Completeness, "complete", "partial"),
        Captured is not null && !Capture.TryParse(Captured, out _) ? At("captured", AskingMessages.NotADate("captured", Captured)) : null,
        PostsSince is not null && !Capture.TryParse(PostsSince, out _) ? At("posts_since", AskingMessages.NotADay("posts_since", PostsSince)) : null,
        PostsSince is not null && Completeness != "complete" ? At("posts_since", ImportRequestMessages.CompleteNeeded()) : null,
        Completeness is not null && CompleteWithin is not null ? At("completeness", ImportRequestMessages.CompleteOrWithin()) : null,
        Owners is not null && CompleteWithin is null ? At("owners", ImportRequestMessages.PanelNeeded()) : null,
        TimeZone is not null && !TimeZoneInfo.TryFindSystemTimeZoneById(TimeZone, out _) ? At("time_zone", TimeMessages.NoZone(TimeZone)) : null,
    ]).OfType<Fault>()];

    /// <summary>As it stands, of texts without a fault.</summary>
    public ImportDeclaration ToDeclaration()
    {
        ProfileKeyKind? by = AccountsBy switch { null => null, "id" => ProfileKeyKind.Id, _ => ProfileKeyKind.Handle };
        return new ImportDeclaration
        {
            Platform = Platform,
            Owner = Owner is null ? null : OwnerOf(Owner),
            List = List switch { null => null, "followers" => ListDirection.Followers, _ => ListDirection.Following },
            CapturedAt = Captured is null ? null : Capture.Parse(Captured),
            AccountsBy = by,
            Relation = Relation switch { null => null, "mention" => ExportRelation.Mention, "mutual" => ExportRelation.Mutual, _ => ExportRelation.Follow },
            SourceColumn = SourceColumn,
            TargetColumn = TargetColumn,
            Columns = Columns is null ? null : ColumnMap.Parse(Columns),
            Completeness = CompleteWithin is not null ? ListCompleteness.CompleteWithinPanel
                : Completeness switch { null => null, "complete" => ListCompleteness.Complete, _ => ListCompleteness.Partial },
            CompleteWithinPanel = CompleteWithin,
            Owners = Owners is null ? null : [.. Owners.Select(o => o.Trim()).Where(o => o.Length > 0).Select(o => AccountOf(o, by))],
            PostsSince = PostsSince is null ? null : StartOf(PostsSince),
            TimeZone = TimeZone,
            Format = Format,
        };
    }

    private IEnumerable<(string Name, string? Value)> Texts() =>
    [
        ("platform", Platform), ("owner", Owner), ("owners", Owners is null ? null : string.Concat(Owners)), ("complete_within", CompleteWithin),
        ("source_column", SourceColumn), ("target_column", TargetColumn), ("columns", Columns),
    ];

    private static Fault At(string field, Message message) => new(message) { Field = field };

    private static Fault? FaultOfText(string name, string? value) =>
        value?.Contains('\0', StringComparison.Ordinal) == true ? At(name, AskingMessages.HoldsZero(name)) : null;

    private static Fault? FaultOfWord(string name, string? value, params string[] allowed) => value is null || allowed.Contains(value) ? null
        : At(name, AskingMessages.NotOneOf(name, value, allowed)) with { Allowed = allowed, DidYouMean = DidYouMean.Nearest(value, allowed) };

    // A day stands for its beginning here, other than in a capture.
    private static DateTimeOffset StartOf(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", out var day) ? Capture.StartOf(day) : Capture.Parse(text);

    // An owner is a handle unless it is all digits; a handle of digits is written with @.
    private static AccountRef OwnerOf(string text) =>
        text.All(char.IsAsciiDigit) ? AccountRef.ById(text) : AccountRef.ByHandle(text);

    private static AccountRef AccountOf(string text, ProfileKeyKind? by) =>
        by == ProfileKeyKind.Id && !text.StartsWith('@') ? AccountRef.ById(text)
        : by is null ? OwnerOf(text) : AccountRef.ByHandle(text);
}
