namespace Twiplomacy.Analytics.Bundles;

/// <summary>What is wrong with a field of a bundle's table.</summary>
public enum FieldFault
{
    NotWhole,
    NotRowNumber,
    NotNumber,
    NotFlag,
    NotInstant,
    NotDay,
    NotAccount,
    NotKnown,
    NotAttributes,
    OutsideWindow,
}
