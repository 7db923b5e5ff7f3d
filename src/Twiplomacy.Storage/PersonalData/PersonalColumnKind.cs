namespace Twiplomacy.Storage.PersonalData;

/// <summary>How a column names a person.</summary>
public enum PersonalColumnKind
{
    /// <summary>Words of people, or string values within JSON.</summary>
    Text,

    /// <summary>A call of Hangfire's: its arguments alone are of people, its types are of the program.</summary>
    Call,

    /// <summary>An email address, whole.</summary>
    Address,

    /// <summary>The key of an account (x:@laurentfabius), whole.</summary>
    Account,
}
