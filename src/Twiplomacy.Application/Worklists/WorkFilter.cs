namespace Twiplomacy.Application.Worklists;

/// <summary>Which steps are looked at, by what people did about them.</summary>
public enum WorkFilter
{
    /// <summary>There is something to do: open, taken, postponed to a day that has come, or done and not seen since.</summary>
    ToDo,

    Open,

    Taken,

    Postponed,

    Refused,

    Done,
}
