using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Twiplomacy.Application.Asking;
using Twiplomacy.Core.Accounts;
using Twiplomacy.Core.Imports;
using Twiplomacy.Core.Lists;
using Twiplomacy.Core.Messages;
using Twiplomacy.Core.Text;
using Twiplomacy.Core.Time;
using Twiplomacy.Formats.EdgeLists;

namespace Twiplomacy.Application.Imports;

/// <summary>
/// What is declared about an export, as text: from the command line, a request, a form or a file of steps. Each face offers the
/// fields that stand here, in this order; see <see cref="DeclarationField"/>.
/// </summary>
/// <param name="Captured">When it was captured (UTC): 2014, 2014-06, 2014-06-25 or an instant.</param>
/// <param name="Platform">Platform of an export that does not say: x, mastodon, bluesky …</param>
/// <param name="Owner">Whose list it is: a handle, or an id.</param>
/// <param name="List">Which list of the owner it is.</param>
/// <param name="AccountsBy">Whether bare account columns hold ids or handles.</param>
/// <param name="Relation">What a row of an edge list means.</param>
/// <param name="SourceColumn">Column of an edge list that holds who follows, by name, or by number without a header.</param>
/// <param name="TargetColumn">Column of an edge list that holds who is followed.</param>
/// <param name="Columns">
/// What the columns of a table hold, such as owner=user,member_id=follower_id, or of people person=name,account:x=twitter. Kept for the next
/// of that header.
/// </param>
/// <param name="Completeness">Whether whoever is missing from a list was not in it; partial unless the export says.</param>
/// <param name="CompleteWithin">All ties to members of this panel are there.</param>
/// <param name="Owners">With complete_within: only of these accounts, with commas or line ends between.</param>
/// <param name="PostsSince">With completeness=complete: every post of the authors since this date is there.</param>
/// <param name="TimeZone">Zone of times written without one, such as Europe/Paris.</param>
/// <param name="Format">Read as this format instead of finding out.</param>
public sealed record DeclarationText(
    string? Captured = null,
    [property: Declared(IsOfTies = true)] string? Platform = null,
    [property: Declared(IsOfTies = true)] string? Owner = null,
    [property: Declared(IsOfTies = true), AllowedValues("following", "followers")] string? List = null,
    [property: Declared(IsOfTies = true), AllowedValues("id", "handle")] string? AccountsBy = null,
    [property: Declared(IsOfTies = true), AllowedValues("follow", "mention", "mutual")] string? Relation = null,
    [property: Declared(IsOfTies = true)] string? SourceColumn = null,
    [property: Declared(IsOfTies = true)] string? TargetColumn = null,
    [property: Declared(IsOfTies = true)] string? Columns = null,
    [property: AllowedValues("complete", "partial")] string? Completeness = null,
    string? CompleteWithin = null,
    [property: Declared(IsOfLines = true)] string? Owners = null,
    string? PostsSince = null,
    string? TimeZone = null,
    [property: Declared(IsOfTies = true)] string? Format = null)
{
    internal const string FormatField = "format";

    private static readonly QueryFields Fields = QueryFields.Of<DeclarationText>();

    private static readonly char[] BetweenOwners = [',', '\n', '\r'];

    /// <summary>What is said by the name of a field; null where nothing is.</summary>
    public string? this[string field] => (string?)Fields.ValuesOf(this).FirstOrDefault(said => said.Field.Name == field).Value;

    /// <summary>What is said of each field by its name.</summary>
    public static DeclarationText Of(Func<string, string?> said)
    {
        ArgumentNullException.ThrowIfNull(said);
        return (DeclarationText)Fields.Create(field => said(field.Name));
    }

    /// <summary>A declaration as somebody would write it.</summary>
    public static DeclarationText Of(ImportDeclaration declared)
    {
        ArgumentNullException.ThrowIfNull(declared);
        return new()
        {
            Captured = Shown(declared.CapturedAt),
            Platform = declared.Platform,
            Owner = declared.Owner is { } owner ? Shown(owner) : null,
            List = WordOf(declared.List),
            AccountsBy = WordOf(declared.AccountsBy),
            Relation = WordOf(declared.Relation),
            SourceColumn = declared.SourceColumn,
            TargetColumn = declared.TargetColumn,
            Columns = declared.Columns?.ToString(),
            Completeness = declared.Completeness is ListCompleteness.CompleteWithinPanel ? null : WordOf(declared.Completeness),
            CompleteWithin = declared.CompleteWithinPanel,
            Owners = declared.Owners is null ? null : string.Join('\n', declared.Owners.Select(Shown)),
            PostsSince = Shown(declared.PostsSince),
            TimeZone = declared.TimeZone,
            Format = declared.Format,
        };
    }

    /// <summary>The declaration, or a refusal with every fault.</summary>
    /// <param name="beside">What is wrong with what was said beside it.</param>
    public ImportDeclaration Required(params IEnumerable<Fault> beside)
    {
        IReadOnlyList<Fault> faults = [.. beside, .. Faults()];
        return faults.Count == 0 ? ToDeclaration() : throw RefusedException.Invalid(faults);
    }

    /// <summary>What is wrong with it, by the names of its fields.</summary>
    public IReadOnlyList<Fault> Faults() => [.. DeclarationField.All.Select(FaultOfText).Concat(
    [
        Columns is not null && !ColumnMap.TryParse(Columns, out _, out var problem) ? At("columns", problem) : null,
        SourceColumn is null != TargetColumn is null ? At(SourceColumn is null ? "target_column" : "source_column", EdgeListMessages.ColumnsTogether) : null,
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
            Owners = Owners is null ? null : [.. OwnersIn(Owners).Select(owner => AccountOf(owner, by))],
            PostsSince = PostsSince is null ? null : StartOf(PostsSince),
            TimeZone = TimeZone,
            Format = Format,
        };
    }

    private Fault? FaultOfText(DeclarationField field)
    {
        if (this[field.Name] is not { } said) return null;
        if (said.Contains('\0', StringComparison.Ordinal)) return At(field.Name, AskingMessages.HoldsZero(field.Name));
        return field.Allowed is not { } allowed || allowed.Contains(said) ? null
            : At(field.Name, AskingMessages.NotOneOf(field.Name, said, allowed)) with { Allowed = allowed, DidYouMean = DidYouMean.Nearest(said, allowed) };
    }

    private static Fault At(string field, Message message) => new(message) { Field = field };

    private static string[] OwnersIn(string text) => text.Split(BetweenOwners, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    // A day stands for its beginning here, other than in a capture.
    private static DateTimeOffset StartOf(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", out var day) ? Capture.StartOf(day) : Capture.Parse(text);

    // An owner is a handle unless it is all digits; a handle of digits is written with @.
    private static AccountRef OwnerOf(string text) =>
        text.All(char.IsAsciiDigit) ? AccountRef.ById(text) : AccountRef.ByHandle(text);

    private static AccountRef AccountOf(string text, ProfileKeyKind? by) =>
        by == ProfileKeyKind.Id && !text.StartsWith('@') ? AccountRef.ById(text)
        : by is null ? OwnerOf(text) : AccountRef.ByHandle(text);

    private static string? WordOf<TEnum>(TEnum? value) where TEnum : struct, Enum =>
        value is { } word ? EnumWord.Of(word) : null;

    private static string? Shown(DateTimeOffset? instant) => instant?.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    // A handle of digits would be taken for an id without its sign.
    private static string Shown(AccountRef account) => account.Id ?? "@" + account.Handle;
}
