namespace Twiplomacy.Core.Messages;

/// <summary>
/// Something that a person is asked to state. A message names it by this value; each face calls it by its own name: an option
/// of the command line, the label of a form, a parameter of the API.
/// </summary>
public enum AskedField
{
    Platform,
    Owner,
    List,
    Captured,
    AccountsBy,
    Relation,
    SourceColumn,
    TargetColumn,
    Columns,
    Completeness,
    CompleteWithin,
    Owners,
    PostsSince,
    TimeZone,
    Format,
    Reason,
}
