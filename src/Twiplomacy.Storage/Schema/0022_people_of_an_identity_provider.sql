-- People who sign in with an identity provider (OpenID Connect) are known by what it calls them; they have no password here.

alter table person
    add column issuer  text,
    add column subject text,
    add constraint person_of_a_provider unique (issuer, subject),
    add constraint person_of_a_provider_has_both check ((issuer is null) = (subject is null));
