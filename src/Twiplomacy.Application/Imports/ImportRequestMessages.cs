using Twiplomacy.Core.Messages;

namespace Twiplomacy.Application.Imports;

/// <summary>What does not go together in the declaration of an export.</summary>
public static class ImportRequestMessages
{
    public static Message CompleteNeeded() =>
        new("imports.declared.posts", ("field", AskedField.PostsSince), ("completeness", AskedField.Completeness));

    public static Message CompleteOrWithin() =>
        new("imports.declared.complete", ("completeness", AskedField.Completeness), ("field", AskedField.CompleteWithin));

    public static Message PanelNeeded() => new("imports.declared.owners", ("field", AskedField.Owners), ("panel", AskedField.CompleteWithin));
}
