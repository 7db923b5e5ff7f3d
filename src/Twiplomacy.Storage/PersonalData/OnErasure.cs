namespace Twiplomacy.Storage.PersonalData;

/// <summary>What the erasure of a person does with the rows of a table that name them.</summary>
public enum OnErasure
{
    /// <summary>Ids, handles and names give way to words that mean nobody; the row stays, so that counts do.</summary>
    Tombstone,

    /// <summary>The row goes.</summary>
    Delete,

    /// <summary>The words that name the person are replaced; the row stays.</summary>
    Replace,

    /// <summary>It stays: it is of people who work here, or it is sealed and holds nobody outside its panel.</summary>
    Keep,
}
