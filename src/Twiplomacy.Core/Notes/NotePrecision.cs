namespace Twiplomacy.Core.Notes;

/// <summary>How exactly it is known when something happened, the most exact first.</summary>
public enum NotePrecision
{
    Day,
    Month,
    Year,
}
