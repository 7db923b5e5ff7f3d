using Twiplomacy.Core.Accounts;
using Twiplomacy.Core.Imports;
using Twiplomacy.Core.Lists;
using Twiplomacy.Core.Messages;
using Twiplomacy.Core.Time;

namespace Twiplomacy.Formats.Declarations;

/// <summary>
/// Holds what the importer declared against what the export says. What the export cannot say is asked for; a contradiction
/// refuses the file and names both values, since one of the two is a mistake that would go into the ties.
/// </summary>
internal static class DeclaredFacts
{
    public static AskedField? NeedsOwner(ImportDeclaration declaration) => declaration.Owner is null ? AskedField.Owner : null;

    public static AskedField? NeedsList(ImportDeclaration declaration) => declaration.List is null ? AskedField.List : null;

    public static AskedField? NeedsCapture(ImportDeclaration declaration) => declaration.CapturedAt is null ? AskedField.Captured : null;

    /// <summary>The reason for refusing a list in the wrong slot, or null.</summary>
    public static Message? WrongSlot(ImportDeclaration declaration, ListDirection direction, Message evidence) =>
        declaration.List is { } declared && declared != direction
            ? DeclarationMessages.OtherList(direction, evidence, declared) : null;

    /// <summary>The reason for refusing another owner than the declared one, or null. An id and a handle are not compared.</summary>
    public static Message? WrongOwner(ImportDeclaration declaration, AccountRef owner)
    {
        if (declaration.Owner is not { } declared) return null;
        var differs = declared.Id is { } id && owner.Id is { } ownId && id != ownId;
        differs |= declared.Handle is { } handle && owner.Handle is { } ownHandle && Handle.Normalise(handle) != Handle.Normalise(ownHandle)
            && !(declared.Id is not null && declared.Id == owner.Id);
        return differs ? DeclarationMessages.OtherOwner(Name(owner), Name(declared)) : null;
    }

    /// <summary>The reason for refusing another date than the declared one, or null; a declared day, month or year may hold the export's instant.</summary>
    public static Message? WrongCapture(ImportDeclaration declaration, DateTimeOffset captured)
    {
        if (declaration.CapturedAt is not { } declared || declared.UtcDateTime.Date == captured.UtcDateTime.Date) return null;
        var day = DateOnly.FromDateTime(captured.UtcDateTime);
        var month = new DateOnly(day.Year, day.Month, 1).AddMonths(1).AddDays(-1);
        if (declared == Capture.EndOf(month) || declared == Capture.EndOf(new DateOnly(day.Year, 12, 31))) return null;
        return DeclarationMessages.OtherCapture(day, DateOnly.FromDateTime(declared.UtcDateTime));
    }

    public static string Name(AccountRef account) => account.Handle is { } handle ? "@" + handle : account.Id ?? "?";
}
