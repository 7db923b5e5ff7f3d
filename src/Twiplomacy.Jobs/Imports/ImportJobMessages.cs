using Twiplomacy.Core.Messages;

namespace Twiplomacy.Jobs.Imports;

/// <summary>What the reading of an upload says while it goes on, and of files that are put into the inbox.</summary>
public static class ImportJobMessages
{
    public static Message Reading(long rows) => new("jobs.phase.reading", ("count", rows));

    public static Message Publishing(long rows) => new("jobs.phase.publishing", ("count", rows));

    public static Message Failed() => new("errors.imports.failed");

    public static Message Undoing() => new("jobs.phase.undoing");

    public static Message NothingToUndo() => new("jobs.undo.nothing");

    public static Message SameName() => new("jobs.inbox.samename");

    public static Message NothingRead() => new("jobs.inbox.nothing");
}
