namespace Twiplomacy.Storage.People;

/// <summary>Someone as an identity provider knows them: the subject is theirs alone there, whatever they are called.</summary>
public sealed record ProvidedPerson(string Issuer, string Subject, string Name, string Role);
