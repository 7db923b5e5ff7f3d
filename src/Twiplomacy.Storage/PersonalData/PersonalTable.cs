namespace Twiplomacy.Storage.PersonalData;

/// <summary>A table that holds data about persons.</summary>
/// <param name="Name">With its schema.</param>
public sealed record PersonalTable(string Name, OnErasure OnErasure);
