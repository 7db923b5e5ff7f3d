using System.Globalization;
using Twiplomacy.Core.Accounts;
using Twiplomacy.Core.Imports;
using Twiplomacy.Core.Lists;
using Twiplomacy.Core.Time;

namespace Twiplomacy.Formats.Reading;

/// <summary>
/// Holds what the importer declared against what the export says. What the export cannot say is asked for; a contradiction
/// refuses the file and names both values, since one of the two is a mistake that would go into the ties.
/// </summary>
internal static class DeclaredFacts
{
    public const string OwnerOption = "--owner ACCOUNT";
    public const string ListOption = "--list following|followers";
    public const string CapturedOption = "--captured DATE";
    public const string AccountsByOption = "--accounts-by id|handle";
    public const string RelationOption = "--relation follow|mention|mutual";

    /// <summary>A claim for a format of one platform, refused if another platform was declared.</summary>
    public static Claim On(string platform, ImportDeclaration declaration, params IEnumerable<string?> missing)
    {
        if (declaration.Platform is { } declared && declared != platform)
            return Claim.Refused($"the file is an export of {platform}, but --platform {declared} was said");
        return new Claim(platform, [.. missing.OfType<string>()]);
    }

    /// <summary>A claim for a shape that every platform shares.</summary>
    public static Claim OnAny(ImportDeclaration declaration, params IEnumerable<string?> missing) =>
        new(declaration.Platform ?? "x", [.. missing.OfType<string>()]);

    public static string? NeedsOwner(ImportDeclaration declaration) => declaration.Owner is null ? OwnerOption : null;

    public static string? NeedsList(ImportDeclaration declaration) => declaration.List is null ? ListOption : null;

    public static string? NeedsCapture(ImportDeclaration declaration) => declaration.CapturedAt is null ? CapturedOption : null;

    /// <summary>The reason for refusing a list in the wrong slot, or null.</summary>
    public static string? WrongSlot(ImportDeclaration declaration, ListDirection direction, string evidence) =>
        declaration.List is { } declared && declared != direction
            ? $"the file holds a {Name(direction)} list ({evidence}), but --list {Name(declared)} was said" : null;

    /// <summary>The reason for refusing another owner than the declared one, or null. An id and a handle are not compared.</summary>
    public static string? WrongOwner(ImportDeclaration declaration, AccountRef owner)
    {
        if (declaration.Owner is not { } declared) return null;
        var differs = declared.Id is { } id && owner.Id is { } ownId && id != ownId;
        differs |= declared.Handle is { } handle && owner.Handle is { } ownHandle && Handle.Normalise(handle) != Handle.Normalise(ownHandle)
            && !(declared.Id is not null && declared.Id == owner.Id);
        return differs ? $"the file is the export of {Name(owner)}, but --owner {Name(declared)} was said" : null;
    }

    /// <summary>The reason for refusing another date than the declared one, or null; a declared day, month or year may hold the export's instant.</summary>
    public static string? WrongCapture(ImportDeclaration declaration, DateTimeOffset captured)
    {
        if (declaration.CapturedAt is not { } declared || declared.UtcDateTime.Date == captured.UtcDateTime.Date) return null;
        var day = DateOnly.FromDateTime(captured.UtcDateTime);
        var month = new DateOnly(day.Year, day.Month, 1).AddMonths(1).AddDays(-1);
        if (declared == Capture.EndOf(month) || declared == Capture.EndOf(new DateOnly(day.Year, 12, 31))) return null;
        return $"the file was captured on {Day(captured)}, but --captured {Day(declared)} was said";
    }

    public static string Name(ListDirection direction) => direction == ListDirection.Following ? "following" : "followers";

    public static string Name(ExportRelation relation) => relation switch
    {
        ExportRelation.Follow => "follow",
        ExportRelation.Mention => "mention",
        _ => "mutual",
    };

    public static string Name(AccountRef account) => account.Handle is { } handle ? "@" + handle : account.Id ?? "?";

    private static string Day(DateTimeOffset instant) => instant.UtcDateTime.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
