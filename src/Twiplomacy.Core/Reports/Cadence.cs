namespace Twiplomacy.Core.Reports;

/// <summary>How often a report is made.</summary>
public enum Cadence
{
    Daily,
    Weekly,
    Monthly,
    Yearly,
}
