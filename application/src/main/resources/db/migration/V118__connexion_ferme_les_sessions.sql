-- What a session holds is written by the names of our types, which have changed: everybody signs in again, once.
delete from technique.session;
