namespace Twiplomacy.Analytics.Bundles;

/// <summary>What an earlier format of bundles did in another way.</summary>
public enum EarlierForm
{
    /// <summary>Its population was listed instead of derived.</summary>
    Listed,

    /// <summary>Its ranks counted among accounts that were observed well enough.</summary>
    Observed,
}
