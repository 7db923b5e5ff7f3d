namespace Twiplomacy.Analytics.Bundles;

/// <summary>What a field of a bundle's table names in another table, where there is none of it.</summary>
public enum FieldLink
{
    Member,
    Statement,
    List,
}
