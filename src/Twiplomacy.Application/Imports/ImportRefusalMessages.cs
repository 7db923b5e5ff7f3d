using Twiplomacy.Core.Messages;

namespace Twiplomacy.Application.Imports;

/// <summary>What is said where an import is not there, or can't be undone.</summary>
public static class ImportRefusalMessages
{
    public static Message NoSuchImport() => new("errors.notfound.import");

    public static Message NothingToUndo() => new("errors.undo.title");

    public static Message NothingOfFailed(int id) => new("errors.undo.failed", ("id", MessageValue.Name(id)));

    public static Message NothingYet(int id) => new("errors.undo.unsaved", ("id", MessageValue.Name(id)));
}
