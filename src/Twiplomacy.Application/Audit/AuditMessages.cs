using Twiplomacy.Core.Messages;
using Twiplomacy.Core.Text;
using Twiplomacy.Storage.Audit;

namespace Twiplomacy.Application.Audit;

/// <summary>What the audit log says.</summary>
public static class AuditMessages
{
    public static Message Title() => new("audit.title");

    public static Message Lead() => new("audit.lead");

    public static Message None() => new("audit.none");

    public static Message When() => new("audit.column.when");

    public static Message Who() => new("audit.column.who");

    public static Message What() => new("audit.column.what");

    public static Message Subject() => new("audit.column.subject");

    public static Message From() => new("audit.column.from");

    public static Message Older() => new("audit.older");

    /// <summary>An action in words.</summary>
    public static Message Done(AuditAction action) => new("audit.action." + EnumWord.Of(action));

    /// <summary>An action as it was stored; one of a later version stands for itself.</summary>
    public static Message Done(string action) =>
        Enum.GetValues<AuditAction>().Where(known => EnumWord.Of(known) == action).Select(known => Done(known)).FirstOrDefault() ?? Message.Verbatim(action);
}
