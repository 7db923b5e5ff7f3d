namespace Twiplomacy.Application.Search;

/// <summary>What a word of a search may mean of an account.</summary>
internal enum ConceptKind
{
    /// <summary>The account itself: its handle, its name, its actor.</summary>
    Own,

    /// <summary>What this country's office is called, such as Quai d'Orsay.</summary>
    OwnOffice,

    Country,
    Office,

    /// <summary>Where it stands: the host of an embassy and its city.</summary>
    Place,
}
