namespace Twiplomacy.Application.People;

/// <summary>What is kept of a password. Whoever proves who people are brings it.</summary>
public delegate string PasswordHashing(string password);
