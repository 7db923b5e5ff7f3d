namespace Twiplomacy.Reports.Content;

/// <summary>What a team can do about what a report found.</summary>
public enum SummaryStepKind
{
    /// <summary>Follow those back who follow.</summary>
    FollowBack,

    /// <summary>Write to those who ceased to follow.</summary>
    Write,

    /// <summary>Export lists again that are old or were never captured.</summary>
    Export,
}
