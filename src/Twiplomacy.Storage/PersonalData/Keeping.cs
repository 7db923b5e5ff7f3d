namespace Twiplomacy.Storage.PersonalData;

/// <summary>Until when a home keeps what it holds.</summary>
public enum Keeping
{
    /// <summary>As long as source files are kept.</summary>
    AsSourceFiles,

    /// <summary>As long as rejected rows are kept.</summary>
    AsRejectedRows,

    /// <summary>As long as jobs that have ended are kept.</summary>
    AsJobs,

    /// <summary>As long as emails that were sent are kept.</summary>
    AsEmails,

    OneDay,

    /// <summary>Ninety days from the beginning.</summary>
    NinetyDays,

    /// <summary>Until the upload that brought it is undone.</summary>
    UntilUndone,

    /// <summary>Until somebody deletes it.</summary>
    UntilDeleted,

    /// <summary>As many as the settings say; older ones are deleted.</summary>
    ByNumber,

    /// <summary>Until it has grown large.</summary>
    BySize,

    Forever,
}
