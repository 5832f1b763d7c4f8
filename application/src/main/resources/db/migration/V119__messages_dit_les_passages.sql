-- From which state to which a message may go, as for registrations: whatever else is asked is refused. What is written anew is
-- told so by its insert; what is there already keeps its state.
create table technique.transition_message (
    de text collate "C" not null,
    vers text collate "C" not null,
    primary key (de, vers)
);
insert into technique.transition_message (de, vers) values
    -- It leaves, and is heard of.
    ('a_envoyer', 'envoye'),
    ('envoye', 'remis'),
    ('a_envoyer', 'echoue'),
    ('envoye', 'echoue'),
    -- Somebody calls, or posts; what was noted can be taken back.
    ('a_appeler', 'fait'),
    ('a_appeler', 'echoue'),
    ('fait', 'a_appeler'),
    ('echoue', 'a_appeler'),
    ('a_poster', 'fait'),
    ('fait', 'a_poster'),
    ('a_poster', 'echoue'),
    -- They are reached another way now.
    ('a_envoyer', 'a_appeler'),
    ('a_envoyer', 'a_poster'),
    ('a_appeler', 'a_envoyer'),
    ('a_appeler', 'a_poster'),
    ('a_poster', 'a_envoyer'),
    ('a_poster', 'a_appeler'),
    -- There is nothing to say any more; or it had left already, was said by the call that ended it, or is to be said after all.
    ('a_envoyer', 'sans_objet'),
    ('a_appeler', 'sans_objet'),
    ('a_poster', 'sans_objet'),
    ('sans_objet', 'envoye'),
    ('sans_objet', 'fait'),
    ('sans_objet', 'a_envoyer'),
    ('sans_objet', 'a_appeler'),
    ('sans_objet', 'a_poster'),
    ('sans_objet', 'echoue');
grant select on technique.transition_message to estran_application;

create function refuser_un_passage() returns trigger language plpgsql as $$
begin
    if not exists (select from technique.transition_message where de = old.etat and vers = new.etat) then
        raise exception 'no such transition' using errcode = 'check_violation', constraint = 'passage_permis';
    end if;
    return new;
end $$;
create trigger passage_permis before update on message
    for each row when (old.etat is distinct from new.etat) execute function refuser_un_passage();
