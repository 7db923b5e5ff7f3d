namespace Twiplomacy.Storage.PersonalData;

/// <summary>A table that holds data about persons.</summary>
/// <param name="Name">With its schema.</param>
/// <param name="Columns">Those of text or JSON that can name a person; an erasure touches no other.</param>
public sealed record PersonalTable(string Name, OnErasure OnErasure, IReadOnlyList<PersonalColumn> Columns);
